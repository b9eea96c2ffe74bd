import { distanceWords } from '../../geo/distance.ts'
import type { KeptPlace } from '../../geo/kept-place.ts'
import { type AsOf, tense } from '../record/as-of.ts'
import type { Measured, Nearness, PlacedSite } from './nearest-site.ts'

/**
 * How far a site is: "137 km", or "about" where a town that we looked up stands for it, or where the device, which names no country, told its own place
 * to about 10 km. A site of unknown distance says so.
 */
export function howFar<One extends PlacedSite>(
  { site, km }: Measured<One>,
  { unit, place }: KeptPlace,
): string {
  if (km === null) return 'distance unknown'
  return distanceWords(km, unit, site.point?.from !== 'registry' || place.country === null)
}

/**
 * How far a trial is, in sentences: the nearest site that takes people, a nearer one that does not, and what is not known. `nameOf`
 * gives a site's place, "Leeds, United Kingdom". Who takes people is told in the tense of the data.
 */
export function nearnessSentences<One extends PlacedSite>(
  { open, nearerClosed, unknown, unknownOpen }: Nearness<One>,
  kept: KeptPlace,
  nameOf: (site: One) => string,
  asOf: AsOf,
): string[] {
  const { is, when, now } = tense(asOf)
  const how = (one: Measured<One>) => howFar(one, kept)
  const placed = unknownOpen > 0 ? 'No site that we can place' : 'No site'
  return [
    open &&
      `The nearest site that ${is} recruiting${when} is ${how(open)} away: ${nameOf(open.site)}.`,
    open &&
      nearerClosed &&
      `A nearer one ${is} not recruiting${now}: ${nameOf(nearerClosed.site)}, ${how(nearerClosed)} away.`,
    !open && `${placed} ${is} recruiting${now}.`,
    !open &&
      nearerClosed &&
      `The nearest one is ${how(nearerClosed)} away: ${nameOf(nearerClosed.site)}.`,
    unknown > 0 &&
      `We do not know how far ${unknown === 1 ? '1 site is' : `${unknown} sites are`}.`,
  ].filter((sentence) => typeof sentence === 'string')
}
