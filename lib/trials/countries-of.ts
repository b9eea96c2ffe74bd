import { countryCode } from '../geo/country-code.ts'
import type { Site } from './trial.ts'

/** The countries of sites, each once, by name; those that we know no code of cannot be chosen and are left out. */
export function countriesOf(
  sites: readonly Pick<Site, 'country'>[],
): readonly { readonly code: string; readonly name: string }[] {
  const named = sites.map(({ country }) => ({ code: countryCode(country), name: country }))
  const known = new Map(named.flatMap(({ code, name }) => (code && name ? [[code, name]] : [])))
  return [...known]
    .map(([code, name]) => ({ code, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
