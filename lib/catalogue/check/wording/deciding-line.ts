import type { RecordLine } from '../../../eligibility/assess/record-lines.ts'
import type { AsOf } from '../../../trials/record/as-of.ts'
import type { Result } from '../check-results.ts'
import { type ReasonWords, reasonWords } from '../reason-wording.ts'
import { FIELD_NAMES } from './field-names.ts'
import { fittingReading } from './fitting-reading.ts'

type Decided = Pick<Result, 'leveled' | 'assessment'> & {
  readonly trial: Pick<Result['trial'], 'state' | 'restated'>
}

/** What decides about a trial first, or, where nothing does, the line that fits and tells most. Null where no line of the record's text fits. */
export function decidingReason({ trial, leveled, assessment }: Decided, asOf: AsOf) {
  const [reason] = leveled.reasons
  if (reason !== undefined) return reasonWords(reason, trial, asOf)
  const fitting = fittingReading(assessment.readings)
  return fitting === undefined ? null : { ...FITS, line: fitting.line, answer: fitting.answer }
}

const FITS: ReasonWords = { before: 'It asks for', line: null, quote: null, so: '', answer: null }

/**
 * The same in one line of plain text: the record's words in quotation marks, ours without. Where the record has words for it, nothing else is said, so that nothing of what the
 * person told is in it. Null where there is nothing to say.
 */
export function decidingLine(result: Decided, asOf: AsOf): string | null {
  const words = decidingReason(result, asOf)
  if (words === null) return null
  const { before, line, quote, so } = words
  if (line !== null) return `${before}${lineWords(line, result.trial.restated)}`
  return quote === null ? so : `${before}: “${quote}”`
}

function lineWords({ field, quote }: RecordLine, restated: boolean): string {
  if (field !== undefined) return `: ${FIELD_NAMES[field]}: “${quote}”`
  return restated ? `, in our words: ${quote}` : `: “${quote}”`
}
