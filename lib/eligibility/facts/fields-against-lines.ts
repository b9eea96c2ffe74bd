import { yearsIn } from '../../trials/record/registry-age.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { namesOneOfSeveral, namesOthers } from '../criteria/audience.ts'
import type { Criterion } from '../criteria/criterion.ts'
import { readCriteria } from '../criteria/read-criteria.ts'
import { criteriaParts } from '../criteria/sections.ts'
import type { Item } from '../spans/items.ts'
import { sentencesIn } from '../spans/sentences.ts'
import type { Fact } from './fact.ts'
import { namesSex, OTHER_SEX } from './sex-facts.ts'

/** Years, both inclusive; null where there is no such limit. */
export type Ages = { readonly min: number | null; readonly max: number | null }

type AgesThatDiffer = {
  /** The lines that say so, as they stand in the record. */
  readonly quotes: readonly string[]
  /** What the lines say together. */
  readonly text: Ages
  /** Which limits differ from those of the fields. */
  readonly limits: readonly (keyof Ages)[]
}

type Sex = NonNullable<Trial['sex']>

type SexThatDiffers = {
  readonly quotes: readonly string[]
  readonly text: Sex
  readonly field: Sex
}

/** Where the lines of a record say something else than its fields; null for each of which they do not. */
export type FieldsAgainstLines = {
  readonly ages: AgesThatDiffer | null
  readonly sex: SexThatDiffers | null
}

export const NOTHING_AGAINST: FieldsAgainstLines = { ages: null, sex: null }

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>

/** One limit can be counted in two ways: up to 55, or up to the day before the 56th birthday. */
const COUNTED_ALIKE = 1
/** From here on a highest age is written where there is none. */
const NO_HIGHEST = 90

/** Two of a kind take part together, of whom one may have no MS. */
const PAIRS = /\b(?:partners|parents?|dyads?|couples?)\b/i

/** Ages as a record's own fields give them. */
function agesInFields({ minimumAge, maximumAge }: Trial): Ages {
  return { min: yearsIn(minimumAge), max: yearsIn(maximumAge) }
}

const areReversed = ({ min, max }: Ages) => min !== null && max !== null && min > max

/** Whether the youngest age in a record's fields is above the oldest. */
export function areAgesReversed(trial: Trial): boolean {
  return areReversed(agesInFields(trial))
}

const differ = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) > COUNTED_ALIKE

const highest = (max: number | null) => (max === null || max >= NO_HIGHEST ? null : max)

/** The limits of which text and fields both speak, and differ. */
const limitsThatDiffer = (text: Ages, fields: Ages): readonly (keyof Ages)[] => [
  ...(differ(text.min, fields.min) ? (['min'] as const) : []),
  ...(differ(highest(text.max), highest(fields.max)) ? (['max'] as const) : []),
]

/** Whether a fact of a line, taken by itself, says something else than the fields. */
export function saysOtherwise(fact: Fact, trial: Trial): boolean {
  if (fact.kind === 'age') return limitsThatDiffer(fact.range, agesInFields(trial)).length > 0
  return fact.kind === 'sex' && trial.sex !== null && fact.sex !== trial.sex
}

const isAge = ({ text, meaning }: Item) =>
  (meaning.sense === 'unit' && meaning.id === 'years of age') ||
  (meaning.sense === 'measure' && meaning.id === 'age') ||
  /\b(?:age|old|older|younger)\b/.test(text)

/** Whether a line gives an age in words that may or may not have been read. */
const givesAnAge = (criterion: Criterion) =>
  sentencesIn(criterion).some(({ items, own }) => {
    const words = items.slice(own)
    return words.some(isAge) && words.some(({ meaning }) => meaning.sense === 'number')
  })

/** The one value of several lines; null where none gives one, undefined where they differ. */
function only(values: readonly (number | null)[]): number | null | undefined {
  const given = [...new Set(values.filter((value) => value !== null))]
  return given.length > 1 ? undefined : (given[0] ?? null)
}

