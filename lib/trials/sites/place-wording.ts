import { countryKey } from '../../geo/place-key.ts'
import type { Site, Trial } from '../record/trial.ts'

/** "Barcelona, Spain": what of city and country the record has, or null. */
function placeOf(site: Site): string | null {
  const parts = [site.city, site.country].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

/** The site to name when only one can be: in a country that was asked for, and open, before others. */
function siteToName(sites: readonly Site[], countries: readonly string[]): Site | null {
  const wanted = countries.map(countryKey)
  const asked = sites.filter(
    ({ country }) => country !== null && wanted.includes(countryKey(country)),
  )
  const among = asked.length > 0 ? asked : sites
  return among.find((site) => site.state === 'recruiting') ?? among[0] ?? null
}

/**
 * One place and how many more: "Heidelberg, Germany, and 3 more sites". Counts the sites of the full record where the bundled
 * copy holds fewer. Null where the record we read names no place. `countries` are those the reader filtered by.
 */
export function placeWords(
  { sites, provenance }: Pick<Trial, 'sites' | 'provenance'>,
  countries: readonly string[] = [],
): string | null {
  const site = siteToName(sites, countries)
  const place = site && placeOf(site)
  if (place === null) return null
  const more = Math.max(sites.length, provenance?.sitesInRecord ?? 0) - 1
  if (more === 0) return place
  return `${place}, and ${more} more ${more === 1 ? 'site' : 'sites'}`
}
