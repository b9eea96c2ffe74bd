import type { Criterion } from '../criteria/criterion.ts'
import { doubtsOf } from '../spans/doubts.ts'
import type { Item } from '../spans/items.ts'
import { sentencesIn } from '../spans/sentences.ts'
import type { Fact } from './fact.ts'

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const SEXES: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...['female', 'females', 'woman', 'women'].map((word) => [word, 'female'] as const),
  ...['male', 'males', 'man', 'men'].map((word) => [word, 'male'] as const),
])

/** "Both sexes", "either gender": two words in a row. */
const EITHER = listed('both either any all')
const SEX = listed('sex sexes gender genders')

/** What may stand between two sexes that are named together: "male or non-pregnant female". */
const BETWEEN = listed(
  'and or / & , non pregnant nonpregnant pregnant lactating nursing breastfeeding adult subjects patients participants volunteers not of',
)

/** Before the sex that opens a line, and behind it where it says who may join. */
const OPENING = listed(
  'adult adults all only healthy ambulatory non pregnant premenopausal postmenopausal patient patients subject subjects participant participants a is are must should be',
)
const BEHIND = listed(
  'patient patients subject subjects participant participants individual individuals gender sex only',
)
const GOES_ON = listed('. , ; ( age aged ages with between from over diagnosed who only ≥ > < :')

const sexAt = (items: readonly Item[], at: number) => SEXES.get(items[at]?.text ?? '')

function namesBoth(items: readonly Item[]): boolean {
  return items.some(({ text }, at) => {
    if (EITHER.has(text) && items.slice(at + 1, at + 4).some((item) => SEX.has(item.text)))
      return true
    const sex = SEXES.get(text)
    if (sex === undefined) return false
    const next = items.findIndex((_, other) => other > at && sexAt(items, other) !== undefined)
    const between = items.slice(at + 1, next)
    return (
      next !== -1 &&
      sexAt(items, next) !== sex &&
      between.length > 0 &&
      between.every((item) => item.text.split(' ').every((word) => BETWEEN.has(word)))
    )
  })
}

/** The sex of a line that opens with it: "Men, age 18-65". */
function opensWith(items: readonly Item[]): 'female' | 'male' | null {
  const at = items.findIndex(({ text }) => !text.split(' ').every((word) => OPENING.has(word)))
  const sex = sexAt(items, at)
  if (sex === undefined) return null
  const next = BEHIND.has(items[at + 1]?.text ?? '') ? items[at + 2] : items[at + 1]
  const isOver =
    next === undefined ||
    GOES_ON.has(next.text) ||
    next.meaning.sense === 'number' ||
    next.meaning.sense === 'comparison' ||
    next.meaning.sense === 'measure'
  return isOver ? sex : null
}

/** The other of the two that registries know. */
export const OTHER_SEX = { female: 'male', male: 'female' } as const

/** "All female patients" as a reason not to join, or "Women." */
function shutOut(items: readonly Item[]): 'female' | 'male' | null {
  const at = items.findIndex((_, index) => sexAt(items, index) !== undefined)
  const sex = sexAt(items, at)
  const alone = items.filter(({ meaning }) => meaning.sense !== 'mark').length === 1
  return sex !== undefined && (alone || items[at - 1]?.text === 'all') ? sex : null
}

/** Whether a line names people of a sex, whatever it says of them. "With a female partner" names nobody who may join. */
export const namesSex = (criterion: Criterion, sex: 'female' | 'male'): boolean =>
  sentencesIn(criterion).some(({ items, own }) =>
    items.some(
      ({ text }, at) =>
        at >= own &&
        SEXES.get(text) === sex &&
        items[at - 1]?.text !== 'with' &&
        !items[at + 1]?.text.startsWith('partner'),
    ),
  )

/** Which sex a line asks for; "all" where it says that both may join. Fertility rules name a sex and ask for none. */
export function sexFacts(criterion: Criterion): readonly Fact[] {
  const sentences = sentencesIn(criterion).map(({ items, own }) => items.slice(own))
  const sex = sexOf(criterion, sentences)
  if (sex === null) return []
  return [
    {
      kind: 'sex',
      sex,
      quote: criterion.original,
      field: 'eligibilityCriteria',
      criterion,
      doubts: [...doubtsOf(criterion), ...(sex !== 'all' && leadsIn(criterion) ? FOR_SOME : [])],
    },
  ]
}

/** "Women:" opens what holds for them. */
const leadsIn = ({ text }: Criterion) => text.endsWith(':')
const FOR_SOME = ['group'] as const

function sexOf(
  { side }: Criterion,
  sentences: readonly (readonly Item[])[],
): 'female' | 'male' | 'all' | null {
  const [first = []] = sentences
  const all = sentences.flat()
  const saysBoth = (items: readonly Item[]) =>
    namesBoth(items) && !speaksOf(items.slice(0, NEAR_START), ['fertility'])
  if (side !== 'exclusion' && sentences.some(saysBoth)) return 'all'
  if (speaksOf(all, REPRODUCTION)) return null
  if (side === 'exclusion') {
    const shut = shutOut(all)
    return shut && OTHER_SEX[shut]
  }
  if (namesBoth(all)) return null
  const birth = first.findIndex(({ text }) => text === 'birth')
  const atBirth =
    birth > 0
      ? first
          .slice(0, birth)
          .flatMap(({ text }) => SEXES.get(text) ?? [])
          .at(-1)
      : undefined
  return atBirth ?? opensWith(first)
}

/** So many words belong to the beginning of a sentence. */
const NEAR_START = 25

const REPRODUCTION = [
  'fertility',
  'pregnancy',
  'pregnancy test',
  'later pregnancy',
  'breastfeeding',
] as const

/** A sentence on contraception or tests names a sex without being about who may join. */
const speaksOf = (items: readonly Item[], topics: readonly string[]) =>
  items.some(({ meaning }) => meaning.sense === 'topic' && topics.includes(meaning.id))
