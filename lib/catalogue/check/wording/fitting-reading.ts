import type { Reading } from '../../../eligibility/assess/reading.ts'
import type { Statement } from '../../../eligibility/facts/fact.ts'

/** Of lines that fit, the kinds that tell a person most, first. */
const TELLING: readonly Statement['kind'][] = ['treatment-required', 'edss', 'ms-type', 'washout']

/** Of the lines that fit, the one that tells a person most; undefined where none of the record's text does. */
export function fittingReading(readings: readonly Reading[]): Reading | undefined {
  const fitting = readings.filter(
    ({ outcome, line }) => outcome === 'fits' && line.field === undefined,
  )
  const telling = TELLING.flatMap((kind) => fitting.find(({ fact }) => fact.kind === kind) ?? [])
  return telling[0] ?? fitting[0]
}
