import type { Point } from '../../geo/point.ts'
import type { FarSite, FarTrial } from './far-trial.ts'
import { type Nearness, nearness } from './nearest-site.ts'
import { takesPeople } from './takes-people.ts'

/** A trial with how far it is; null where there is no point to measure from. */
export type Far<One> = { readonly trial: One; readonly nearness: Nearness<FarSite> | null }

/** How far each trial is from a point, in the order they came in. */
export function measured<One extends FarTrial>(
  trials: readonly One[],
  from: Point | null,
): readonly Far<One>[] {
  return trials.map((trial) => ({
    trial,
    nearness: from && nearness(trial.sites, (site) => takesPeople(site, trial.state), from),
  }))
}

/**
 * Measured trials in order: those with a site that takes people first, the nearest on top; then those whose open sites are at an unknown
 * distance; then those that take nobody. Where two are alike, the order they came in holds. None is left out.
 */
export function nearestFirst<One>(far: readonly Far<One>[]): readonly Far<One>[] {
  return [...far].sort(
    (a, b) => rank(a.nearness) - rank(b.nearness) || kmOf(a.nearness) - kmOf(b.nearness),
  )
}

/** Trials with a site of that country that takes people first, then those with another site there. `country` is an ISO code. */
export function countryFirst<One extends FarTrial>(
  far: readonly Far<One>[],
  country: string | null,
): readonly Far<One>[] {
  return [...far].sort((a, b) => away(a.trial, country) - away(b.trial, country))
}

/** How a trial stands to a country: it takes people there, it has a site there, or neither. */
export function inCountry({ sites, state }: FarTrial, country: string | null) {
  const there = sites.filter((site) => site.country === country)
  if (there.some((site) => takesPeople(site, state))) return 'takes people'
  return there.length > 0 ? 'has a site' : 'none'
}

const AWAY = { 'takes people': 0, 'has a site': 1, none: 2 } as const
const away = (trial: FarTrial, country: string | null) => AWAY[inCountry(trial, country)]

function rank(nearness: Nearness<FarSite> | null): number {
  if (nearness?.open) return 0
  return nearness && nearness.unknownOpen > 0 ? 1 : 2
}

const kmOf = (nearness: Nearness<FarSite> | null) => nearness?.open?.km ?? 0
