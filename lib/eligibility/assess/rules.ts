import type { Statement } from '../facts/fact.ts'
import { answersOf } from '../questions/answers.ts'
import type { AnswerId, Answers } from '../questions/fields.ts'
import { keepsTo } from '../spans/ranges.ts'
import { GUT_CONDITIONS, gutConditionCovers } from '../vocabulary/gut-conditions.ts'
import { type Comparison, conflicts, fits, NOT_ASKED, open, untold } from './comparison.ts'
import { compareAge, compareEdss, compareWalking } from './limits.ts'
import { type Kind, type Rule, rule, sameKind } from './rule.ts'
import { TREATMENT_RULES } from './treatment-rules.ts'

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
  ...TREATMENT_RULES,
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

/** The answers that at least one of these lines would be compared with. What no line asks need not be asked. */
export function comparedAnswers(facts: readonly Statement[]): readonly AnswerId[] {
  const nothing = answersOf({})
  const answers = facts.flatMap((fact) => {
    const { result, answer } = RULES[fact.kind].compare(fact, nothing)
    return result === 'untold' && answer !== null ? [answer] : []
  })
  return [...new Set(answers)]
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
