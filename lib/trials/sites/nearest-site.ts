import { kmBetween } from '../../geo/distance.ts'
import type { Point } from '../../geo/point.ts'
import type { StateId } from '../record/state.ts'
import type { SitePoint } from '../record/trial.ts'

/** What of a site decides how far it is and whether it matters. */
export type SiteOnMap = { readonly point: SitePoint | null; readonly state: StateId | null }

/** `km` is null where nobody knows where the site is. */
export type Measured<One> = { readonly site: One; readonly km: number | null }

/** How far a trial is from a place. */
export type Nearness<One> = {
  /** All sites, nearest first; those of unknown distance last, in their own order. */
  readonly all: readonly Measured<One>[]
  /** The nearest that takes people now. Null where none of those whose distance is known does. */
  readonly open: Measured<One> | null
  /** A site that is nearer than `open` and takes nobody, or the nearest of all where none is open. */
  readonly nearerClosed: Measured<One> | null
  /** Sites of unknown distance, and how many of them take people now. */
  readonly unknown: number
  readonly unknownOpen: number
}

/** Measures every site of a trial from a place. `takes` tells whether one takes people. */
export function nearness<One extends Pick<SiteOnMap, 'point'>>(
  sites: readonly One[],
  takes: (site: One) => boolean,
  from: Point,
): Nearness<One> {
  const measured = sites.map((site) => ({
    site,
    km: site.point === null ? null : kmBetween(from, site.point),
  }))
  const all = [...measured].sort((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity) || 0)
  const known = all.filter(({ km }) => km !== null)
  const unknown = all.filter(({ km }) => km === null)
  const open = known.find(({ site }) => takes(site)) ?? null
  const [nearest = null] = known
  return {
    all,
    open,
    nearerClosed: nearest === open ? null : nearest,
    unknown: unknown.length,
    unknownOpen: unknown.filter(({ site }) => takes(site)).length,
  }
}
