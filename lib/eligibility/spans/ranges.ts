import type { Criterion } from '../criteria/criterion.ts'

/** A bound that is null is not stated. `minInclusive` and `maxInclusive` mean nothing beside a null bound. */
export type Range = {
  readonly min: number | null
  readonly max: number | null
  readonly minInclusive: boolean
  readonly maxInclusive: boolean
}

export type Bound = 'min' | 'max'

/** The bound that a value lies beyond; null where it lies within, or where the range states no bound on that side. */
export function beyond(range: Range, value: number): Bound | null {
  if (range.min !== null && (range.minInclusive ? value < range.min : value <= range.min))
    return 'min'
  if (range.max !== null && (range.maxInclusive ? value > range.max : value >= range.max))
    return 'max'
  return null
}

/** Whether the range states this bound, and the value keeps to it. */
export function keepsTo(range: Range, bound: Bound, value: number): boolean {
  return range[bound] !== null && beyond({ ...range, [other(bound)]: null }, value) === null
}

/** How far a value lies from the nearer bound, inside or outside. Infinity where the range states none. */
export function distanceToBound(range: Range, value: number): number {
  const bounds = [range.min, range.max].filter((bound) => bound !== null)
  return Math.min(...bounds.map((bound) => Math.abs(bound - value)))
}

function other(bound: Bound): Bound {
  return bound === 'min' ? 'max' : 'min'
}

/** A range as written, and what it says about itself. */
export type Written = {
  readonly range: Range
  /** Where the words after it begin. */
  readonly end: number
  /** "Under 2 or over 6": what lies outside, not inside. */
  readonly outside: boolean
}

const N = '(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d.]?\\d| ?%|-\\d{4})'
const INCLUSIVE = '(?: ?\\(?inclusive(?:ly)?\\)?)?'

/** The same forms for every measure; `unit` is a pattern for what may stand after a number. */
function formsWith(unit: string) {
  const U = `(?: ?-?${unit})?${INCLUSIVE}`
  const sticky = (pattern: string) => new RegExp(pattern, 'iy')
  return {
    twoSided: [
      sticky(
        `(?:between|from|ranging from|of)? ?(>=|>)? ?${N}${U} ?(?:-|to|through|thru|till|until)+ ?(<=|<)? ?${N}${U}`,
      ),
      sticky(`between (>=|>)? ?${N}${U} ?(?:and|&|,) ?(<=|<)? ?${N}${U}`),
      sticky(`(>=|>) ?${N}${U} ?[,;]? ?(?:and|but|to|&|-)? ?(?:also )?(<=|<) ?${N}${U}`),
    ],
    reversed: sticky(`(<=|<) ?${N}${U} ?[,;]? ?(and|but|&|or|,|/)? ?(?:\\w+ ?)?(>=|>) ?${N}${U}`),
    outer: sticky(`(>=|>) ?${N}${U} ?,? ?or ?(<=|<) ?${N}${U}`),
    atMost: sticky(
      `(?:<=|<|of)? ?${N}${U} ?(?:or|and|&|/) ?(?:<(?! ?[\\d=])|less|lower|fewer|younger|below|under)(?! ?than)`,
    ),
    atLeast: sticky(
      `(?:>=|>|of)? ?${N}${U}(?: ?\\+| ?(?:or|and|&|/) ?(?:>(?! ?[\\d=])|more|greater|higher|older|above|over|up(?:wards?)?)(?! ?than))`,
    ),
    oneSided: sticky(`(<=|<|>=|>) ?${N}${U}`),
  }
}

type Forms = ReturnType<typeof formsWith>
const cache = new Map<string, Forms>()

function formsFor(unit: string): Forms {
  const forms = cache.get(unit) ?? formsWith(unit)
  cache.set(unit, forms)
  return forms
}

const matchAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

const range = (min: number | null, max: number | null, minOp = '>=', maxOp = '<='): Range => ({
  min,
  max,
  minInclusive: minOp !== '>',
  maxInclusive: maxOp !== '<',
})

/** The range that begins at a place of a text from `withSymbols`; null where none does. A lone number is none. */
export function rangeAt(text: string, at: number, unit: string): Written | null {
  const forms = formsFor(unit)
  const written = (found: RegExpExecArray, read: Range, outside = false): Written | null => {
    const upsideDown = read.min !== null && read.max !== null && read.min >= read.max
    return upsideDown ? null : { range: read, end: at + found[0].length, outside }
  }
  for (const form of forms.twoSided) {
    const found = matchAt(form, text, at)
    if (found) return written(found, range(Number(found[2]), Number(found[4]), found[1], found[3]))
  }
  const reversed = matchAt(forms.reversed, text, at)
  if (reversed) {
    const [, maxOp, max, link, minOp, min] = reversed
    if (Number(min) < Number(max))
      return written(reversed, range(Number(min), Number(max), minOp, maxOp))
    // "Under 18 or over 65": what is named is what lies outside.
    const outer = range(
      Number(max),
      Number(min),
      maxOp === '<' ? '>=' : '>',
      minOp === '>' ? '<=' : '<',
    )
    return link === 'and' || link === 'but' ? null : written(reversed, outer, true)
  }
  const outer = matchAt(forms.outer, text, at)
  if (outer) {
    // "Over 65 or under 18".
    const [, minOp, min, maxOp, max] = outer
    const inner = range(
      Number(max),
      Number(min),
      maxOp === '<' ? '>=' : '>',
      minOp === '>' ? '<=' : '<',
    )
    return written(outer, inner, true)
  }
  const atMost = matchAt(forms.atMost, text, at)
  if (atMost) return written(atMost, range(null, Number(atMost[1])))
  const atLeast = matchAt(forms.atLeast, text, at)
  if (atLeast) return written(atLeast, range(Number(atLeast[1]), null))
  const one = matchAt(forms.oneSided, text, at)
  if (!one) return null
  const value = Number(one[2])
  return written(
    one,
    one[1]?.startsWith('<') ? range(null, value, '>=', one[1]) : range(value, null, one[1]),
  )
}

/**
 * What a participant must have, given what a line names: an exclusion is turned round, "above 7" to at most 7. null where that is no
 * range, as when the middle of a scale is excluded. `top` and `bottom` are the ends of the scale.
 */
export function required(
  { range: named, outside }: Written,
  side: Criterion['side'],
  [bottom, top]: readonly [bottom: number, top: number],
): Range | null {
  if (outside) return side === 'exclusion' ? named : null
  if (side !== 'exclusion') return named
  const { min, max, minInclusive, maxInclusive } = named
  const fromBottom = min === null || min <= bottom
  const toTop = max === null || max >= top
  if (fromBottom === toTop) return null
  return fromBottom
    ? range(max, null, maxInclusive ? '>' : '>=')
    : range(null, min, '>=', minInclusive ? '<' : '<=')
}

/** The part that two ranges share. */
export function both(one: Range, other: Range): Range {
  const lower =
    (other.min ?? -1) > (one.min ?? -1) || (other.min === one.min && !other.minInclusive)
      ? other
      : one
  const otherUpper = other.max ?? Number.POSITIVE_INFINITY
  const oneUpper = one.max ?? Number.POSITIVE_INFINITY
  const upper =
    otherUpper < oneUpper || (otherUpper === oneUpper && !other.maxInclusive) ? other : one
  return {
    min: lower.min,
    max: upper.max,
    minInclusive: lower.minInclusive,
    maxInclusive: upper.maxInclusive,
  }
}
