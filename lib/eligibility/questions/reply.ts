import type { KeptPlace } from '../../geo/kept-place.ts'

/** How long ago something was, as a person says it. */
export type Ago = { readonly count: number; readonly unit: AgoUnit }

/** Units of time with their days, as the reading of records counts them. */
export const AGO_UNITS = [
  { id: 'days', words: 'days', days: 1 },
  { id: 'weeks', words: 'weeks', days: 7 },
  { id: 'months', words: 'months', days: 30 },
  { id: 'years', words: 'years', days: 365 },
] as const

export type AgoUnit = (typeof AGO_UNITS)[number]['id']

/** The reply for "I am not sure". No choice has this id. */
export const UNSURE = 'unsure'

/** What one field of the check holds: a choice, some choices, a number, a time, a place, or "not sure". */
export type Reply = string | number | readonly string[] | Ago | KeptPlace

/** Whole days since the last time, or "never". */
export type DaysSince = number | 'never'

/** Whole days since, rounded; longer units count as the reading of records counts them. */
export function daysSince({ count, unit }: Ago): number {
  return Math.round(count * (AGO_UNITS.find(({ id }) => id === unit)?.days ?? 1))
}

export function isAgo(reply: Reply | undefined): reply is Ago {
  return typeof reply === 'object' && 'count' in reply
}

/** The choices that were made where several could be; null for any other reply. */
export function severalReplied(reply: Reply | undefined): readonly string[] | null {
  return typeof reply === 'object' && 'length' in reply ? reply : null
}

/** A reply as a place with the unit for distances; null for any other reply. */
export function placeReply(reply: Reply | undefined): KeptPlace | null {
  return typeof reply === 'object' && 'place' in reply ? reply : null
}
