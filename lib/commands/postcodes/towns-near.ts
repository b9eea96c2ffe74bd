import { kmBetween } from '../../geo/distance.ts'
import type { Point } from '../../geo/point.ts'
import type { SourcePlace } from '../../geo/split-places.ts'

/** Towns are kept in squares of so many degrees. */
const SQUARE = 0.5
const AROUND = [-1, 0, 1]

/** Looks around a point in its country. */
export type TownsNear = {
  /** The nearest town; null where there is none within about 50 km. */
  readonly nearest: (country: string, point: Point) => SourcePlace | null
  /** The town that somebody from there would name: the largest within 8 km, of 5,000 people or more. Null for none. */
  readonly largest: (country: string, point: Point) => SourcePlace | null
}

const A_WALK = 8
/** People who live in a town that others know. */
export const LARGE_TOWN = 5_000

/** Makes the towns ready for looking around a point. */
export function townsNear(towns: readonly SourcePlace[]): TownsNear {
  const square = (country: string, lat: number, lon: number) => `${country} ${lat} ${lon}`
  const at = (degrees: number) => Math.floor(degrees / SQUARE)
  const squares = Map.groupBy(towns, ({ country, lat, lon }) => square(country, at(lat), at(lon)))
  const around = (country: string, { lat, lon }: Point) =>
    AROUND.flatMap((north) =>
      AROUND.flatMap((east) => squares.get(square(country, at(lat) + north, at(lon) + east)) ?? []),
    )
  return {
    nearest(country, point) {
      const wide = Math.cos((point.lat * Math.PI) / 180)
      let nearest: SourcePlace | null = null
      let least = Number.POSITIVE_INFINITY
      for (const town of around(country, point)) {
        const far = (town.lat - point.lat) ** 2 + ((town.lon - point.lon) * wide) ** 2
        if (far < least) [nearest, least] = [town, far]
      }
      return nearest
    },
    largest(country, point) {
      const near = around(country, point).filter(
        (town) => town.population >= LARGE_TOWN && kmBetween(town, point) <= A_WALK,
      )
      return near.toSorted((a, b) => b.population - a.population)[0] ?? null
    },
  }
}
