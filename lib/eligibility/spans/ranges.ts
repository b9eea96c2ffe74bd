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

/** A range as a line names it. */
type Named = {
  readonly range: Range
  /** "Under 2 or over 6": what lies outside, not inside. */
  readonly outside: boolean
}

/**
 * What a participant must have, given what a line names: an exclusion is turned round, "above 7" to at most 7. null where that is no
 * range, as when the middle of a scale is excluded. `top` and `bottom` are the ends of the scale.
 */
export function required(
  { range: named, outside }: Named,
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
    ? { min: max, max: null, minInclusive: !maxInclusive, maxInclusive: true }
    : { min: null, max: min, minInclusive: true, maxInclusive: !minInclusive }
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
