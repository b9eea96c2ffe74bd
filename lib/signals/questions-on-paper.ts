import type { Trial } from '../trials/trial.ts'
import { ALWAYS_ASK } from './always-ask.ts'
import { type QuestionToAsk, questionsFor } from './questions.ts'
import type { SignalReading } from './signals.ts'

/** With room to write under each, this many and one of the reader's own stay on one sheet with what leads to them. */
const MOST = 5

/** How much a question matters where not all fit: first what is worth asking about, then what is asked of any study. */
function weight({ question, from }: QuestionToAsk, readings: readonly SignalReading[]): number {
  if (readings.find(({ signal }) => signal.id === from)?.finding.state === 'concern') return 0
  const ofAnyStudy = ALWAYS_ASK.some(
    (one) => one.question === question || (from !== null && one.about === from),
  )
  return ofAnyStudy ? 1 : 2
}

/**
 * The weightiest of the questions to take along, in the order of the full list, for a sheet with room to write. The three that lead are
 * left out: the sheet has lines of their own for them. What is worth asking about is never cut.
 */
export function questionsOnPaper(
  trial: Trial,
  readings: readonly SignalReading[],
): readonly QuestionToAsk[] {
  const leading = new Set(
    readings.flatMap(({ signal }) => (signal.group === 'lead' ? [signal.id] : [])),
  )
  const open = questionsFor(trial, readings).filter(
    ({ from }) => from === null || !leading.has(from),
  )
  const worth = open.filter((one) => weight(one, readings) === 0).length
  const chosen = new Set(
    open
      .toSorted((a, b) => weight(a, readings) - weight(b, readings))
      .slice(0, Math.max(MOST, worth)),
  )
  return open.filter((one) => chosen.has(one))
}
