import type { Trial } from '../../trials/record/trial.ts'
import type { ShownFinding } from '../finding/shown-finding.ts'
import type { SignalId, SignalReading } from '../signals.ts'
import { ALWAYS_ASK } from './always-ask.ts'

/** One question to take to the study team. `from` is the signal behind it; null for one that is asked of any study. */
export type QuestionToAsk = {
  readonly question: string
  readonly why: string
  readonly from: SignalId | null
}

/** A tired person can carry about this many. What is worth asking about is never cut. */
const MOST = 10

/**
 * How the list is put in order. What the record leaves open comes first: those are plain questions, and asking them accuses nobody.
 * What is worth asking about follows, when the talk has begun; then what is unclear; last what is asked of any study.
 */
const RANKS: Partial<Record<ShownFinding['state'], number>> = {
  'not-stated': 0,
  'not-published': 0,
  concern: 1,
  mentioned: 2,
}
const LAST_RANK = 3

/** Which open points earn a place first where there are more than fit: what can still change a decision before joining. */
const WEIGHTIEST: readonly SignalId[] = [
  'groups',
  'safety-committee',
  'place-and-contact',
  'comparator',
  'up-to-date',
  'size-and-stage',
  'who-funds-it',
  'who-runs-it',
  'results',
  'study-papers',
]

type Ranked = QuestionToAsk & { readonly rank: number; readonly kept: boolean }

const rankOf = (state: ShownFinding['state'] | undefined): number =>
  state === undefined ? LAST_RANK : (RANKS[state] ?? LAST_RANK)

const weight = (id: SignalId): number => {
  const at = WEIGHTIEST.indexOf(id)
  return at === -1 ? WEIGHTIEST.length : at
}

/** What is asked of any study, each in the place that this record's finding on it earns. */
function alwaysAsked(trial: Trial, readings: readonly SignalReading[]): Ranked[] {
  return ALWAYS_ASK.filter(({ applies }) => applies(trial)).flatMap(({ question, why, about }) => {
    const reading = readings.find(({ signal }) => signal.id === about)
    const found = reading?.finding
    if (found?.state === 'n/a') return []
    return {
      question: found?.ask ?? question,
      why: reading && found?.state !== 'not-stated' ? reading.signal.why : why,
      from: found ? (about ?? null) : null,
      rank: rankOf(found?.state),
      kept: true,
    }
  })
}

/** What this record leaves open, beside what is asked of any study. */
function leftOpen(readings: readonly SignalReading[]): Ranked[] {
  const covered = new Set(ALWAYS_ASK.map(({ about }) => about))
  return readings.flatMap(({ signal, finding }) =>
    finding.ask === null || covered.has(signal.id)
      ? []
      : {
          question: finding.ask,
          why: signal.why,
          from: signal.id,
          rank: rankOf(finding.state),
          // What a record that is no trial leaves open, above all its price, is never cut either.
          kept: finding.state === 'concern' || signal.id === 'kind-of-record',
        },
  )
}

/**
 * The questions to take along, from what was read of one trial: what its record does not say, what is worth asking about, and what no
 * record says. None twice.
 */
export function questionsFor(
  trial: Trial,
  readings: readonly SignalReading[],
): readonly QuestionToAsk[] {
  const all = [...alwaysAsked(trial, readings), ...leftOpen(readings)]
  const once = all.filter(
    ({ question }, at) => all.findIndex((other) => other.question === question) === at,
  )
  const kept = once.filter((one) => one.kept)
  const rest = once
    .filter((one) => !one.kept)
    .toSorted((a, b) => a.rank - b.rank || weight(a.from ?? 'groups') - weight(b.from ?? 'groups'))
    .slice(0, Math.max(0, MOST - kept.length))
  return [...kept, ...rest]
    .toSorted((a, b) => a.rank - b.rank || inPanel(readings, a) - inPanel(readings, b))
    .map(({ question, why, from }) => ({ question, why, from }))
}

/** The place of its signal on the page; what comes from none keeps its own order, after them. */
function inPanel(readings: readonly SignalReading[], { from }: Ranked): number {
  const at = readings.findIndex(({ signal }) => signal.id === from)
  return at === -1 ? readings.length : at
}
