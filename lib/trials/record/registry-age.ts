const PER_YEAR: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['month', 12],
  ['week', 52],
  ['day', 365],
])

/** Years in an age of the registry: "18 Years", "6 Months". Hours and minutes are none. Null for what is no age. */
export function yearsIn(age: string | null): number | null {
  const [, number, unit] =
    /^\s*(\d{1,4})\s*(year|month|week|day|hour|minute)s?\s*$/i.exec(age ?? '') ?? []
  if (number === undefined || unit === undefined) return null
  const parts = PER_YEAR.get(unit.toLowerCase())
  return parts === undefined ? 0 : Number(number) / parts
}
