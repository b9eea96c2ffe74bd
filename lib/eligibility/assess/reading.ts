import type { Answers } from '../questions/fields.ts'
import type { Doubt } from '../spans/doubts.ts'
import type { Comparison } from './comparison.ts'
import type { LineFact, RecordLine } from './record-lines.ts'
import { RULES } from './rules.ts'

/**
 * What one thing that a record says comes to for one person, the weightiest first. `untold`: no answer to compare with. `unasked`: the check
 * does not ask about it.
 */
export const OUTCOMES = ['conflicts', 'ask', 'untold', 'fits', 'unasked'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** One thing that a record says beside one answer. */
export type Reading = {
  readonly fact: LineFact
  /** The line that it is quoted by. */
  readonly line: RecordLine
  readonly outcome: Outcome
  readonly answer: keyof Answers | null
  /**
   * Why it is for the team: the person said "not sure", other lines of the record let in what this one keeps out, or it clashes only together
   * with another line.
   */
  readonly unsure: boolean
  readonly disputed: boolean
  readonly together: boolean
  /** Near a limit: an EDSS within 1.0 of it, or a birthday away. */
  readonly close: boolean
  /** Whether a conflict ends by itself. */
  readonly ends: boolean
  /** The ISO day from which a conflict is over; null where none can be named. */
  readonly from: string | null
}

const MS_A_DAY = 86_400_000

/** What a person told, and when. */
export type Told = {
  readonly answers: Answers
  /** The answers to which the person said "not sure". */
  readonly unsure: readonly (keyof Answers)[]
  /** An ISO day. */
  readonly today: string
}

/** Compares one fact of a line with what a person told. `facts` are all of its record: what another of them lets in is no conflict. */
export function readingOf(
  fact: LineFact,
  line: RecordLine,
  facts: readonly LineFact[],
  { answers, unsure, today }: Told,
): Reading {
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
    line,
    outcome,
    answer,
    unsure: open && comparison.result === 'untold',
    disputed: open && disputed,
    together: false,
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

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(today) + days * MS_A_DAY).toISOString().slice(0, 10)
}
