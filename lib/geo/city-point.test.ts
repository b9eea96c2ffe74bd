import { describe, expect, it } from 'vitest'
import { createCityFinder } from './city-point.ts'
import { type SourcePlace, splitPlaces } from './split-places.ts'

const town = (
  name: string,
  country: string,
  region: string,
  [lat, lon]: readonly [number, number],
  population: number,
): SourcePlace => ({ name, others: [], region, country, lat, lon, population })

const { files, names } = splitPlaces([
  town('London', 'GB', 'England', [51.51, -0.13], 7_500_000),
  town('London', 'CA', 'Ontario', [42.98, -81.23], 347_000),
  town('London', 'US', 'Ohio', [39.89, -83.45], 10_000),
  town('London', 'US', 'Kentucky', [37.13, -84.08], 8_000),
  town('Springfield', 'US', 'Missouri', [37.22, -93.3], 167_000),
  town('Springfield', 'US', 'Massachusetts', [42.1, -72.59], 154_000),
  town('Saint-Étienne', 'FR', 'Auvergne-Rhône-Alpes', [45.43, 4.39], 176_000),
  town('Saint-Étienne-du-Rouvray', 'FR', 'Normandy', [49.38, 1.1], 29_000),
  town('Frankfurt am Main', 'DE', 'Hesse', [50.12, 8.68], 650_000),
  town('Frankfurt (Oder)', 'DE', 'Brandenburg', [52.34, 14.55], 58_000),
  town('Newcastle', 'GB', 'Northern Ireland', [54.22, -5.89], 7_700),
  town('Newcastle upon Tyne', 'GB', 'England', [54.97, -1.61], 300_000),
  town('Cambridge', 'GB', 'England', [52.2, 0.12], 145_000),
  town('Richmond', 'AU', 'New South Wales', [-33.6, 150.75], 5_000),
  town('Saint-Denis', 'FR', 'Île-de-France', [48.94, 2.36], 96_000),
  town('Saint-Denis', 'RE', '', [-20.88, 55.45], 137_000),
  { ...town('Munich', 'DE', 'Bavaria', [48.14, 11.58], 1_260_000), others: ['München'] },
])
const { cityPoint, boxOf, canBe } = createCityFinder({
  names,
  boxes: { GB: [49, -8, 61, 2], FR: [41, -5, 51, 10], RE: [-21.4, 55.2, -20.9, 55.8] },
  file: (letters) => files.get(letters) ?? null,
})

const at = (city: string | null, region: string | null, country: string | null) =>
  cityPoint({ city, region, country })

describe('cityPoint', () => {
  it.each([
    ['London', null, 'United Kingdom', 51.51],
    ['London', 'Ontario', 'Canada', 42.98],
    ['LONDON', 'Ohio', 'United States', 39.89],
    ['Munich', null, 'Germany', 48.14],
    ['Muenchen', 'Bayern', 'Germany', 48.14],
    ['St Etienne', null, 'France', 45.43],
    ['Saint-Etienne Cedex 2', null, 'France', 45.43],
    ['Frankfurt', null, 'Germany', 50.12],
    ['Frankfurt', 'Brandenburg', 'Germany', 52.34],
    ['Newcastle', null, 'United Kingdom', 54.97],
    ['Springfield', 'Massachusetts', 'United States', 42.1],
  ])('places %s, %s, %s', (city, region, country, lat) => {
    expect(at(city, region, country)?.lat).toBe(lat)
  })

  it.each([
    ['two of about one size', 'Springfield', null, 'United States'],
    ['two of about one size and a region that we do not know', 'London', 'West', 'United States'],
    ['none in the region that the record names', 'Springfield', 'Ohio', 'United States'],
    ['a name of another country', 'London', null, 'Germany'],
    ['no country', 'London', null, null],
    ['a country that nobody knows', 'London', null, 'Atlantis'],
    ['no city', null, 'England', 'United Kingdom'],
    ['words that are no city', 'Many Locations', null, 'Germany'],
  ])('does not guess for %s', (_, city, region, country) => {
    expect(at(city, region, country)).toBeNull()
  })
})

describe('boxOf', () => {
  it('knows a country by its name', () => {
    expect(boxOf('United Kingdom')).toEqual([49, -8, 61, 2])
    expect(boxOf('Germany')).toBeNull()
    expect(boxOf(null)).toBeNull()
  })
})

describe('canBe', () => {
  const BOSTON = { lat: 42.37, lon: -71.11 }
  it.each([
    ['a point in the town', 'Cambridge', null, 'United Kingdom', { lat: 52.2, lon: 0.1 }, true],
    [
      'a point of the town of that name across the ocean',
      'Cambridge',
      null,
      'United Kingdom',
      BOSTON,
      false,
    ],
    [
      'a point far off in its own country',
      'Cambridge',
      null,
      'United Kingdom',
      { lat: 57.1, lon: -2.1 },
      false,
    ],
    [
      'the smaller one of two of its name',
      'Springfield',
      null,
      'United States',
      { lat: 42.1, lon: -72.59 },
      true,
    ],
    [
      'the one in another region than the record says',
      'Springfield',
      'Missouri',
      'United States',
      { lat: 42.1, lon: -72.59 },
      false,
    ],
    [
      'a namesake of a small town that nobody lists',
      'Richmond',
      null,
      'Australia',
      { lat: -37.8, lon: 145 },
      true,
    ],
    [
      'a small town that is given a point in another country',
      'Richmond',
      null,
      'Australia',
      { lat: 37.5, lon: -77.4 },
      false,
    ],
    [
      'a town overseas by the name of the mother country',
      'Saint-Denis',
      null,
      'France',
      { lat: -20.9, lon: 55.5 },
      true,
    ],
    [
      'a village that nobody lists',
      'Little Nowhere',
      null,
      'United Kingdom',
      { lat: 53, lon: -1 },
      true,
    ],
    [
      'a village that nobody lists, in another country',
      'Little Nowhere',
      null,
      'United Kingdom',
      BOSTON,
      false,
    ],
    ['a village overseas', 'Petit Nulle-Part', null, 'France', { lat: -21, lon: 55.4 }, true],
    ['no town', null, null, 'United Kingdom', { lat: 53, lon: -1 }, true],
    ['no town, in another country', null, null, 'United Kingdom', BOSTON, false],
    ['a country that nobody knows', 'Cambridge', null, 'Atlantis', BOSTON, true],
    ['no country', 'Cambridge', null, null, BOSTON, true],
  ])('judges %s', (_, city, region, country, point, right) => {
    expect(canBe(point, { city, region, country })).toBe(right)
  })
})
