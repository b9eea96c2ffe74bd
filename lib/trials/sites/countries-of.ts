import { countryCode } from '../../geo/country-code.ts'
import { countryKey } from '../../geo/place-key.ts'
import { spellings } from '../../geo/spellings.ts'
import type { Site } from '../record/trial.ts'

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
