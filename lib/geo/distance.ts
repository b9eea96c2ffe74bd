import type { Point } from './point.ts'
import { inUnit, type Unit } from './unit.ts'

/** The WGS 84 ellipsoid: the radius at the equator in km, and the flattening. */
const RADIUS = 6378.137
const FLATTENING = 1 / 298.257223563

const radians = (degrees: number) => (degrees * Math.PI) / 180

/**
 * The shortest way over the globe, in km. The great circle with Lambert's correction for the flattened globe: the plain circle is 0.56 %
 * off between north and south near the equator. For two points on opposite sides of the globe the circle alone is used.
 */
export function kmBetween(a: Point, b: Point): number {
  const one = Math.atan((1 - FLATTENING) * Math.tan(radians(a.lat)))
  const two = Math.atan((1 - FLATTENING) * Math.tan(radians(b.lat)))
  const half = Math.sin((two - one) / 2) ** 2
  const across = Math.sin(radians(b.lon - a.lon) / 2) ** 2
  const angle = 2 * Math.asin(Math.min(1, Math.sqrt(half + Math.cos(one) * Math.cos(two) * across)))
  if (angle === 0 || angle > 3.1) return RADIUS * (1 - FLATTENING / 3) * angle
  const mean = (one + two) / 2
  const difference = (two - one) / 2
  const x =
    ((angle - Math.sin(angle)) * (Math.sin(mean) * Math.cos(difference)) ** 2) /
    Math.cos(angle / 2) ** 2
  const y =
    ((angle + Math.sin(angle)) * (Math.cos(mean) * Math.sin(difference)) ** 2) /
    Math.sin(angle / 2) ** 2
  return RADIUS * (angle - (FLATTENING / 2) * (x + y))
}

/**
 * "about 38 km", "about 420 miles". Towns rather than doors, so it never sounds exact: whole numbers below a hundred, tens above, and no number
 * for a place in or next to the same town. Where `about` is false, both ends are points that somebody gave: "137 km".
 */
export function distanceWords(km: number, unit: Unit, about = true): string {
  const least = unit === 'km' ? 10 : 5
  const distance = inUnit(km, unit)
  if (distance < least) return `less than ${least} ${unit}`
  const tens = about && distance >= 99.5
  const rounded = tens ? Math.round(distance / 10) * 10 : Math.round(distance)
  return `${about ? 'about ' : ''}${rounded.toLocaleString('en-GB')} ${unit}`
}
