const DAY_MS = 86_400_000

/** A moment, day or month as ISO 8601 writes it. `at` is its first millisecond in UTC. */
export type IsoDate = { readonly at: Date; readonly grain: 'time' | 'day' | 'month' }

/** Reads "2025-09", "2025-09-25" or a time. A time without a zone is read as UTC. Null for other text, and for a day or month that does not exist. */
export function isoDate(text: string): IsoDate | null {
  const found = /^(\d{4})-(\d{2})(?:-(\d{2})(T.+)?)?$/.exec(text.trim())
  if (found === null) return null
  const [, year, month, day, time] = found
  const first = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  // A day or month that does not exist rolls over into the next one.
  const exists = first.toISOString().startsWith(`${year}-${month}-${day ?? '01'}`)
  if (!exists) return null
  if (time === undefined) return { at: first, grain: day === undefined ? 'month' : 'day' }
  const at = new Date(/(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? text : `${text}Z`)
  return Number.isNaN(at.getTime()) ? null : { at, grain: 'time' }
}

/** How exact a date is; null for text that is none, and for a day or month that does not exist. */
export function grainOf(text: string): IsoDate['grain'] | null {
  return isoDate(text)?.grain ?? null
}

/** Whole days by the calendar in UTC, whatever the hour; negative where the second date comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.floor(to.at.getTime() / DAY_MS) - Math.floor(from.at.getTime() / DAY_MS)
}

/** Whole months, negative where the second date comes first. Days count only where both have one: a month is compared with a month. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  const [first, last] = [from.at, to.at]
  const years = last.getUTCFullYear() - first.getUTCFullYear()
  const months = years * 12 + last.getUTCMonth() - first.getUTCMonth()
  if (from.grain === 'month' || to.grain === 'month') return months
  const days = last.getUTCDate() - first.getUTCDate()
  if (months > 0 && days < 0) return months - 1
  return months < 0 && days > 0 ? months + 1 : months
}

/** `monthsBetween` of two texts. Null where either is no date. */
export function monthsFrom(from: string, to: string): number | null {
  const [first, last] = [isoDate(from), isoDate(to)]
  return first === null || last === null ? null : monthsBetween(first, last)
}

/** `daysBetween` of two texts. Null where either is no date, or a month. */
export function daysFrom(from: string, to: string): number | null {
  const [first, last] = [isoDate(from), isoDate(to)]
  if (first === null || last === null) return null
  return first.grain === 'month' || last.grain === 'month' ? null : daysBetween(first, last)
}
