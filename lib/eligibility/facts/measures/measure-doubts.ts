import type { Criterion } from '../../criteria/criterion.ts'
import type { Doubt } from '../../spans/doubts.ts'
import type { Items } from '../../spans/items.ts'
import { type Quantity, quantityAt } from '../../spans/quantities.ts'
import type { Range } from '../../spans/ranges.ts'
import type { CueAt, Sentence } from '../../spans/sentences.ts'
import { sexFacts } from '../sex-facts.ts'
import { isAgeOfElse } from './ages-of-else.ts'
import { type Found, isMeasure } from './found-ranges.ts'
import type { Row } from './measure-rows.ts'
import { isOfAnotherTime, near } from './other-numbers.ts'

const GROUPS = /^(?:cohort|arm|group|part|women|men|females?|males?|study group)$/

/** Doubts about a range that stands beside another, or holds for some. */
export function ownDoubts(
  { items }: Sentence,
  cues: readonly CueAt[],
  one: Found,
  row: Row,
  criterion: Criterion,
): readonly Doubt[] {
  const { side } = criterion
  const { quantity, name } = one
  const start = Math.min(name, quantity.from)
  const end = Math.max(name + 1, quantity.to)
  const after = items[end]?.text === ')' || items[end]?.text === ']' ? end + 1 : end
  const next = items.slice(after, after + 12)
  const isFor = next.some(
    ({ text }, index) =>
      /^(?:for|in|if|\()$/.test(text) &&
      next
        .slice(index + 1, index + 5)
        .some((item) => item.meaning.sense === 'ms-type' || GROUPS.test(item.text)),
  )
  const isAlternative =
    /^(?:or|and \/ or)$/.test(items[after]?.text ?? '') && items[after + 1]?.text !== 'at'
  const second = hasSecond(items, after, quantity, row)
  const combined =
    side === 'exclusion' &&
    items.slice(0, start).some(({ meaning }) => meaning.sense === 'number') &&
    items.slice(0, start).some(({ text }) => /^(?:and|with|plus|in)$/.test(text))
  const condition =
    near(cues, end, items.length, ['if', 'unless', 'except']) ||
    near(cues, 0, start, ['if', 'unless']) ||
    isAlternative ||
    isSecondWay(items, start) ||
    combined
  const doubts: readonly (Doubt | false)[] = [
    (isFor || (condition && !second) || isOfSome(criterion, items, one, row)) && 'condition',
    second && 'several',
  ]
  return doubts.filter((doubt) => doubt !== false)
}

/** Whether a number may be of one sex, of something else or of another time, or hold only together with something. */
const isOfSome = (criterion: Criterion, items: Items, one: Found, row: Row) =>
  isOfOneSex(criterion, items, one) ||
  (row.measure === 'age' && isAgeOfElse(items, one)) ||
  (row.measure !== 'duration' && isOfAnotherTime(items, one)) ||
  (criterion.side === 'exclusion' && isWithAnother(items, one, row))

/** Words that may stand between "no" and the measure that it denies. */
export const BEFORE_A_MEASURE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'with',
  'have',
  'has',
  'having',
  'by',
  'baseline',
  'current',
  '(',
  '[',
])

/** "Able to walk or EDSS below 7". */
function isSecondWay(items: Items, start: number): boolean {
  const before = items.slice(0, start).findLast(({ text }) => !BEFORE_A_MEASURE.has(text))
  return before?.text === 'or' || before?.text === 'either'
}

/** A second range after the first, "0 to 3.5 or 4 to 6", of which one may hold for some and not for others. */
function hasSecond(items: Items, after: number, first: Quantity, { units, measure }: Row): boolean {
  const start = items.findIndex(({ text }, at) => at >= after && at < after + 6 && LINKS.has(text))
  if (start === -1) return false
  for (let at = start + 1; at < start + 6 && at < items.length; at += 1) {
    const second = quantityAt(items, at)
    if (second !== null) {
      const isSame = second.lone === null && second.units.every((unit) => units.has(unit))
      return isSame && differs(first.range, second.range)
    }
    if (isMeasure(items[at]) && !isMeasure(items[at], measure)) return false
  }
  return false
}

const LINKS: ReadonlySet<string> = new Set(['or', 'and', '/', 'vs', '&', ','])

/** "At least 18 and under 75" are two bounds of one range; 0 to 3 and 4 to 6 differ. */
export function differs(one: Range, other: Range): boolean {
  const agree = (a: number | null, b: number | null) => a === null || b === null || a === b
  return !agree(one.min, other.min) || !agree(one.max, other.max)
}

const FEMALE = /^(?:females?|wom[ae]n|girls)(?:'s)?$/

const MALE = /^(?:males?|m[ae]n|boys)(?:'s)?$/

/** "Women of 18 to 45 years" beside another age for men; not where the line lets in one sex alone. */
function isOfOneSex(criterion: Criterion, items: Items, { quantity, name }: Found): boolean {
  const before = items.slice(0, Math.min(name, quantity.from))
  const [female, male] = [FEMALE, MALE].map((sex) => before.some(({ text }) => sex.test(text)))
  return female !== male && sexFacts(criterion).length === 0
}

/** "EDSS above 6 and not on treatment", "age over 60 with an EDSS above 6": shut out only where both hold. */
function isWithAnother(items: Items, { quantity, name }: Found, { measure }: Row): boolean {
  const end = Math.max(name + 1, quantity.to)
  const link = items.findIndex(({ text }, at) => at >= end && WITH.test(text))
  if (link === -1) return false
  return items
    .slice(link + 1)
    .some(
      (item) =>
        item.meaning.sense === 'agent' ||
        item.meaning.sense === 'treatment' ||
        (isMeasure(item) && !isMeasure(item, measure)),
    )
}
const WITH = /^(?:and|with|plus|during|within|at|in)\b/
