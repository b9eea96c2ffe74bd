import { countryCodes } from '#lib/geo/country-code'
import { once } from '#lib/geo/once'
import type { Note, Offer } from '#lib/geo/typed/find-typed'
import { POSTCODE_COUNTRIES } from '#lib/geo/typed/postcode-countries'
import { listed } from '#lib/trials/text/listed'
import type { Suggestions } from './use-suggestions.ts'

const names = once(() => new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' }))

/** The English name of a country. Only in the browser: other systems may know other names. */
export function countryName(code: string): string {
  return names().of(code) ?? code
}

/** Every country of the world by its English name, in alphabetical order. Only in the browser. */
export function allCountries(): readonly { readonly code: string; readonly name: string }[] {
  return countryCodes()
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** Countries whose names take "the" in a sentence, by ISO code. Names of islands and republics do by their words. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['AE', 'BS', 'GB', 'GM', 'MV', 'NL', 'PH', 'US'])

/** The same within a sentence: "the United States", "Italy". */
export function countryInSentence(code: string): string {
  const name = countryName(code)
  const takesThe = WITH_ARTICLE.has(code) || /(?:Islands|Republic|Territories)$/.test(name)
  return takesThe ? `the ${name}` : name
}

/** "Munich, Bavaria": a place inside its country. */
export function placeInCountry({ name, region, point }: Offer): string {
  if (point === null) return 'The whole country'
  return region === '' || region === name ? name : `${name}, ${region}`
}

/** "Munich, Bavaria, Germany"; a whole country by its name. */
export function placeWords(place: Offer): string {
  const country = countryName(place.country)
  return place.point === null ? country : `${placeInCountry(place)}, ${country}`
}

/** What is asked or said above the list; empty where it speaks for itself. */
export function noteWords(note: Note | null): string {
  switch (note?.kind) {
    case 'which country':
      return 'Several countries have this code. Which is yours?'
    case 'is it yours':
      return 'Is this yours? Other countries may have this code too. If not, type your town.'
    case 'not all of it':
      return 'We could not use all of that. Is it one of these?'
    case 'part of':
      return `${note.area.region} is a part of ${countryName(note.area.country)}. Add your town, or choose the whole country.`
    default:
      return ''
  }
}

/** What is announced when the list under the field changes. Empty where there is nothing to say yet. */
export function countWords(suggestions: Suggestions | null): string {
  if (suggestions === null) return ''
  const { offers, note, trouble } = suggestions
  if (trouble) return 'We could not load the list of places. Choose a country, or try again.'
  if (offers.length === 0) return nothingWords(note)
  const found = offers.length === 1 ? '1 place found.' : `${offers.length} places found.`
  return `${noteWords(note)} ${found}`.trim()
}

function nothingWords(note: Note | null): string {
  if (note?.kind !== 'no such code') {
    return 'No place found. Check the spelling, in Latin letters, try a larger town near you, or choose your country.'
  }
  const known = listed(POSTCODE_COUNTRIES.map(countryName).sort())
  return `We do not know the postcode ${note.given}. Type your town instead: towns work for every country. We know postcodes of ${known}.`
}