/** What lines on age say together; null where they differ among themselves. */
function together(facts: readonly FactOf<'age'>[]): Ages | null {
  const min = only(facts.map(({ range }) => range.min))
  const max = only(facts.map(({ range }) => range.max))
  if (min === undefined || max === undefined) return null
  return areReversed({ min, max }) ? null : { min, max }
}

/** "No children under 18" says nothing against a youngest age of 21: a line that shuts out counts where it shuts out whom the field lets in. */
function speaksAgainst({ range, criterion }: FactOf<'age'>, limit: keyof Ages, fields: Ages) {
  const [said, field] = [range[limit], fields[limit]]
  if (said === null || field === null) return false
  return criterion?.side !== 'exclusion' || (limit === 'min' ? said > field : said < field)
}

const isCertain = ({ doubts }: Fact) => doubts.length === 0
const quotesOf = (facts: readonly Fact[]) => [...new Set(facts.map(({ quote }) => quote))]

function agesThatDiffer(
  trial: Trial,
  criteria: readonly Criterion[],
  facts: readonly FactOf<'age'>[],
): AgesThatDiffer | null {
  const fields = agesInFields(trial)
  const text = facts.every(isCertain) ? together(facts) : null
  if (text === null || areReversed(fields)) return null
  const limits = limitsThatDiffer(text, fields).filter((limit) =>
    facts.some((fact) => speaksAgainst(fact, limit, fields)),
  )
  if (limits.length === 0) return null
  const read = new Set(facts.map(({ criterion }) => criterion))
  const areAllRead = criteria.every((criterion) => read.has(criterion) || !givesAnAge(criterion))
  return areAllRead ? { quotes: quotesOf(facts), text, limits } : null
}

/** A word for the other sex in another line: it may let in who is not named in this one. */
const nameOther = (sex: Sex, criteria: readonly Criterion[], facts: readonly FactOf<'sex'>[]) =>
  sex !== 'all' &&
  criteria.some(
    (line) => namesSex(line, OTHER_SEX[sex]) && !facts.some(({ criterion }) => criterion === line),
  )

function sexThatDiffers(
  trial: Trial,
  criteria: readonly Criterion[],
  facts: readonly FactOf<'sex'>[],
): SexThatDiffers | null {
  const certain = facts.filter(isCertain)
  const [text, field] = [certain[0]?.sex, trial.sex]
  if (text === undefined || field === null || text === field) return null
  if (facts.some(({ sex }) => sex !== text) || nameOther(text, criteria, certain)) return null
  return { quotes: quotesOf(certain), text, field }
}

/** Whether the rules for joining are for everyone alike, as far as the words of the record tell: the fields may speak of others as well. */
function areForEveryone(trial: Trial): boolean {
  const { title, officialTitle, population, arms, healthyVolunteers } = trial
  const texts = [title, officialTitle, population, ...arms.map(({ label }) => label)]
  return (
    healthyVolunteers !== true &&
    !texts.some((text) => text !== null && (namesOthers(text) || PAIRS.test(text))) &&
    criteriaParts(trial.criteria ?? '').filter(({ side }) => side === 'in').length <= 1 &&
    readCriteria(trial.criteria ?? '').every(
      ({ about, group, text }) =>
        about === 'participant' && group === null && !namesOthers(text) && !namesOneOfSeveral(text),
    )
  )
}

/**
 * Where the lines of a record say something else of age or sex than its fields. A wrong "the record says two things" harms an honest study, and one that
 * is missed harms nobody: so only what was read with certainty counts, of a record whose rules are for everyone alike, and on age only where each line
 * that gives one was read. Ages that differ by a year do not differ, and a limit that only one of the two gives is none to compare.
 */
export function fieldsAgainstLines(
  trial: Trial,
  criteria: readonly Criterion[],
  facts: readonly Fact[],
): FieldsAgainstLines {
  const ages = agesThatDiffer(
    trial,
    criteria,
    facts.filter((fact) => fact.kind === 'age'),
  )
  const sex = sexThatDiffers(
    trial,
    criteria,
    facts.filter((fact) => fact.kind === 'sex'),
  )
  const found = ages !== null || sex !== null
  return found && areForEveryone(trial) ? { ages, sex } : NOTHING_AGAINST
}
