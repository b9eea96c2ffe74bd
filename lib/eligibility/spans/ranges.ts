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
