/**
 * Whether a text is written like a day or month and names none: "2026-02-30", "2026-13". Text in any other form is no date at all, and this
 * says nothing of it. Nor is there a year before 100.
 */
export function isDateThatCannotBe(text: string): boolean {
  const [, year, month, day = '01'] =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?$/.exec(text.trim()) ?? []
  if (year === undefined || month === undefined) return false
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  // A day or month that does not exist rolls over into another one.
  return (
    first.getUTCFullYear() !== Number(year) ||
    first.getUTCMonth() !== Number(month) - 1 ||
    first.getUTCDate() !== Number(day)
  )
}
