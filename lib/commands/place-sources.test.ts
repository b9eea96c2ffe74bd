import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  fileFor,
  findPlaces,
  type Place,
  type ReadyPlaces,
  readyPlaces,
  typedKey,
} from '../geo/find-places.ts'
import { CITIES_WITH_OTHER_NAMES } from '../geo/other-names.ts'
import { type SourcePlace, splitPlaces } from '../geo/split-places.ts'
import { countryBoxes, readPlaces } from './place-sources.ts'

const LARGEST_FILE = 60 * 1024

let places: SourcePlace[] = []
let index: ReturnType<typeof splitPlaces>

beforeAll(() => {
  places = readPlaces()
  index = splitPlaces(places)
}, 60_000)

function readyFor(typed: string): ReadyPlaces {
  const letters = fileFor(typedKey(typed) ?? '', index.names)
  const file = letters === null ? undefined : index.files.get(letters)
  return file ? readyPlaces(file) : []
}

const find = (typed: string): Place[] => findPlaces(typedKey(typed) ?? '', readyFor(typed))

const label = ({ name, region, country }: Place) => [name, region, country].join(', ')

describe('the places of the world', () => {
  it.each([
    ['são p', 'São Paulo, São Paulo, BR'],
    ['sao p', 'São Paulo, São Paulo, BR'],
    ['Munch', 'Munich, Bavaria, DE'],
    ['München', 'Munich, Bavaria, DE'],
    ['angeles', 'Los Angeles, California, US'],
    ['02115', '02115 Boston, Massachusetts, US'],
    ['M5V', 'M5V Downtown Toronto, Ontario, CA'],
    ['m5v 2t6', 'M5V Downtown Toronto, Ontario, CA'],
    ['Muenster', 'Münster, North Rhine-Westphalia, DE'],
    ['saint louis', 'St. Louis, Missouri, US'],
    ['St Gallen', 'Sankt Gallen, St. Gallen, CH'],
    ['new yo', 'New York City, New York, US'],
    ['london', 'London, England, GB'],
    ['kobenhavn', 'Copenhagen, Capital Region, DK'],
    ['liverpol', 'Liverpool, England, GB'],
    ['sa', 'São Paulo, São Paulo, BR'],
  ])('has for “%s” first: %s', (typed, first) => {
    expect(find(typed).map(label)[0]).toBe(first)
  })

  it('has a town of one name in each of its countries', () => {
    const countries = find('london').map(({ country }) => country)
    expect(countries).toEqual(expect.arrayContaining(['GB', 'CA', 'US']))
  })

  it('places a ZIP where it is', () => {
    expect(find('02115')[0]?.point).toEqual({ lat: 42.34, lon: -71.09 })
  })

  it.each(['zzzzzz', 'SW1A 1AA', '99999'])('has nothing for “%s”', (typed) => {
    expect(find(typed)).toEqual([])
  })

  it('knows every city that we keep other names for', () => {
    const known = new Set(places.map(({ name, country }) => `${name}, ${country}`))
    expect(
      CITIES_WITH_OTHER_NAMES.filter(({ name, country }) => !known.has(`${name}, ${country}`)),
    ).toEqual([])
  })

  it('fits small files that share their first letters with many places', () => {
    const sizes = [...index.files].map(([letters, file]) => ({
      letters,
      bytes: gzipSync(JSON.stringify(file)).length,
    }))
    expect(sizes.length).toBeGreaterThan(300)
    expect(sizes.filter(({ bytes }) => bytes > LARGEST_FILE)).toEqual([])
    const few = [...index.files].filter(([letters]) => !letters.endsWith('-'))
    expect(few.filter(([, file]) => file.places.length < 60)).toEqual([])
  })
})

describe('countryBoxes', () => {
  it('holds a country between its outermost towns', () => {
    const [south, west, north, east] = countryBoxes(places)['CH'] ?? []
    expect(south).toBeCloseTo(45.8, 0)
    expect(west).toBeCloseTo(6, 0)
    expect(north).toBeCloseTo(47.8, 0)
    expect(east).toBeCloseTo(10.4, 0)
  })
})
