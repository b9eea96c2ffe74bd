import type { Source, Statement } from '../facts/fact.ts'
import type { Answers } from '../questions/fields.ts'
import type { Doubt } from '../spans/doubts.ts'
import type { Comparison } from './comparison.ts'
import { RULES } from './rules.ts'

/** A fact as far as it is compared and shown: small enough to be sent to the browser for every trial. */
export type CheckedFact = Statement & Pick<Source, 'quote' | 'field' | 'doubts'>

/** What one line of a record comes to for one person. `untold`: no answer to compare with. `unasked`: the check does not ask about it. */
export type Outcome = 'fits' | 'conflicts' | 'ask' | 'untold' | 'unasked'

/** One line of a record beside one answer. */
export type Reading<F extends CheckedFact = CheckedFact> = {
  readonly fact: F
  readonly outcome: Outcome
  readonly answer: keyof Answers | null
  /** Why it is for the team: the person said "not sure", or other lines of the record let in what this one keeps out. */
  readonly unsure: boolean
  readonly disputed: boolean
  /** Near a limit: an EDSS within 1.0 of it, or a birthday away. */
  readonly close: boolean
  /** Whether a conflict ends by itself. */
  readonly ends: boolean
  /** The ISO day from which a conflict is over; null where none can be named. */
  readonly from: string | null
}

export const VERDICTS = ['could-fit', 'ask', 'not-yet', 'does-not-fit'] as const

export type Verdict = (typeof VERDICTS)[number]

export type Assessment<F extends CheckedFact = CheckedFact> = {
  readonly verdict: Verdict
  /** For "not-yet": the ISO day from which every conflict is over; null where no day can be named. */
  readonly from: string | null
  /** Every line, in the order of the record. */
  readonly readings: readonly Reading<F>[]
}

const MS_A_DAY = 86_400_000

/**
 * Compares what was read from a record with a person's answers. Only a line read with certainty, against an answer that is
 * certain, is a conflict; whatever is in doubt is for the study team. `today` is an ISO day. `unsure` are the answers to which the
 * person said "not sure": those lines are for the team too, while lines about questions that were skipped stay untold.
 */
export function assess<F extends CheckedFact>(
  facts: readonly F[],
  answers: Answers,
  today: string,
  unsure: readonly (keyof Answers)[] = [],
): Assessment<F> {
  const readings = facts.map((fact) => reading(fact, facts, answers, today, unsure))
  const verdict = verdictOf(readings)
  return { verdict, from: verdict === 'not-yet' ? lastDay(readings) : null, readings }
}

function reading<F extends CheckedFact>(
  fact: F,
  facts: readonly F[],
  answers: Answers,
  today: string,
  unsure: readonly (keyof Answers)[],
): Reading<F> {
  const comparison = RULES[fact.kind].compare(fact, answers)
  const disputed =
    comparison.result === 'conflicts' &&
    facts.some((other) => other !== fact && RULES[fact.kind].letsIn(other, answers, comparison))
  const notSure = comparison.answer !== null && unsure.includes(comparison.answer)
  const outcome = outcomeOf(comparison, fact.doubts, disputed, notSure)
  const { answer, close, endsIn } = comparison
  const ends = outcome === 'conflicts' && endsIn !== undefined
  const from = ends && endsIn !== null ? dayAfter(today, endsIn) : null
  const open = outcome === 'ask'
  return {
    fact,
    outcome,
    answer,
    unsure: open && comparison.result === 'untold',
    disputed: open && disputed,
    close,
    ends,
    from,
  }
}

function outcomeOf(
  { result, answer }: Comparison,
  doubts: readonly Doubt[],
  disputed: boolean,
  notSure: boolean,
): Outcome {
  if (answer === null) return 'unasked'
  if (result === 'untold') return notSure ? 'ask' : 'untold'
  if (result === 'conflicts') return doubts.length > 0 || disputed ? 'ask' : 'conflicts'
  // Where nothing tells which way a line counts, it may well be turned round.
  return result === 'open' || doubts.includes('side') ? 'ask' : 'fits'
}

function verdictOf(readings: readonly Reading[]): Verdict {
  const conflicts = readings.filter(({ outcome }) => outcome === 'conflicts')
  if (conflicts.length > 0) return conflicts.every(({ ends }) => ends) ? 'not-yet' : 'does-not-fit'
  const unread = !readings.some(({ fact }) => fact.field === 'eligibilityCriteria')
  return unread || readings.some(({ outcome }) => outcome === 'ask') ? 'ask' : 'could-fit'
}

/** The last of the days on which conflicts end; null if one of them has none. */
function lastDay(readings: readonly Reading[]): string | null {
  const days = readings.filter(({ ends }) => ends).map(({ from }) => from)
  const known = days.filter((day) => day !== null)
  return known.length === days.length ? (known.sort().at(-1) ?? null) : null
}

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * MS_A_DAY).toISOString().slice(0, 10)
}
