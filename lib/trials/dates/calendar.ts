/** A day or a month of a record. `day` is null where the record gives only the month. */
type CalendarDate = { readonly year: number; readonly month: number; readonly day: number | null }

const DAY_MS = 86_400_000

function calendarDate(text: string): CalendarDate | null {
  const found = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?$/.exec(text.trim())
  if (found === null) return null
  const day = found[3] === undefined ? null : Number(found[3])
  if (day !== null && (day < 1 || day > 31)) return null
  return { year: Number(found[1]), month: Number(found[2]), day }
}

/**
 * Whole months from one day or month to another, negative where the second comes first. Days count only where both have one: a
 * month is compared with a month. Null where either is no date.
 */
export function monthsFrom(from: string, to: string): number | null {
  const [first, last] = [calendarDate(from), calendarDate(to)]
  if (first === null || last === null) return null
  const months = (last.year - first.year) * 12 + last.month - first.month
  if (first.day === null || last.day === null || first.day === last.day) return months
  if (months > 0 && last.day < first.day) return months - 1
  return months < 0 && last.day > first.day ? months + 1 : months
}

/** Days from one day to another, negative where the second comes first. Null unless both are days. */
export function daysFrom(from: string, to: string): number | null {
  const [first, last] = [calendarDate(from), calendarDate(to)]
  if (first?.day == null || last?.day == null) return null
  const at = (date: CalendarDate) => Date.UTC(date.year, date.month - 1, date.day ?? 1)
  return Math.round((at(last) - at(first)) / DAY_MS)
}

/** "1 month", "14 months", "3 years": a span as people say it. */
export function spanWords(months: number): string {
  if (months >= 24) return `${Math.floor(months / 12)} years`
  return months === 1 ? '1 month' : `${months} months`
}
