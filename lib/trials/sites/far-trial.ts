import { countryCode } from '../../geo/country-code.ts'
import type { StateId } from '../record/state.ts'
import type { Trial } from '../record/trial.ts'
import type { SiteOnMap } from './nearest-site.ts'
import { siteWords } from './places.ts'

/** A site of a list: where it is and what it is called. `country` is an ISO code, null where the record names no country that we know. */
export type FarSite = SiteOnMap & { readonly words: string; readonly country: string | null }

/** A trial as the device needs it to put a list in order. */
export type FarTrial = {
  readonly state: StateId
  /** Sites that share town and state stand for each other: there is one of them. */
  readonly sites: readonly FarSite[]
  /** How many sites the record has beyond those of the bundled copy. */
  readonly elsewhere: number
}

/** What of a trial's sites the device needs. A hundred hospitals of ten towns are ten places. */
export function farTrial({ state, sites, provenance }: Trial): FarTrial {
  const places = sites.map((site) => ({
    point: site.point,
    state: site.state,
    words: siteWords(site),
    country: countryCode(site.country),
  }))
  return {
    state,
    sites: [...new Map(places.map((place) => [JSON.stringify(place), place])).values()],
    elsewhere: Math.max(0, (provenance?.sitesInRecord ?? 0) - sites.length),
  }
}
