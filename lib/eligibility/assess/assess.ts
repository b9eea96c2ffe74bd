import { grouped } from '../../geo/grouped.ts'
import type { Answers } from '../questions/fields.ts'
import { OUTCOMES, type Outcome, type Reading, readingOf } from './reading.ts'
import type { RecordLine } from './record-lines.ts'

export const VERDICTS = ['could-fit', 'ask', 'not-yet', 'does-not-fit'] as const

export type Verdict = (typeof VERDICTS)[number]

/** What one line of a record comes to for one person. Nothing was read from one that is `not-understood`. */
export type AssessedLine = {
  readonly line: RecordLine
  readonly standing: Outcome | 'not-understood'
  /** All that was read from it, what gives it its standing first: `soWords` says why. */
  readonly readings: readonly Reading[]
}

export type Assessment = {
  readonly verdict: Verdict
  /** For "not-yet": the ISO day from which every conflict is over; null where no day can be named. */
  readonly from: string | null
  /** Every line about people who take part, as `recordLines` has them: as many, and in the same order. */
  readonly lines: readonly AssessedLine[]
  /** All that was read, each once, in the order of the lines that it is quoted by. */
  readonly readings: readonly Reading[]
}

/**
 * Compares what was read from a record's lines with a person's answers. Only a line read with certainty, against an answer that is
 * certain, is a conflict; whatever is in doubt is for the study team. `today` is an ISO day. `unsure` are the answers to which the
 * person said "not sure": those lines are for the team too, while lines about questions that were skipped stay untold.
 */
export function assess(
  lines: readonly RecordLine[],
  answers: Answers,
  today: string,
  unsure: readonly (keyof Answers)[] = [],
): Assessment {
  const facts = lines.flatMap((line) => line.facts)
  const told = { answers, unsure, today }
  const own = lines.map((line) => line.facts.map((fact) => readingOf(fact, line, facts, told)))
  const readings = own.flat()
  const verdict = verdictOf(readings)
  return {
    verdict,
    from: verdict === 'not-yet' ? lastDay(readings) : null,
    lines: assessedLines(lines, own),
    readings,
  }
}

/** Each line with its own readings, and with those that it shares with the line that they are quoted by. */
function assessedLines(
  lines: readonly RecordLine[],
  own: readonly (readonly Reading[])[],
): readonly AssessedLine[] {
  const shared = grouped(
    own.flat().flatMap((one) => (one.fact.besides ?? []).map((place) => ({ place, one }))),
    ({ place }) => place,
  )
  return lines.map((line, place) => {
    const besides = (shared.get(place) ?? []).map(({ one }) => readBeside(one))
    const readings = [...(own[place] ?? []), ...besides].sort(byWeight)
    return { line, standing: readings[0]?.outcome ?? 'not-understood', readings }
  })
}

/** "Multiple sclerosis" beside "relapsing MS": what clashes with both may fit one, so it is a clash only where it is quoted. */
function readBeside(one: Reading): Reading {
  if (one.outcome !== 'conflicts') return one
  return { ...one, outcome: 'ask', together: true, ends: false, from: null }
}

/**
 * What may speak against a person comes before what fits: one clash is enough, and what nobody has answered may yet be one. What the check
 * never asks comes last: a line fits where all of it that is compared does.
 */
const byWeight = (one: Reading, other: Reading) =>
  OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome)

function verdictOf(readings: readonly Reading[]): Verdict {
  const conflicts = readings.filter(({ outcome }) => outcome === 'conflicts')
  if (conflicts.length > 0) return conflicts.every(({ ends }) => ends) ? 'not-yet' : 'does-not-fit'
  const unread = readings.every(({ line }) => line.field !== undefined)
  return unread || readings.some(({ outcome }) => outcome === 'ask') ? 'ask' : 'could-fit'
}

/** The last of the days on which conflicts end; null if one of them has none. */
function lastDay(readings: readonly Reading[]): string | null {
  const days = readings.filter(({ ends }) => ends).map(({ from }) => from)
  const known = days.filter((day) => day !== null)
  return known.length === days.length ? (known.sort().at(-1) ?? null) : null
}
