/** A place on the globe in degrees, WGS 84. */
export type Point = { readonly lat: number; readonly lon: number }

/** The rectangle that holds a country: south, west, north, east, in degrees. */
export type Box = readonly [number, number, number, number]

/** Why a pair of numbers places nothing. */
export type PointTrouble = 'missing' | 'zero' | 'outside' | 'swapped'

export type PointReading =
  | { readonly point: Point; readonly trouble: null }
  | { readonly point: null; readonly trouble: PointTrouble }

/** How far a point may lie beyond the towns of its country, in degrees: hospitals stand at the edge of towns, islands off the coast. */
const MARGIN = 2

/** Whether a point lies in a rectangle or a little beyond it. */
export function inBox({ lat, lon }: Point, [south, west, north, east]: Box): boolean {
  return (
    lat >= south - MARGIN && lat <= north + MARGIN && lon >= west - MARGIN && lon <= east + MARGIN
  )
}

const onGlobe = ({ lat, lon }: Point) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180

/**
 * Reads a pair of numbers that somebody typed. 0, 0 is what an empty form sends, not a place. Where the box of the country is known,
 * a point outside it that would lie inside if its numbers changed places is taken for swapped: neither reading is then believed. A
 * point that is merely far from its country is read: whether it can be right depends on the town.
 */
export function readPoint(
  lat: number | null | undefined,
  lon: number | null | undefined,
  country: Box | null = null,
): PointReading {
  if (lat == null || lon == null || Number.isNaN(lat) || Number.isNaN(lon)) return bad('missing')
  if (lat === 0 && lon === 0) return bad('zero')
  const point = { lat, lon }
  const turned = { lat: lon, lon: lat }
  if (!onGlobe(point)) return bad(onGlobe(turned) ? 'swapped' : 'outside')
  const swapped = country && !inBox(point, country) && onGlobe(turned) && inBox(turned, country)
  return swapped ? bad('swapped') : { point, trouble: null }
}

function bad(trouble: PointTrouble): PointReading {
  return { point: null, trouble }
}

/** The point to about 10 km: one decimal of a degree. For a person's own position, before anything is done with it. */
export function coarse({ lat, lon }: Point): Point {
  return { lat: Math.round(lat * 10) / 10, lon: Math.round(lon * 10) / 10 }
}
