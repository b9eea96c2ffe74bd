import { kmBetween } from '../../geo/distance.ts'
import type { Point } from '../../geo/point.ts'
import type { FarTrial } from './far-trial.ts'
import { takesPeople } from './takes-people.ts'

/** What of a site tells whether a country has one that takes people, and which one is nearest. */
export type OpenPlace = {
  /** ISO code; null where the record names no country that we know. */
  readonly country: string | null
  /** Whether it takes people now. */
  readonly open: boolean
  readonly point: Point | null
}

/** No site of a country takes people. `nearest` is the nearest one elsewhere that does; null where none has a distance. */
export type NoneThere<One> = {
  readonly nearest: { readonly place: One; readonly km: number } | null
}

/**
 * Whether no place of a country takes people, and which one elsewhere is nearest: null where one does, and where a country is not known. `from` is where a person is; null where nobody knows.
 */
export function noneThere<One extends OpenPlace>(
  places: readonly One[],
  country: string | null,
  from: Point | null,
): NoneThere<One> | null {
  const open = places.filter((place) => place.open)
  if (country === null || open.some((place) => place.country === country)) return null
  const [nearest = null] = open
    .flatMap((place) =>
      from === null || place.point === null ? [] : [{ place, km: kmBetween(from, place.point) }],
    )
    .sort((a, b) => a.km - b.km)
  return { nearest }
}

/** The sites of a list of trials, as `noneThere` compares them, each with its words. */
export function openPlaces(trials: readonly FarTrial[]) {
  return trials.flatMap(({ state, sites }) =>
    sites.map((site) => ({ ...site, open: takesPeople(site, state) })),
  )
}
