const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** A moment, day or month of a record. `at` is its first millisecond in UTC. */
type Reading = { readonly at: Date; readonly grain: 'time' | 'day' | 'month' }

function reading(text: string): Reading | null {
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
export function grainOf(text: string): Reading['grain'] | null {
  return reading(text)?.grain ?? null
}

function words({ at, grain }: Reading): string {
  const month = `${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`
  return grain === 'month' ? month : `${at.getUTCDate()} ${month}`
}

/** "2025-09-25" as "25 September 2025", "2025-09" as "September 2025", a time as its day in UTC. Anything else comes back as it came. */
export function spokenDate(text: string): string {
  const date = reading(text)
  return date === null ? text : words(date)
}

/** A time as "22 November 2026, 14:05 UTC". A time without a zone is read as UTC; a day or month has no time to say, anything else comes back as it came. */
export function spokenTime(text: string): string {
  const date = reading(text)
  if (date === null) return text
  if (date.grain !== 'time') return words(date)
  return `${words(date)}, ${date.at.toISOString().slice(11, 16)} UTC`
}

const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`

/** Whole days between two moments by the calendar in UTC, whatever the hour; positive where `to` is later. */
function daysBetween(from: Date, to: Date): number {
  return Math.floor(to.getTime() / DAY_MS) - Math.floor(from.getTime() / DAY_MS)
}

/** Whole months between two moments, `from` the earlier one. Days count only where both are known. */
function monthsBetween(from: Date, to: Date, byDay: boolean): number {
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth()
  return byDay && to.getUTCDate() < from.getUTCDate() ? months - 1 : months
}

function longSpan(months: number): string {
  return months < 24 ? count(months, 'month') : count(Math.floor(months / 12), 'year')
}

function shortSpan(days: number, months: number): string {
  if (days < 14) return count(days, 'day')
  return days < 60 ? count(Math.floor(days / 7), 'week') : longSpan(months)
}

/** The words for a distance of -1, 0 and 1. */
const NEAR = {
  day: ['tomorrow', 'today', 'yesterday'],
  month: ['next month', 'this month', 'last month'],
} as const

/**
 * How long ago a day or month was, as people say it: "today", "5 days ago", "3 months ago", "last month"; "in 2 weeks" for one to come.
 * `today` is an ISO day or time. Null where either is no date: nothing is said rather than something wrong.
 */
export function ago(date: string, today: string): string | null {
  const then = reading(date)
  const now = reading(today)
  if (then === null || now === null) return null
  const past = then.at <= now.at
  const [from, to] = past ? [then.at, now.at] : [now.at, then.at]
  const byMonth = then.grain === 'month'
  const months = monthsBetween(from, to, !byMonth)
  const days = daysBetween(from, to)
  const distance = byMonth ? months : days
  const close = NEAR[byMonth ? 'month' : 'day'][(past ? distance : -distance) + 1]
  if (close !== undefined) return close
  const span = byMonth ? longSpan(months) : shortSpan(days, months)
  return past ? `${span} ago` : `in ${span}`
}

/** How old a copy is: "3 days old", "5 hours old". Hours are said only where the time of day is known. Null where either is no date. */
export function age(readAt: string, now: string): string | null {
  const then = reading(readAt)
  const at = reading(now)
  if (then === null || at === null) return null
  const days = daysBetween(then.at, at.at)
  if (days > 1) return `${shortSpan(days, monthsBetween(then.at, at.at, true))} old`
  if (then.grain !== 'time') return days === 1 ? '1 day old' : 'less than a day old'
  const hours = Math.floor((at.at.getTime() - then.at.getTime()) / HOUR_MS)
  return hours < 1 ? 'less than an hour old' : `${count(hours, 'hour')} old`
}
