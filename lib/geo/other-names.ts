import { folded, wholeKeys } from './place-keys.ts'

/**
 * What large cities are called in their own language, or in English where the source has their own, and for short. The source of places has one name for
 * each, so these are kept by hand: "name in the source, country: other names". A test looks each of them up in the source.
 */
const OTHER_NAMES: readonly (readonly [
  name: string,
  country: string,
  others: readonly string[],
])[] = [
  ['Munich', 'DE', ['München', 'Monaco di Baviera']],
  ['Köln', 'DE', ['Cologne', 'Colonia']],
  ['Nürnberg', 'DE', ['Nuremberg']],
  ['Hannover', 'DE', ['Hanover']],
  ['Frankfurt am Main', 'DE', ['Francfort']],
  ['Vienna', 'AT', ['Wien', 'Vienne']],
  ['Zürich', 'CH', ['Zurigo']],
  ['Genève', 'CH', ['Geneva', 'Genf', 'Ginevra']],
  ['Bern', 'CH', ['Berne', 'Berna']],
  ['Basel', 'CH', ['Bâle', 'Basle', 'Basilea']],
  ['Luzern', 'CH', ['Lucerne']],
  ['Brussels', 'BE', ['Bruxelles', 'Brussel']],
  ['Antwerpen', 'BE', ['Antwerp', 'Anvers']],
  ['Gent', 'BE', ['Ghent', 'Gand']],
  ['Brugge', 'BE', ['Bruges']],
  ['Leuven', 'BE', ['Louvain']],
  ['Liège', 'BE', ['Luik', 'Lüttich']],
  ['The Hague', 'NL', ['Den Haag', '’s-Gravenhage']],
  ['Copenhagen', 'DK', ['København']],
  ['Göteborg', 'SE', ['Gothenburg']],
  ['Helsinki', 'FI', ['Helsingfors']],
  ['Turku', 'FI', ['Åbo']],
  ['Tampere', 'FI', ['Tammerfors']],
  ['Rome', 'IT', ['Roma']],
  ['Milan', 'IT', ['Milano', 'Mailand']],
  ['Turin', 'IT', ['Torino']],
  ['Florence', 'IT', ['Firenze']],
  ['Naples', 'IT', ['Napoli']],
  ['Venice', 'IT', ['Venezia', 'Venedig']],
  ['Genoa', 'IT', ['Genova']],
  ['Padova', 'IT', ['Padua']],
  ['Sevilla', 'ES', ['Seville']],
  ['Zaragoza', 'ES', ['Saragossa']],
  ['Córdoba', 'ES', ['Cordova']],
  ['Lisbon', 'PT', ['Lisboa', 'Lissabon']],
  ['Porto', 'PT', ['Oporto']],
  ['Athens', 'GR', ['Athina', 'Athen']],
  ['Thessaloníki', 'GR', ['Salonica', 'Saloniki']],
  ['Prague', 'CZ', ['Praha', 'Prag']],
  ['Pilsen', 'CZ', ['Plzeň']],
  ['Brno', 'CZ', ['Brünn']],
  ['Warsaw', 'PL', ['Warszawa', 'Warschau']],
  ['Kraków', 'PL', ['Cracow']],
  ['Wrocław', 'PL', ['Breslau']],
  ['Gdańsk', 'PL', ['Danzig']],
  ['Bucharest', 'RO', ['București']],
  ['Belgrade', 'RS', ['Beograd']],
  ['Sofia', 'BG', ['Sofiya']],
  ['Zagreb', 'HR', ['Agram']],
  ['Moscow', 'RU', ['Moskva', 'Moskau']],
  ['Saint Petersburg', 'RU', ['Sankt-Peterburg']],
  ['Istanbul', 'TR', ['Constantinople']],
  ['İzmir', 'TR', ['Smyrna']],
  ['Jerusalem', 'IL', ['Yerushalayim', 'Al-Quds']],
  ['Cairo', 'EG', ['Al-Qahirah', 'Le Caire']],
  ['Damascus', 'SY', ['Dimashq']],
  ['Beirut', 'LB', ['Bayrut', 'Beyrouth']],
  ['Riyadh', 'SA', ['Ar Riyad']],
  ['Kuwait City', 'KW', ['Al Kuwayt']],
  ['Isfahan', 'IR', ['Esfahan']],
  ['Tehran', 'IR', ['Teheran']],
  ['Mumbai', 'IN', ['Bombay']],
  ['Bengaluru', 'IN', ['Bangalore']],
  ['Chennai', 'IN', ['Madras']],
  ['Kolkata', 'IN', ['Calcutta']],
  ['Beijing', 'CN', ['Peking']],
  ['Guangzhou', 'CN', ['Canton']],
  ['Mexico City', 'MX', ['Ciudad de México', 'CDMX']],
  ['Québec', 'CA', ['Quebec City']],
  ['Havana', 'CU', ['La Habana']],
  ['New York City', 'US', ['NYC']],
  ['Los Angeles', 'US', ['LA']],
  ['San Francisco', 'US', ['SF']],
  ['Washington, D.C.', 'US', ['DC', 'Washington']],
  ['Philadelphia', 'US', ['Philly']],
]

const byPlace = new Map(
  OTHER_NAMES.map(([name, country, others]) => [`${name}, ${country}`, others]),
)

/** Every city that we keep other names for, by its name in the source and its country. */
export const CITIES_WITH_OTHER_NAMES = OTHER_NAMES.map(([name, country]) => ({ name, country }))

/** The names of each of those cities, the one of the source first, with the code of its country. */
export const CITY_NAMES = OTHER_NAMES.map(([name, country, others]) => ({
  names: [name, ...others],
  country,
}))

/** The other names of a place of that name and country; none for most. Only the largest of that name is meant. */
export function otherNames(name: string, country: string): readonly string[] {
  return byPlace.get(`${name}, ${country}`) ?? []
}

const principal = new Map(
  OTHER_NAMES.flatMap(([name, country, others]) =>
    [name, ...others]
      .flatMap(wholeKeys)
      .map((key) => [`${key}, ${country}`, folded(name)] as const),
  ),
)

/** The key of the name that a city has in the source, by the key of any of its names and its country; the key itself for most places. */
export function principalKey(key: string, country: string): string {
  return principal.get(`${key}, ${country}`) ?? key
}
