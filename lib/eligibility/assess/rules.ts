import type { Statement } from '../facts/fact.ts'
import type { Answers } from '../questions/fields.ts'
import type { DaysSince } from '../questions/reply.ts'
import { keepsTo } from '../spans/ranges.ts'
import { GUT_CONDITIONS, gutConditionCovers } from '../vocabulary/gut-conditions.ts'
import { ANY_DMT } from '../vocabulary/treatments.ts'
import { type Comparison, conflicts, fits, NOT_ASKED, open, untold } from './comparison.ts'
import { type Coverage, coverage, coverageByAny, isTreatment } from './coverage.ts'
import { compareAge, compareEdss, compareWalking } from './limits.ts'

type Kind = Statement['kind']
type StatementOf<K extends Kind> = Extract<Statement, { kind: K }>

/** How statements of one kind are compared with answers. */
type Rule = {
  readonly compare: (statement: Statement, answers: Answers) => Comparison
  /** Whether another line lets in what `conflict` keeps out. Lines that disagree are for the team. */
  readonly letsIn: (other: Statement, answers: Answers, conflict: Comparison) => boolean
}

function is<K extends Kind>(statement: Statement, kind: K): statement is StatementOf<K> {
  return statement.kind === kind
}

function rule<K extends Kind>(
  kind: K,
  compare: (statement: StatementOf<K>, answers: Answers) => Comparison,
  letsIn: Rule['letsIn'] = () => false,
): Rule {
  return {
    compare: (statement, answers) =>
      is(statement, kind) ? compare(statement, answers) : NOT_ASKED,
    letsIn,
  }
}

/** For rules where only a line of the same kind can disagree. */
function sameKind<K extends Kind>(
  kind: K,
  letsIn: (other: StatementOf<K>, answers: Answers, conflict: Comparison) => boolean,
): Rule['letsIn'] {
  return (other, answers, conflict) => is(other, kind) && letsIn(other, answers, conflict)
}

const notAsked: Rule = { compare: () => NOT_ASKED, letsIn: () => false }

/** Statements by kind. What the check does not ask is never compared. */
export const RULES: Readonly<Record<Kind, Rule>> = {
  age: rule(
    'age',
    ({ range }, { age }) => (age === null ? untold('age') : compareAge(range, age)),
    sameKind(
      'age',
      ({ range }, { age }, { bound }) =>
        age !== null && bound !== null && keepsTo(range, bound, age),
    ),
  ),
  sex: rule(
    'sex',
    (asked, { sex }) => {
      if (sex === null) return asked.sex === 'all' ? fits('sex') : untold('sex')
      return asked.sex === 'all' || asked.sex === sex ? fits('sex') : conflicts('sex')
    },
    sameKind('sex', (other, { sex }) => other.sex === 'all' || other.sex === sex),
  ),
  'ms-type': rule(
    'ms-type',
    ({ accepted, any, maybe, excluded }, { msType }) => {
      if (msType === null) return untold('msType')
      const both = accepted.includes(msType) && excluded.includes(msType)
      if (both || maybe.includes(msType)) return open('msType')
      if (excluded.includes(msType)) return conflicts('msType')
      if (accepted.includes(msType)) return fits('msType')
      if (any) return msType === 'CIS' || msType === 'RIS' ? open('msType') : fits('msType')
      return accepted.length > 0 ? conflicts('msType') : fits('msType')
    },
    sameKind(
      'ms-type',
      ({ accepted, excluded }, { msType }) =>
        msType !== null && accepted.includes(msType) && !excluded.includes(msType),
    ),
  ),
  edss: rule(
    'edss',
    ({ range }, { edss, walking }) => {
      if (edss !== null) return compareEdss(range, edss)
      return walking === null ? untold('edss') : compareWalking(range, walking)
    },
    sameKind('edss', ({ range }, { edss, walking }, { bound }) => {
      const values = edss === null ? (walking ?? []) : [edss]
      return bound !== null && values.some((value) => keepsTo(range, bound, value))
    }),
  ),
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
      const answer = SINCE.find((agent) => agent === washout.agent)
      if (answer !== undefined) return compareSince(washout, answer, answers[answer])
      return compareTreatmentWashout(washout, answers.treatments)
    },
    (other, answers, conflict) =>
      conflict.answer === 'treatments' && letsTreatmentIn(other, answers),
  ),
  gut: rule('gut', ({ conditions }, { gut }) => compareGut(conditions, gut)),
  pregnancy: rule('pregnancy', (_, { pregnancy, sex }) => {
    if (pregnancy === null) return sex === 'male' ? fits('sex') : untold('pregnancy')
    if (pregnancy === 'planning') return open('pregnancy')
    return pregnancy === 'pregnant' ? conflicts('pregnancy', { endsIn: null }) : fits('pregnancy')
  }),
  breastfeeding: rule('breastfeeding', (_, { pregnancy, sex }) => {
    if (pregnancy === null) return sex === 'male' ? fits('sex') : untold('pregnancy')
    return pregnancy === 'breastfeeding'
      ? conflicts('pregnancy', { endsIn: null })
      : fits('pregnancy')
  }),
  // Why an MRI is not possible differs from person to person, and so does what a study can do about it.
  mri: rule('mri', (_, { mri }) => {
    if (mri === null) return untold('mri')
    return mri ? fits('mri') : open('mri')
  }),
  diagnosis: notAsked,
  duration: notAsked,
  bmi: notAsked,
  weight: notAsked,
  swallowing: notAsked,
  'other-trial': notAsked,
  language: notAsked,
  travel: notAsked,
}

/** The agents of a washout that the check asks about, by the answers' names. */
const SINCE = ['relapse', 'steroids', 'antibiotics', 'probiotics'] as const

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
  answer: (typeof SINCE)[number],
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

/** Never a clash: what a study means by a condition, and how long ago, is for the team. Words too wide to ask about only count for who has something. */
function compareGut(excluded: readonly string[], gut: Answers['gut']): Comparison {
  const asked = excluded.filter((id) => GUT_CONDITIONS.some((one) => one.id === id && one.asked))
  if (gut === null) return asked.length > 0 ? untold('gut') : NOT_ASKED
  const wide = asked.length < excluded.length
  const named = excluded.some((id) => gut.some((had) => gutConditionCovers(id, had)))
  if (named || (wide && gut.length > 0)) return open('gut')
  return wide ? NOT_ASKED : fits('gut')
}
