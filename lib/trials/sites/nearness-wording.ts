import { distanceWords } from '../../geo/distance.ts'
import type { KeptPlace } from '../../geo/kept-place.ts'
import { type AsOf, type Tense, tense } from '../record/as-of.ts'
import { counted } from '../text/listed.ts'
import { type Far, inCountry } from './by-nearness.ts'
import type { FarTrial } from './far-trial.ts'
import type { Measured, Nearness, SiteOnMap } from './nearest-site.ts'

/**
 * How far a site is: "137 km", or "about" where a town that we looked up stands for it, or where the device, which names no country, told its own place
 * to about 10 km. A site of unknown distance says so.
 */
export function howFar(
  { site, km }: Measured<Pick<SiteOnMap, 'point'>>,
  { unit, place }: KeptPlace,
): string {
  if (km === null) return 'distance unknown'
  return distanceWords(km, unit, site.point?.from !== 'registry' || place.country === null)
}

/**
 * How far a trial is, in sentences: the nearest site that takes people, and what `nearnessNotes` tell. `nameOf` gives a site's place,
 * "Leeds, United Kingdom". Who takes people is told in the tense of the data.
 */
export function nearnessSentences<One extends SiteOnMap>(
  near: Nearness<One>,
  kept: KeptPlace,
  nameOf: (site: One) => string,
  asOf: AsOf,
): string[] {
  const { is, when } = tense(asOf)
  const { open } = near
  const nearest = open && [
    `The nearest site that ${is} recruiting${when} is ${howFar(open, kept)} away: ${nameOf(open.site)}.`,
  ]
  return [...(nearest ?? []), ...nearnessNotes(near, kept, nameOf, asOf)]
}

/** What else there is to know where the nearest site that takes people is told: a nearer one that does not, and what nobody can measure. */
export function nearnessNotes<One extends Pick<SiteOnMap, 'point'>>(
  { open, nearerClosed, unknown, unknownOpen }: Nearness<One>,
  kept: KeptPlace,
  nameOf: (site: One) => string,
  asOf: AsOf,
): string[] {
  const { is, now } = tense(asOf)
  const withTownPoints = unknownOpen > 0 ? 'No site that we can place' : 'No site'
  const closed = nearerClosed && {
    far: howFar(nearerClosed, kept),
    name: nameOf(nearerClosed.site),
  }
  return [
    open &&
      closed &&
      `A nearer one ${is} not recruiting${now}: ${closed.name}, ${closed.far} away.`,
    !open && `${withTownPoints} ${is} recruiting${now}.`,
    !open && closed && `The nearest one is ${closed.far} away: ${closed.name}.`,
    unknown > 0 && `We do not know how far ${counted(unknown, 'site is', 'sites are')}.`,
  ].filter((sentence) => typeof sentence === 'string')
}

/** The sites that only the full record has, where our copy lacks some. Empty for none. */
export function elsewhereSentences(count: number): string[] {
  return count > 0 ? [`The full record has ${counted(count, 'more site')}.`] : []
}

/** How far a trial is from a point, or how it stands to a country, in a few sentences. What the bundled copy lacks is told. */
export function farWords({ trial, nearness }: Far<FarTrial>, kept: KeptPlace, asOf: AsOf): string {
  const { sites, elsewhere } = trial
  const { country, words: where } = kept.place
  const sentences =
    sites.length === 0
      ? ['The record names no site: distance unknown.']
      : nearness
        ? nearnessSentences(nearness, kept, ({ words }) => words, asOf)
        : [IN_COUNTRY[inCountry(trial, country)](where, tense(asOf))]
  return [...sentences, ...elsewhereSentences(elsewhere)].join(' ')
}

const IN_COUNTRY = {
  'takes people': (country: string, { is, when }: Tense) =>
    `A site in ${country} ${is} recruiting${when}.`,
  'has a site': (country: string, { is, now }: Tense) =>
    `A site in ${country}, but none there ${is} recruiting${now}.`,
  none: (country: string) => `No site in ${country}.`,
} as const
