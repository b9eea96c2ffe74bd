import type { KeptPlace } from '../../geo/kept-place.ts'

/** How far away a trial may be: a number in the unit of the place, or the own country. */
export const LIMITS = ['25', '50', '100', '200', 'country'] as const

export type Limit = (typeof LIMITS)[number]

/** The limits that can be measured from a place: a number needs a point, and "country" a country. */
export function limitsFrom({ place }: KeptPlace): readonly Limit[] {
  return LIMITS.filter((limit) => (limit === 'country' ? place.country : place.point) !== null)
}
