import type { Comparison, Unit } from '../vocabulary/measures.ts'
import type { Item, Items } from './items.ts'
import type { Range } from './ranges.ts'

/** A range or a single number of a line, with its units. Places are those of items. */
export type Quantity = {
  readonly from: number
  readonly to: number
  readonly range: Range
  /** "Under 2 or over 6": what lies outside of the range, not inside. */
  readonly outside: boolean
  /** The number where it stands alone, with nothing that compares; null for a range. */
  readonly lone: number | null
  /** The unit of each number, in order; null for one without. */
  readonly units: readonly (Unit | null)[]
}

/** One number with what compares with it. */
type Limit = {
  readonly value: number
  readonly compares: Comparison | null
  readonly unit: Unit | null
  readonly next: number
}

const OPENING: ReadonlySet<string> = new Set([
  'between',
  'from',
  'of',
  'ranging',
  'range',
  'in',
  'the',
  '=',
  'is',
  'are',
])
const TO: ReadonlySet<string> = new Set([
  '-',
  'to',
  'through',
  'thru',
  'till',
  'until',
  'and',
  '~',
  '/',
])
/** "From the age of 18 to the age of 65". */
const OF_AGE: ReadonlySet<string> = new Set(['the', 'age', 'of'])
const BESIDE: ReadonlySet<string> = new Set([
  ',',
  ';',
  'and',
  'but',
  'to',
  '&',
  '-',
  'also',
  'or',
  '/',
  'age',
  'aged',
  'edss',
  'bmi',
  'is',
  'be',
  'with',
  'score',
])
const BETWEEN: ReadonlySet<string> = new Set(['between', 'from', 'ranging'])

const isText = (item: Item | undefined, texts: ReadonlySet<string>) =>
  item !== undefined && texts.has(item.text)

/** The number at an item, its unit, and a comparison before or behind it: "≤ 5 points", "5 or less". */
function limitAt(items: Items, at: number): Limit | null {
  let next = at
  let compares: Comparison | null = null
  const first = items[next]
  if (first?.meaning.sense === 'comparison') {
    compares = first.meaning.id
    next += 1
    while (isText(items[next], OPENING) || isText(items[next], SCORE)) next += 1
  }
  const written = items[next]
  if (written?.meaning.sense !== 'number') return null
  const { value } = written.meaning
  next = afterDigits(items, next + 1)
  const [unit, afterUnit] = unitAt(items, next)
  next = afterUnit
  const bound = compares === null ? boundAt(items, next) : null
  if (bound !== null) {
    compares = bound.compares
    next = bound.next
  }
  const [late, afterLate] = unit === null ? unitAt(items, next) : [unit, next]
  next = afterLate
  const following = items[next]
  // "5.x", "3a", "2-5-2020": a number is believed only if what touches it is understood.
  if (following?.glued && following.meaning.sense === 'unknown') return null
  return { value, compares, unit: late, next }
}

/** "One (1)": the same number again in brackets. */
const afterDigits = (items: Items, at: number) =>
  items[at]?.text === '(' && isNumber(items[at + 1]) && items[at + 2]?.text === ')' ? at + 3 : at

const OR: ReadonlySet<string> = new Set(['or', 'and', '&', '/'])

/** "Or less", "and above", "+": a comparison with the number before it. One with a number behind it compares with that. */
function boundAt(
  items: Items,
  at: number,
): { readonly compares: Comparison; readonly next: number } | null {
  const word = isText(items[at], OR) ? at + 1 : at
  const meaning = items[word]?.meaning
  const next = word + 1
  if (meaning?.sense !== 'bound' && meaning?.sense !== 'comparison') return null
  // A sign compares with the number behind it: "18 ≤ BMI".
  if (items[next]?.meaning.sense === 'number' || !/[a-z+]/.test(items[word]?.text ?? ''))
    return null
  if (meaning.sense === 'bound' && word === at && items[at]?.text !== '+') return null
  return { compares: LOOSE[meaning.id], next }
}

/** "5 or below" takes in 5. */
const LOOSE = { '<': '<=', '<=': '<=', '>': '>=', '>=': '>=' } as const

const SCORE: ReadonlySet<string> = new Set(['score', 'a', 'an', 'of'])

function unitAt(items: Items, at: number): readonly [Unit | null, number] {
  const item = items[at]
  return item?.meaning.sense === 'unit' ? [item.meaning.id, at + 1] : [null, at]
}

const rangeOf = (lower: Limit | null, upper: Limit | null): Range => ({
  min: lower?.value ?? null,
  max: upper?.value ?? null,
  minInclusive: lower?.compares !== '>',
  maxInclusive: upper?.compares !== '<',
})

