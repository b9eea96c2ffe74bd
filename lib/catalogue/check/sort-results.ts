import { placeReplied, type Replies } from '../../eligibility/questions/replies.ts'
import type { CheckTrial } from './check-trial.ts'
import { bandOf, type TrialDistance } from './distances.ts'

type Placed = { readonly trial: CheckTrial; readonly far: TrialDistance | null }

/**
 * Results in the order that the toolbar over them is set to; "best match" is the order in which they come. Where two are alike, that order holds.
 * What is not known comes last: a distance, and the day of the last confirmation. Of what "within" lets through, known distances come first.
 */
export function sortResults<Result extends Placed>(
  results: readonly Result[],
  replies: Replies,
): readonly Result[] {
  const kept = placeReplied(replies)
  const unknown = ({ far }: Result) =>
    Number(bandOf(far ?? undefined, replies.within, kept) === 'unknown')
  return [...results].sort(
    (a, b) => unknown(a) - unknown(b) || (ORDERS[String(replies.sort)]?.(a, b) ?? 0),
  )
}

const ORDERS: Readonly<Record<string, (a: Placed, b: Placed) => number>> = {
  near: (a, b) => nearnessRank(a) - nearnessRank(b) || km(a) - km(b),
  // ISO days and months sort as text.
  confirmed: (a, b) => (b.trial.confirmed ?? '').localeCompare(a.trial.confirmed ?? '', 'en'),
}

/** Where there is only a country to go by, trials in it come first. */
const nearnessRank = ({ far }: Placed) =>
  far === null || far.near !== null ? 0 : IN_COUNTRY[`${far.inCountry}`]

const IN_COUNTRY = { true: 0, null: 1, false: 2 } as const

/** Of two unknown distances neither is less. */
const km = ({ far }: Placed) => far?.near?.open?.km ?? Number.MAX_VALUE
