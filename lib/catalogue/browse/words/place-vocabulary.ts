import { CITY_NAMES } from '../../../geo/other-names.ts'
import { COUNTRY_NICKNAMES } from '../../../geo/typed/areas.ts'
import { withArticle } from '../../../trials/sites/places.ts'
import { phrases } from '../../../trials/text/phrase-book.ts'
import type { Meaning } from './meaning.ts'

/** Cities and regions as records write them, where the list of other names has another form or a part of the name is another place. */
const CITIES: readonly (readonly [written: string, typed: string])[] = [
  ['New York', 'NYC, New York City, Big Apple'],
  ['New England', ''],
  ['New South Wales', 'NSW'],
  ['Los Angeles', 'LA, L.A.'],
  ['San Francisco', 'SF, San Fran, Frisco'],
  ['St Louis, Saint Louis', ''],
  ['Saint Petersburg, St. Petersburg, Sankt-Peterburg', ''],
]

/** By their codes, what else records (`written`) and people (`typed`) call some countries, besides their names in English and what is typed for a place. */
const COUNTRIES: Readonly<Record<string, { written?: string; typed?: string }>> = {
  AU: { typed: 'Oz, Aussie' },
  BE: { typed: 'Belgien' },
  CZ: { written: 'Czech Republic' },
  ES: { typed: 'Spanien' },
  FR: { typed: 'Frankreich' },
  GB: { typed: 'England, Scotland, Wales, Northern Ireland' },
  GR: { typed: 'Hellas' },
  HK: { written: 'Hong Kong', typed: 'HK' },
  HU: { typed: 'Magyarország' },
  IR: { typed: 'Persia' },
  IT: { typed: 'Italien' },
  KR: { written: 'Republic of Korea' },
  MX: { typed: 'México' },
  RU: { written: 'Russian Federation' },
  SK: { typed: 'Slovensko' },
  TR: { written: 'Turkey' },
  US: { typed: 'the States' },
}

/** Hospitals, universities and companies, as records write them, and for short. */
const WHO_RUNS_IT: readonly (readonly [written: string, typed: string])[] = [
  ['University of California San Francisco', 'UCSF'],
  ['University of California Los Angeles', 'UCLA'],
  ['University of Southern California', 'USC'],
  ['Icahn School of Medicine at Mount Sinai, Mount Sinai', 'Sinai hospital'],
  ['Johns Hopkins', 'John Hopkins, Hopkins'],
  ['Washington University', 'WashU, Wash U'],
  ['Charite University, Charité', 'Charite Berlin'],
  ["Vall d'Hebron", 'Vall Hebron'],
  ['San Raffaele', 'Ospedale San Raffaele'],
  ['Chinese University of Hong Kong', 'CUHK'],
  ['Rigshospitalet', 'Copenhagen university hospital'],
  ['Brigham and Women', 'Brigham'],
]

const row = ([written, typed]: readonly [string, string]): Meaning => ({
  name: phrases(written)[0] ?? written,
  written: phrases(written),
  typed: typed === '' ? [] : phrases(typed),
})

const inEnglish = new Intl.DisplayNames('en-GB', { type: 'region' })
const nameOf = (code: string) => inEnglish.of(code) ?? code

const codes = new Set([...Object.keys(COUNTRY_NICKNAMES), ...Object.keys(COUNTRIES)])

const countries: readonly Meaning[] = [...codes].map((code) => {
  const { written, typed } = COUNTRIES[code] ?? {}
  const nicknames = COUNTRY_NICKNAMES[code]?.split('|') ?? []
  return {
    name: withArticle(nameOf(code)),
    written: [nameOf(code), ...(written === undefined ? [] : phrases(written))],
    typed: [...nicknames, ...(typed === undefined ? [] : phrases(typed))],
  }
})

/** Names of two letters are mostly something else: "LA", "SF". */
const SHORTEST_CITY = 3

const cities: readonly Meaning[] = CITY_NAMES.map(({ names, country }) => ({
  name: names[0] ?? '',
  written: names.filter((name) => name.length >= SHORTEST_CITY),
  typed: [],
  country: nameOf(country),
}))

/** Places, and who runs a trial, by the names that people type. A city is found under each of its names. */
export const PLACE_MEANINGS: readonly Meaning[] = [
  ...CITIES.map(row),
  ...countries,
  ...WHO_RUNS_IT.map(row),
  ...cities,
]
