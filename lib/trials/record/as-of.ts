import { spokenDate } from '../dates/spoken-date.ts'

/** The month ("2025-09") in which a state was read, where it is told in the past; null where it is told in the present. */
export type AsOf = string | null

/**
 * A sponsor has 30 days to tell the registry that a trial opened or closed (42 CFR 11.64), so that the registry itself can be that
 * far behind. A copy that is older says with more certainty how a trial stood than how it stands.
 */
const PRESENT_FOR_DAYS = 30

const DAY_MS = 86_400_000

/**
 * From when on the states of a copy are told. The live registry is told in the present, and so is a copy of at most 30 days. `readAt` is an
 * ISO time or day, `today` too.
 */
export function asOf(
  { source, readAt }: { readonly source: 'live' | 'saved' | 'offline'; readonly readAt: string },
  today: string,
): AsOf {
  if (source === 'live') return null
  const days = (Date.parse(today) - Date.parse(readAt)) / DAY_MS
  return days > PRESENT_FOR_DAYS ? readAt.slice(0, 7) : null
}

/** Pieces of a sentence on how something stands: "is … now", or "was … in September 2025". */
export type Tense = {
  readonly is: 'is' | 'was'
  readonly are: 'are' | 'were'
  /** Goes to the end of the words. Empty in the present, where these words need no time. */
  readonly when: string
  /** The same where the present needs one: "now". */
  readonly now: string
}

const PRESENT: Tense = { is: 'is', are: 'are', when: '', now: ' now' }

/** The pieces for data of this age. */
export function tense(month: AsOf): Tense {
  if (month === null) return PRESENT
  const when = ` in ${spokenDate(month)}`
  return { is: 'was', are: 'were', when, now: when }
}
