import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Fact } from './fact.ts'

const FEMALE = '(?:females?|wom[ae]n)'
const MALE = '(?:males?|m[ae]n)'

/** Both sexes together, as who may join: "Male or female subjects aged 18". */
const ALL = new RegExp(
  `\\b${MALE}\\b ?(?:and|or|\\/|&|and\\/or|,) ?(?:non-?pregnant,? )?(?:non-?lactating,? )?(?:non-?nursing,? )?\\b${FEMALE}\\b|\\b${FEMALE}\\b ?(?:and|or|\\/|&|and\\/or|,) ?\\b${MALE}\\b|\\b(?:both|either|any|all) (?:of the )?(?:sex(?:es)?|genders?)\\b|\\b(?:of )?either (?:sex|gender)\\b`,
  'i',
)

/** A sentence on contraception or tests names a sex without being about who may join. */
const ABOUT_FERTILITY =
  /child-?\s?bearing|contracepti|birth control|pregnan|fertil|menopaus|steril|father|sperm|partner|reproduct|abstin|lactat|breast|hormon|prostat|QTc|ms\b ?for|hemoglobin|haemoglobin|creatinine|waist/i

const OPENS_WITH = (sex: string) =>
  new RegExp(
    `^(?:(?:adult|all|only|healthy|ambulatory|non-?pregnant|premenopausal|postmenopausal) )*${sex}\\b(?: (?:patients?|subjects?|participants?|individuals?|gender|sex|only))?(?=\\s*(?:$|[,.;(]|aged?\\b|with\\b|between\\b|from\\b|over\\b|diagnosed\\b|who (?:have|are)\\b|≥|>|\\d|only\\b))`,
    'i',
  )

const OPENINGS = [
  ['female', OPENS_WITH(FEMALE)],
  ['male', OPENS_WITH(MALE)],
] as const

/** Which sex a line asks for; "all" where it says that both may join. Fertility rules name a sex and ask for none. */
export function sexFacts(criterion: Criterion): readonly Fact[] {
  const { text, side } = criterion
  const fact = (sex: 'female' | 'male' | 'all'): Fact[] => [
    {
      kind: 'sex',
      sex,
      quote: criterion.original,
      field: 'eligibilityCriteria',
      criterion,
      doubts: doubtsOf(criterion),
    },
  ]
  const sentence = text.split(/(?<=[.;]) /)[0] ?? text
  if (side === 'exclusion') {
    const shut =
      /\ball (females?|wom[ae]n|males?|m[ae]n)\b/i.exec(text)?.[1] ??
      /^(females?|males?|women|men)\.?$/i.exec(text)?.[1]
    if (shut === undefined) return []
    return fact(/^(?:f|w)/i.test(shut) ? 'male' : 'female')
  }
  if (
    ALL.test(sentence) &&
    !/contracepti|birth control|child-?\s?bearing|fertil|father|steril|abstin/i.test(
      sentence.slice(0, 140),
    )
  )
    return fact('all')
  if (ABOUT_FERTILITY.test(text) || ALL.test(text)) return []
  const atBirth = /\b(?:assigned|recorded|registered) (?:as )?(female|male) at birth\b/i.exec(
    text,
  )?.[1]
  if (atBirth !== undefined) return fact(/^f/i.test(atBirth) ? 'female' : 'male')
  const opening = OPENINGS.find(([, pattern]) => pattern.test(text))
  return opening ? fact(opening[0]) : []
}
