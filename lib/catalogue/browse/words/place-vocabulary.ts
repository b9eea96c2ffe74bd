import { CITY_NAMES } from '../../../geo/other-names.ts'
import { phrases } from '../../../trials/text/phrase-book.ts'
import type { Meaning } from './meaning.ts'

/** Cities as records write them, where the list of other names has another form. */
const CITIES: readonly (readonly [written: string, typed: string])[] = [
  ['New York', 'NYC, New York City, Big Apple'],
  ['Los Angeles', 'LA, L.A.'],
  ['San Francisco', 'SF, San Fran, Frisco'],
  ['St Louis, Saint Louis', ''],
  ['Saint Petersburg, St. Petersburg, Sankt-Peterburg', ''],
]

/** Countries as records write them, each with what the people who live there or others call it. */
const COUNTRIES: readonly (readonly [written: string, typed: string])[] = [
  ['United Kingdom', 'UK, U.K., GB, Britain, Great Britain, England, Scotland, Wales'],
  ['United States', 'USA, U.S.A., America, the States'],
  ['Germany', 'Deutschland, Allemagne'],
  ['France', 'Frankreich'],
  ['Italy', 'Italia, Italien'],
  ['Spain', 'España, Spanien'],
  ['Netherlands', 'Holland, Nederland'],
  ['Belgium', 'België, Belgique, Belgien'],
  ['Switzerland', 'Schweiz, Suisse, Svizzera'],
  ['Austria', 'Österreich'],
  ['Denmark', 'Danmark'],
  ['Sweden', 'Sverige'],
  ['Norway', 'Norge'],
  ['Finland', 'Suomi'],
  ['Poland', 'Polska'],
  ['Portugal', 'Portogallo'],
  ['Ireland', 'Éire'],
  ['Czechia, Czech Republic', 'Česko'],
  ['Slovakia', 'Slovensko'],
  ['Hungary', 'Magyarország'],
  ['Greece', 'Hellas'],
  ['Turkey, Türkiye', ''],
  ['Russia, Russian Federation', 'Rossiya'],
  ['Brazil', 'Brasil'],
  ['Mexico', 'México'],
  ['Iran', 'Persia'],
  ['South Korea, Republic of Korea, Korea', ''],
  ['Hong Kong', 'HK'],
  ['Australia', 'Oz, Aussie'],
  ['New Zealand', 'NZ, Aotearoa'],
]

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

const TAKES_THE = /^(?:United |Netherlands)/u

const row = ([written, typed]: readonly [string, string]): Meaning => ({
  name: `${TAKES_THE.test(written) ? 'the ' : ''}${phrases(written)[0]}`,
  written: phrases(written),
  typed: typed === '' ? [] : phrases(typed),
})

/** Names of two letters are mostly something else: "LA", "SF". */
const SHORTEST_CITY = 3

const cities: readonly Meaning[] = CITY_NAMES.map((names) => ({
  name: names[0] ?? '',
  written: names.filter((name) => name.length >= SHORTEST_CITY),
  typed: [],
}))

/** Places, and who runs a trial, by the names that people type. A city is found under each of its names. */
export const PLACE_MEANINGS: readonly Meaning[] = [
  ...CITIES.map(row),
  ...COUNTRIES.map(row),
  ...WHO_RUNS_IT.map(row),
  ...cities,
]