/** "= 18 and = 45": signs that lost their half. */
function equals(items: Items, start: number, first: Limit): Second | null {
  const isEqual = (at: number) => items[at]?.text === '='
  if (!isEqual(start - 1) || items[first.next]?.text !== 'and' || !isEqual(first.next + 1))
    return null
  const limit = limitAt(items, first.next + 2)
  return limit === null ? null : { limit, kind: 'to' }
}

/** "18 up to 65". */
function upTo(items: Items, { next }: Limit): Second | null {
  if (!items[next]?.text.startsWith('up to')) return null
  const limit = limitAt(items, next)
  return limit === null ? null : { limit, kind: 'to' }
}

const isLower = ({ compares }: Limit) => compares === '>' || compares === '>='
const isUpper = ({ compares }: Limit) => compares === '<' || compares === '<='

/** The quantity that begins at an item; null where none does. */
export function quantityAt(items: Items, at: number): Quantity | null {
  let start = at
  while (isText(items[start], OPENING)) start += 1
  const first = limitAt(items, start)
  if (first === null) return null
  const made = (
    range: Range,
    { next }: Limit,
    units: readonly (Unit | null)[],
    more: Partial<Pick<Quantity, 'outside' | 'lone'>> = {},
  ): Quantity => {
    const to = items[next]?.text.includes('inclusive') ? next + 1 : next
    return { from: at, to, range, outside: false, lone: null, units, ...more }
  }
  const second = secondBehind(items, at, start, first)
  if (goesOn(items, start - 1) || goesOn(items, second?.limit.next ?? first.next)) return null
  if (second === null) {
    if (isLower(first)) return made(rangeOf(first, null), first, [first.unit])
    if (isUpper(first)) return made(rangeOf(null, first), first, [first.unit])
    return made(rangeOf(first, first), first, [first.unit], { lone: first.value })
  }
  const units = [first.unit ?? second.limit.unit, second.limit.unit ?? first.unit]
  if (second.kind === 'to') {
    if (first.value >= second.limit.value) return null
    return made(rangeOf(first, second.limit), second.limit, units)
  }
  const [lower, upper] = isLower(first) ? [first, second.limit] : [second.limit, first]
  if (lower.value < upper.value && second.kind !== 'or')
    return made(rangeOf(lower, upper), second.limit, units)
  if (lower.value < upper.value) return null
  const outer: Range = {
    min: upper.value,
    max: lower.value,
    minInclusive: upper.compares === '<',
    maxInclusive: lower.compares === '>',
  }
  return second.kind === 'and' ? null : made(outer, second.limit, units, { outside: true })
}

const isNumber = (item: Item | undefined) => item?.meaning.sense === 'number'

/** "2-5-2020": a hyphen between numbers behind a range, or before it. */
const goesOn = (items: Items, at: number) =>
  items[at]?.text === '-' &&
  isNumber(items[at - 1]) &&
  isNumber(items[at + 1]) &&
  items[at + 1]?.glued === true

type Second = { readonly limit: Limit; readonly kind: 'to' | 'and' | 'or' | 'beside' }

/** The other end of a range: "3 to 5", "between 3 and 5", "> 3 and < 5", "< 2 or > 6". */
function secondBehind(items: Items, at: number, start: number, first: Limit): Second | null {
  const link = items[first.next]
  const between = items
    .slice(Math.max(0, at - 1), start)
    .some(({ text }) => BETWEEN.has(text.split(' ')[0] ?? ''))
  if (isText(link, TO)) {
    let next = first.next + 1
    while (isText(items[next], TO) || isText(items[next], OF_AGE)) next += 1
    const limit = limitAt(items, next)
    const word = link?.text
    const joins = word !== 'and' && word !== '/' ? true : between
    const compared =
      !isUpper(first) && (limit?.compares === null || (limit !== null && isUpper(limit)))
    if (limit !== null && joins && compared && (first.compares === null || isLower(first)))
      return { limit, kind: 'to' }
  }
  if (first.compares === null) return equals(items, start, first) ?? upTo(items, first)
  let next = first.next
  let kind: Second['kind'] = 'beside'
  for (let steps = 0; steps < 4 && isText(items[next], BESIDE); steps += 1) {
    const link = items[next]?.text
    if (link === 'or') kind = 'or'
    else if (link === 'and' || link === 'but') kind = 'and'
    next += 1
  }
  const limit = limitAt(items, next)
  if (limit === null || isLower(limit) === isLower(first) || limit.compares === null) return null
  return { limit, kind }
}
