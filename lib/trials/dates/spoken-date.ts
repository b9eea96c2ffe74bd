import { counted } from '../text/listed.ts'
import { daysBetween, type IsoDate, isoDate, monthsBetween } from './calendar.ts'

const HOUR_MS = 3_600_000

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

const monthWords = (at: Date, letters?: number) =>
  `${MONTHS[at.getUTCMonth()]?.slice(0, letters)} ${at.getUTCFullYear()}`

function words({ at, grain }: IsoDate): string {
  const month = monthWords(at)
  return grain === 'month' ? month : `${at.getUTCDate()} ${month}`
}

/** "2025-09-25" as "25 September 2025", "2025-09" as "September 2025", a time as its day in UTC. Anything else comes back as it came. */
export function spokenDate(text: string): string {
  const date = isoDate(text)
  return date === null ? text : words(date)
}

/** "2025-09-25" and "2025-09" as "Sept 2025", where a table has little room. Anything else comes back as it came. */
export function shortMonth(text: string): string {
  const date = isoDate(text)
  // English keeps four letters of one name, "Sept".
  return date === null ? text : monthWords(date.at, date.at.getUTCMonth() === 8 ? 4 : 3)
}

/** A time as "22 November 2026, 14:05 UTC". A time without a zone is read as UTC; a day or month has no time to say, anything else comes back as it came. */
export function spokenTime(text: string): string {
  const date = isoDate(text)
  if (date === null) return text
  if (date.grain !== 'time') return words(date)
  return `${words(date)}, ${date.at.toISOString().slice(11, 16)} UTC`
}

/** "1 month", "14 months", "3 years": a span as people say it. */
export function lengthWords(months: number): string {
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year')
}

function shortSpan(days: number, months: number): string {
  if (days < 14) return counted(days, 'day')
  return days < 60 ? counted(Math.floor(days / 7), 'week') : lengthWords(months)
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
  const then = isoDate(date)
  const now = isoDate(today)
  if (then === null || now === null) return null
  const past = then.at <= now.at
  const [from, to] = past ? [then, now] : [now, then]
  const byMonth = then.grain === 'month'
  const months = monthsBetween(from, to)
  const days = daysBetween(from, to)
  const distance = byMonth ? months : days
  const close = NEAR[byMonth ? 'month' : 'day'][(past ? distance : -distance) + 1]
  if (close !== undefined) return close
  const span = byMonth ? lengthWords(months) : shortSpan(days, months)
  return past ? `${span} ago` : `in ${span}`
}

/** How old a copy is: "3 days old", "5 hours old". Hours are said only where the time of day is known. Null where either is no date. */
export function age(readAt: string, now: string): string | null {
  const then = isoDate(readAt)
  const at = isoDate(now)
  if (then === null || at === null) return null
  const days = daysBetween(then, at)
  if (days > 1) return `${shortSpan(days, monthsBetween(then, at))} old`
  if (then.grain !== 'time') return days === 1 ? '1 day old' : 'less than a day old'
  const hours = Math.floor((at.at.getTime() - then.at.getTime()) / HOUR_MS)
  return hours < 1 ? 'less than an hour old' : `${counted(hours, 'hour')} old`
}
