import { countryCode, countryCodes } from '../country-code.ts'
import { grouped } from '../grouped.ts'
import { once } from '../once.ts'
import { folded } from '../place-keys.ts'
import { knownRegions } from '../region-names.ts'

/** A country or a part of one that words after a town may mean. `region` is null for the whole country. */
export type Area = {
  /** ISO code. */
  readonly country: string
  readonly region: string | null
}

/** What people write for a country beside its name and its ISO code, by that code, with a bar between. A name in its own language is here for those with many trials or many people with MS. */
export const COUNTRY_NICKNAMES: Readonly<Record<string, string>> = {
  AE: 'UAE|Emirates',
  AT: 'Österreich',
  BE: 'Belgique|België|Belgien',
  BR: 'Brasil',
  CH: 'Schweiz|Suisse|Svizzera',
  CZ: 'Česko|Czech Rep',
  DE: 'Deutschland|Allemagne',
  DK: 'Danmark',
  ES: 'España',
  FI: 'Suomi',
  GB: 'UK|Great Britain|Britain|Gt Britain',
  IE: 'Éire|Republic of Ireland|Ireland Republic',
  IT: 'Italia',
  KR: 'Korea',
  NL: 'Holland|The Netherlands|Nederland',
  NO: 'Norge',
  NZ: 'Aotearoa',
  PL: 'Polska',
  SE: 'Sverige',
  US: 'USA|America|United States of America|US of A',
  ZA: 'RSA',
}

/** The name of a country alone, in the words above. */
const countries = new Map(
  Object.entries(COUNTRY_NICKNAMES).flatMap(([country, names]) =>
    names.split('|').map((name) => [folded(name), country] as const),
  ),
)

const regions = once(() =>
  grouped(
    knownRegions().flatMap(({ country, region, shorts }) =>
      [region, ...shorts].map((name) => ({ key: folded(name), area: { country, region } })),
    ),
    ({ key }) => key,
  ),
)

/** What words after a town or a postcode may mean: countries by name, usual short form or ISO code, and regions by name or short form. "CA" is California and Canada. */
export function areasOf(words: string): readonly Area[] {
  const key = folded(words)
  if (key === '') return []
  const code = key.toUpperCase()
  const country = countryOf(words) ?? (countryCodes().includes(code) ? code : null)
  const parts = (regions().get(key) ?? []).map(({ area }) => area)
  return country === null ? parts : [{ country, region: null }, ...parts]
}

/** The country that words name by themselves, by name or usual short form: "U.K.". Not by ISO code, with which many towns begin. Null for none. */
export function countryOf(words: string): string | null {
  const key = folded(words)
  return countries.get(key) ?? (key === 'us' ? 'US' : countryCode(words))
}

/** The part of a country that words name by themselves, by its full name: "England", "New South Wales". Null for none. */
export function regionOf(words: string): Area | null {
  const key = folded(words)
  const named = regions()
    .get(key)
    ?.find(({ area }) => folded(area.region) === key)
  return named?.area ?? null
}

/** Whether a place lies in one of some areas. */
export function liesInAny(
  place: { readonly country: string; readonly region: string },
  areas: readonly Area[],
): boolean {
  return areas.some(
    ({ country, region }) =>
      country === place.country && (region === null || folded(region) === folded(place.region)),
  )
}
