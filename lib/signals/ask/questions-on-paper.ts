import type { Trial } from '../../trials/record/trial.ts'
import type { SignalReading } from '../signals.ts'
import { ALWAYS_ASK } from './always-ask.ts'
import { type QuestionToAsk, questionsFor } from './signal-questions.ts'

/** So many questions with room to write, and one of the reader's own, stay on one page with what leads to them. */
const MOST = 4

/** Whether no record answers it, so that it is asked of any study. */
const isAskedOfAny = ({ question, from }: QuestionToAsk) =>
  ALWAYS_ASK.some((one) => one.question === question || (from !== null && one.about === from))

/**
 * The weightiest of the questions to take along, in the order of the full list, for a sheet with room to write. The three that lead are
 * left out: the sheet has lines of their own for them. What is worth asking about is never cut; then comes what is asked of any study.
 */
export function questionsOnPaper(
  trial: Trial,
  readings: readonly SignalReading[],
): readonly QuestionToAsk[] {
  const lead = readings.filter(({ signal }) => signal.group === 'lead')
  const leading = new Set(lead.map(({ signal }) => signal.id))
  const open = questionsFor(trial, readings).filter(
    ({ from }) => from === null || !leading.has(from),
  )
  const worth = open.filter(({ from }) =>
    readings.some(({ signal, finding }) => signal.id === from && finding.state === 'concern'),
  )
  const others = open
    .filter((one) => !worth.includes(one))
    .toSorted((a, b) => Number(isAskedOfAny(b)) - Number(isAskedOfAny(a)))
  const chosen = new Set([...worth, ...others.slice(0, MOST)])
  return open.filter((one) => chosen.has(one))
}
