import { countryCode } from '../../geo/country-code.ts'
import { grouped } from '../../geo/grouped.ts'
import { countryKey, placeKey } from '../../geo/place-key.ts'
import { distinctBy, spellings } from '../../geo/spellings.ts'
import { type AsOf, tense } from '../record/as-of.ts'
import { stateInSentence } from '../record/state.ts'
import type { Site, Trial } from '../record/trial.ts'
import { counted, listed } from '../text/listed.ts'
import { isOpen } from './takes-people.ts'

/** The sites of one country, those that still take people first. `country` is null for sites that the record names no country for. */
export type CountrySites = { readonly country: string | null; readonly sites: readonly Site[] }

const openFirst = (a: Site, b: Site) => Number(isOpen(b)) - Number(isOpen(a))

/** Sites by country: countries with open sites first, then by name; inside one, open sites first, then in the record's order. */
export function sitesByCountry(sites: readonly Site[]): CountrySites[] {
  const countries = grouped(sites, ({ country }) => country && countryKey(country))
  return [...countries.values()]
    .map((theirs) => ({ country: theirs[0]?.country ?? null, sites: [...theirs].sort(openFirst) }))
    .sort(
      (a, b) =>
        Number(b.sites.some(isOpen)) - Number(a.sites.some(isOpen)) ||
        (a.country ?? '\uffff').localeCompare(b.country ?? '\uffff', 'en'),
    )
}

/** A country after "in": some take an article. */
export function withArticle(country: string): string {
  const takesIt =
    /^(?:United|Netherlands|Philippines|Czech Republic|Dominican|Russian|Bahamas|Maldives)/
  return takesIt.test(country) ? `the ${country}` : country
}

/** "12 sites in 3 countries, 4 still recruiting." Says nothing about recruiting where no site gives its own state. */
export function sitesSentence(sites: readonly Site[], asOf: AsOf): string {
  return `${counted(sites.length, 'site')}${inCountries(sites)}${recruitingPart(sites, asOf)}.`
}

/** The sites that a list had no room for: "and 112 more sites in 14 countries". Null for none. */
export function moreSitesWords(rest: readonly Site[]): string | null {
  if (rest.length === 0) return null
  return `and ${counted(rest.length, 'more site', 'more sites')}${inCountries(rest)}`
}

/** " in Spain" or " in 3 countries"; empty where no site names its country. */
function inCountries(sites: readonly Site[]): string {
  const [country, ...others] = distinctCountries(sites)
  if (others.length > 0) return ` in ${others.length + 1} countries`
  return country === undefined ? '' : ` in ${withArticle(country)}`
}

function recruitingPart(sites: readonly Site[], asOf: AsOf): string {
  const stated = sites.filter((site) => site.state !== null)
  const [only] = stated
  if (only?.state == null) return ''
  if (sites.length === 1) return `: ${stateInSentence(only.state, asOf)}`
  const { when, now } = tense(asOf)
  const still = asOf === null ? 'still ' : ''
  const recruiting = stated.filter((site) => site.state === 'recruiting').length
  if (recruiting === sites.length) return `, all ${still}recruiting${when}`
  if (recruiting > 0) return `, ${recruiting} ${still}recruiting${when}`
  const soon = stated.filter((site) => site.state === 'not-yet').length
  return soon > 0 ? `, ${soon} not yet recruiting${when}` : `, none recruiting${now}`
}

/** The place of one site in one line: city, region where it tells more, country. Empty where the record names none. */
export function siteWords(site: Site): string {
  const region = site.region === site.city || site.region === site.country ? null : site.region
  return [site.city, region, site.country].filter((part) => part !== null).join(', ')
}

/**
 * Where a trial runs, short enough for one line: its town, its few towns in one country, or its countries. Null where no
 * place is known. A copy that holds only some of the sites says how many more the record has.
 */
export function placesWords(trial: Pick<Trial, 'sites' | 'provenance'>): string | null {
  const { sites } = trial
  const more = Math.max(0, (trial.provenance?.sitesInRecord ?? 0) - sites.length)
  const words = shortPlaces(sites)
  return words !== null && more > 0
    ? `${words} and ${counted(more, 'more site', 'more sites')}`
    : words
}

/** The countries of sites, each in the spelling in which it comes first. */
const distinctCountries = (sites: readonly Site[]) =>
  distinctBy(
    sites.flatMap((site) => site.country ?? []),
    countryKey,
  )

function shortPlaces(sites: readonly Site[]): string | null {
  const countries = distinctCountries(sites)
  const [country] = countries
  const towns = distinctBy(
    sites.flatMap((site) => site.city ?? []),
    (town) => placeKey(`${town}, ${country}`),
  )
  if (country === undefined) return towns.length > 0 ? listed(towns.slice(0, 3)) : null
  if (countries.length > 3) return `${countries.length} countries`
  if (countries.length > 1) return listed(countries)
  if (towns.length === 0) return country
  return towns.length < 4
    ? `${listed(towns)}, ${country}`
    : `${counted(sites.length, 'site')} in ${withArticle(country)}`
}

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

/** The names of the countries of sites, each country once, as most of them spell it; in alphabetical order. */
export function countryNames(sites: readonly Pick<Site, 'country'>[]): readonly string[] {
  return spellings(
    sites.flatMap(({ country }) => country ?? []),
    countryKey,
  )
}

/** The countries of sites, each once, by name; those that we know no code of cannot be chosen and are left out. */
export function countriesOf(
  sites: readonly Pick<Site, 'country'>[],
): readonly { readonly code: string; readonly name: string }[] {
  return countryNames(sites).flatMap((name) => {
    const code = countryCode(name)
    return code === null ? [] : { code, name }
  })
}
