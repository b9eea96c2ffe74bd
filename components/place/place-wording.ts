import type { Place } from '#lib/geo/find-places'

let names: Intl.DisplayNames | null = null

/** The English name of a country. Only in the browser: other systems may know other names. */
export function countryName(code: string): string {
  names ??= new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'code' })
  return names.of(code) ?? code
}

/** "Munich, Bavaria": a place inside its country. */
export function placeInCountry({ name, region }: Place): string {
  return region === '' || region === name ? name : `${name}, ${region}`
}

/** "Munich, Bavaria, Germany". */
export function placeWords(place: Place): string {
  return `${placeInCountry(place)}, ${countryName(place.country)}`
}

/** What is announced when the list under the field changes. Empty where there is nothing to say yet. */
export function countWords(
  suggestions: { readonly places: readonly Place[]; readonly trouble: boolean } | null,
): string {
  if (suggestions === null) return ''
  if (suggestions.trouble)
    return 'The list of places cannot be reached. Choose a country, or try again.'
  const { length } = suggestions.places
  if (length === 0) {
    return 'No place found. Try a larger town near you. Postcodes work for the United States and Canada only.'
  }
  return length === 1 ? '1 place found.' : `${length} places found.`
}
