import { countryCode } from '../../geo/country-code.ts'
import { placeKey } from '../../geo/place-key.ts'
import type { Site, Trial } from '../../trials/record/trial.ts'
import { takesPeople } from '../../trials/sites/takes-people.ts'
import { mayTakePeople } from './may-take-people.ts'

/** A place where a trial runs, once: sites of one town that stand at one point are one place. */
export type CheckPlace = {
  readonly country: string | null
  /** ISO code; null for a country that we do not know. */
  readonly code: string | null
  readonly city: string | null
  /** Whether one of the sites there takes people now; where the whole trial takes nobody yet, whether one may do so later. */
  readonly open: boolean
  /** Degrees to about 1 km; null where nobody knows. */
  readonly at: readonly [lat: number, lon: number] | null
  /** True where the record gives no point, and `at` is the middle of the town. */
  readonly about: boolean
}

/** The places of a trial, open ones first, and the index among them of the place that a site is in. */
export type CheckPlaces = {
  readonly places: readonly CheckPlace[]
  readonly placeOf: (site: Site) => number
}

/** Puts the sites of a trial together by place: those of one town that stand at one point are one. */
export function checkPlaces({ sites, state }: Pick<Trial, 'sites' | 'state'>): CheckPlaces {
  const takesNow = (site: Site) => takesPeople(site, state)
  const takesLater = (site: Site) => mayTakePeople(site.state ?? state)
  const takes = sites.some(takesNow) ? takesNow : takesLater
  const found = new Map<string, CheckPlace>()
  for (const site of sites) {
    const { country, city } = site
    const at = pointOf(site)
    const key = keyOf(site)
    const open = takes(site) || (found.get(key)?.open ?? false)
    const about = site.point?.from === 'city'
    found.set(key, { country, code: countryCode(country), city, open, at, about })
  }
  const ordered = [...found].toSorted(([, a], [, b]) => Number(b.open) - Number(a.open))
  const indexes = new Map(ordered.map(([key], at) => [key, at]))
  return {
    places: ordered.map(([, place]) => place),
    placeOf: (site) => indexes.get(keyOf(site)) ?? -1,
  }
}

const keyOf = (site: Site) =>
  JSON.stringify([placeKey(`${site.city ?? ''}, ${site.country ?? ''}`), pointOf(site)])

const pointOf = ({ point }: Site) =>
  point && ([hundredth(point.lat), hundredth(point.lon)] as const)

const hundredth = (degrees: number) => Math.round(degrees * 100) / 100
