import type { Statement } from '../facts/fact.ts'
import type { Answers } from '../questions/fields.ts'
import { isLastTime, type LastTimeId } from '../questions/last-times.ts'
import type { DaysSince } from '../questions/reply.ts'
import { ANY_DMT } from '../vocabulary/treatments.ts'
import { type Comparison, conflicts, fits, NOT_ASKED, open, untold } from './comparison.ts'
import { type Coverage, coverage, coverageByAny, isTreatment } from './coverage.ts'
import { is, rule, type StatementOf } from './rule.ts'

/** Lines on what a person takes now, or took last. They can disagree with each other, whatever their kind. */
export const TREATMENT_RULES = {
  'treatment-required': rule(
    'treatment-required',
    ({ anyOf }, { treatments }) => {
      if (treatments === null) return untold('treatments')
      const found = treatments.map((now) => coverageByAny(anyOf, now))
      if (found.includes('yes')) return fits('treatments')
      return found.includes('perhaps') ? open('treatments') : conflicts('treatments')
    },
    letsTreatmentIn,
  ),
  'treatment-not-allowed': rule(
    'treatment-not-allowed',
    ({ anyOf, except, ever }, { treatments }) => {
      if (treatments === null) return untold('treatments')
      const found = treatments
        .filter((now) => coverageByAny(except, now) !== 'yes')
        .map((now) => withExceptions(coverageByAny(anyOf, now), coverageByAny(except, now)))
      if (found.includes('yes')) return conflicts('treatments')
      if (found.includes('perhaps')) return open('treatments')
      return ever ? NOT_ASKED : fits('treatments')
    },
    letsTreatmentIn,
  ),
  'no-treatment': rule(
    'no-treatment',
    (_, { treatments }) => {
      if (treatments === null) return untold('treatments')
      const found = treatments.map((now) => coverage(ANY_DMT, now))
      if (found.includes('yes')) return conflicts('treatments')
      return found.includes('perhaps') ? open('treatments') : fits('treatments')
    },
    letsTreatmentIn,
  ),
  washout: rule(
    'washout',
    (washout, answers) => {
      const { agent } = washout
      if (isLastTime(agent)) return compareSince(washout, agent, answers[agent])
      return compareTreatmentWashout(washout, answers.treatments)
    },
    (other, answers, conflict) =>
      conflict.answer === 'treatments' && letsTreatmentIn(other, answers),
  ),
}

/** Who may be among the exceptions is not surely kept out. */
function withExceptions(kept: Coverage, excepted: Coverage): Coverage {
  return kept === 'yes' && excepted === 'perhaps' ? 'perhaps' : kept
}

function isAmong(names: readonly string[], treatments: readonly string[]): boolean {
  return treatments.some((now) => coverageByAny(names, now) === 'yes')
}

/** Whether a line about treatments names what the person takes now, or takes nothing, as let in. */
function letsTreatmentIn(other: Statement, { treatments }: Answers): boolean {
  if (treatments === null) return false
  if (is(other, 'no-treatment')) return treatments.length === 0
  if (is(other, 'treatment-required')) return isAmong(other.anyOf, treatments)
  return is(other, 'treatment-not-allowed') && isAmong(other.except, treatments)
}

function compareSince(
  { days, ever }: StatementOf<'washout'>,
  answer: LastTimeId,
  since: DaysSince | null,
): Comparison {
  if (since === null) return untold(answer)
  if (since === 'never') return fits(answer)
  if (ever) return conflicts(answer)
  if (days === null) return open(answer)
  if (since >= days) return fits(answer)
  // Who takes it now cannot count from the last time yet.
  return conflicts(answer, { endsIn: since === 0 ? null : days - since })
}

/**
 * Someone who takes it now is no clash where the record only wants time since the last dose: only the MS team can say
 * whether a treatment may change. "At any time in the past" does clash. Past treatments are not asked about.
 */
function compareTreatmentWashout(
  { agent, ever }: StatementOf<'washout'>,
  treatments: Answers['treatments'],
): Comparison {
  const found = (treatments ?? []).map((now) => coverage(agent, now))
  if (found.includes('yes')) return ever ? conflicts('treatments') : open('treatments')
  return found.includes('perhaps') && isTreatment(agent) ? open('treatments') : NOT_ASKED
}
