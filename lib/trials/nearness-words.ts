import { distanceWords, type Unit } from '../geo/distance.ts'
import type { Measured, Nearness } from './nearest-site.ts'

/**
 * How far a trial is, in sentences: the nearest site that takes people, a nearer one that does not, and what is not known. `nameOf`
 * gives a site's place, "Leeds, United Kingdom".
 */
export function nearnessSentences<One>(
  { open, nearerClosed, unknown, unknownOpen }: Nearness<One>,
  unit: Unit,
  nameOf: (site: One) => string,
): string[] {
  const how = ({ km }: Measured<One>) => distanceWords(km ?? 0, unit)
  const placed = unknownOpen > 0 ? 'No site that we can place' : 'No site'
  return [
    open && `The nearest site that is recruiting is ${how(open)} away: ${nameOf(open.site)}.`,
    open &&
      nearerClosed &&
      `A nearer one is not recruiting now: ${nameOf(nearerClosed.site)}, ${how(nearerClosed)} away.`,
    !open && `${placed} is recruiting now.`,
    !open &&
      nearerClosed &&
      `The nearest one is ${how(nearerClosed)} away: ${nameOf(nearerClosed.site)}.`,
    unknown > 0 &&
      `We do not know how far ${unknown === 1 ? '1 site is' : `${unknown} sites are`}.`,
  ].filter((sentence) => typeof sentence === 'string')
}
