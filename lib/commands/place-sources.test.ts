import { readdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readyPlaces } from '../geo/find-places.ts'
import { CITIES_WITH_OTHER_NAMES } from '../geo/other-names.ts'
import type { PlaceContents } from '../geo/place-file.ts'
import { type SourcePlace, splitPlaces } from '../geo/split-places.ts'
import type { CodeFile } from '../geo/typed/code-file.ts'
import { type ReadyCodes, readyCodes } from '../geo/typed/find-codes.ts'
import { type Found, findTyped, type Offer } from '../geo/typed/find-typed.ts'
import { POSTCODE_COUNTRIES } from '../geo/typed/postcode-countries.ts'
import { filesFor, readTyped } from '../geo/typed/read-typed.ts'
import { splitCodes } from '../geo/typed/split-codes.ts'
import { countryBoxes, readPlaces } from './place-sources.ts'
import { POSTCODE_DATA } from './postcodes/postcode-rows.ts'
import { readPostcodes } from './postcodes/read-postcodes.ts'

const LARGEST_FILE = 60 * 1024
const FEWEST_IN_FILE = 60

let places: SourcePlace[] = []
let index: ReturnType<typeof splitPlaces>
let codes: ReadonlyMap<string, CodeFile>
let names: PlaceContents

beforeAll(() => {
  places = readPlaces()
  index = splitPlaces(places)
  codes = splitCodes(readPostcodes(places))
  names = { ...index.names, codes: [...codes.keys()] }
}, 60_000)

function look(typed: string, home: string | null = null): Found {
  const text = readTyped(typed)
  if (text === null) throw new Error('too short')
  const wanted = filesFor(text, names)
  return findTyped(
    text,
    {
      names,
      towns: new Map(
        wanted.towns.map((letters) => {
          const file = index.files.get(letters)
          return [letters, file ? readyPlaces(file) : []]
        }),
      ),
      codes: new Map(
        wanted.codes.map((start): [string, ReadyCodes] => {
          const file = codes.get(start)
          return [start, file ? readyCodes(file) : []]
        }),
      ),
    },
    home,
  )
}

const label = ({ name, region, country, point }: Offer) =>
  point === null ? `all of ${country}` : [name, region, country].join(', ')
const labels = (typed: string, home?: string) => look(typed, home).offers.map(label)

describe('the places of the world', () => {
  it.each([
    ['são p', 'São Paulo, São Paulo, BR'],
    ['sao p', 'São Paulo, São Paulo, BR'],
    ['Munch', 'Munich, Bavaria, DE'],
    ['München', 'Munich, Bavaria, DE'],
    ['angeles', 'Los Angeles, California, US'],
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
    ['Boston MA', 'Boston, Massachusetts, US'],
    ['Boston, MA', 'Boston, Massachusetts, US'],
    ['Boston, Massachusetts', 'Boston, Massachusetts, US'],
    ['Boston, Massachusetts, USA', 'Boston, Massachusetts, US'],
    ['Bostn, MA', 'Boston, Massachusetts, US'],
    ['Leeds, UK', 'Leeds, England, GB'],
    ['Leeds UK', 'Leeds, England, GB'],
    ['leeds, u.k.', 'Leeds, England, GB'],
    ['Los Angeles, CA', 'Los Angeles, California, US'],
    ['NYC', 'New York City, New York, US'],
    ['LA', 'Los Angeles, California, US'],
    ['SF', 'San Francisco, California, US'],
    ['DC', 'Washington, D.C., District of Columbia, US'],
    ['Washington DC', 'Washington, D.C., District of Columbia, US'],
    ['Washington', 'Washington, D.C., District of Columbia, US'],
    ['Toronto ON', 'Toronto, Ontario, CA'],
    ['Munich, Germany', 'Munich, Bavaria, DE'],
    ['München, Deutschland', 'Munich, Bavaria, DE'],
    ['Milano', 'Milan, Lombardy, IT'],
    ['Sydney NSW', 'Sydney, New South Wales, AU'],
    ['Springfield, IL', 'Springfield, Illinois, US'],
    ['Paris, TX', 'Paris, Texas, US'],
    ['Cambridge, UK', 'Cambridge, England, GB'],
    ['Cambridge MA', 'Cambridge, Massachusetts, US'],
    ['St. Louis, MO', 'St. Louis, Missouri, US'],
    ['London Ontario', 'London, Ontario, CA'],
    ['Perth, Scotland', 'Perth, Scotland, GB'],
    ['Newcastle upon Tyne', 'Newcastle upon Tyne, England, GB'],
    ['Dubai UAE', 'Dubai, , AE'],
    ['Guadalajara, Mexico', 'Guadalajara, , MX'],
    ['25 de Mayo', '25 de Mayo, region of Florida, UY'],
  ])('has for “%s” first: %s', (typed, first) => {
    expect(labels(typed)[0]).toBe(first)
  })

  it.each([
    ['LS1', 'LS1 Leeds, England, GB'],
    ['LS1 3AB', 'LS1 Leeds, England, GB'],
    ['ls13ab', 'LS1 Leeds, England, GB'],
    ['SW1A 1AA', 'SW1A Westminster Abbey (London), England, GB'],
    ['EH1', 'EH1 Edinburgh, Scotland, GB'],
    ['W12 7RJ', 'W12 Goldhawk Road (London), England, GB'],
    ['JE2 3AB', 'JE2 St Helier, , JE'],
    ['D02 X285', 'D02 Dublin 2, Leinster, IE'],
    ['M5V 2T6', 'M5V Downtown Toronto, Ontario, CA'],
    ['02115-1234', '02115 Boston, Massachusetts, US'],
    ['Boston MA 02115', '02115 Boston, Massachusetts, US'],
    ['20121 Milano', '20121 Milano, Lombardy, IT'],
    ['20121 Milan', '20121 Milano, Lombardy, IT'],
    ['20121 Italy', '20121 Milano, Lombardy, IT'],
    ['I-20121', '20121 Milano, Lombardy, IT'],
    ['D-80331', '80331 München, Bavaria, DE'],
    ['75001 Paris', '75001 Paris, Île-de-France, FR'],
    ['1011 AB', '1011 Amsterdam, North Holland, NL'],
    ['1011AB Amsterdam', '1011 Amsterdam, North Holland, NL'],
    ['8001 Zürich', '8001 Zürich, Zurich, CH'],
    ['8001 CH', '8001 Zürich, Zurich, CH'],
    ['4000-123', '4000 Porto, , PT'],
    ['113 51', '113 51 Stockholm, , SE'],
    ['L-2419', 'L-2419 Luxembourg, , LU'],
    ['DE 19801', '19801 Wilmington, Delaware, US'],
    ['01310-100', '01000-000 São Paulo, São Paulo, BR'],
  ])('knows of the postcode “%s” alone: %s', (typed, only) => {
    expect(labels(typed)).toEqual([only])
    expect(look(typed).sure).toBe(true)
  })

  it.each([
    ['20121', ['FR', 'IT', 'PL', 'SE', 'US']],
    ['02115', ['LT', 'PL', 'US']],
    ['2000', ['AU', 'AT', 'BE', 'DK', 'HU', 'NO', 'PT', 'SI', 'CH']],
    ['W12', ['IE', 'GB']],
    ['E1W', ['CA', 'GB']],
  ])(
    'asks whose “%s” is, in neutral order, and lets nobody take one unseen',
    (typed, countries) => {
      const { offers, note, sure } = look(typed)
      expect(offers.map(({ country }) => country)).toEqual(countries)
      expect(note).toEqual({ kind: 'which country' })
      expect(sure).toBe(false)
    },
  )

  it('has the country that somebody chose before first', () => {
    expect(look('20121', 'IT').offers.map(({ country }) => country)).toEqual([
      'IT',
      'FR',
      'PL',
      'SE',
      'US',
    ])
  })

  it('does not give a code of another country for one that nobody named', () => {
    expect(look('110001')).toMatchObject({ note: { kind: 'is it yours' }, sure: false })
    expect(labels('110001 New Delhi')[0]).toBe('New Delhi, region of Delhi, IN')
  })

  it.each([
    ['London, CA', ['London, Ontario, CA', 'London, California, US']],
    ['Dover, DE', ['Dover, Delaware, US']],
    ['Berlin, DE', ['Berlin, Berlin, DE']],
    ['Columbus, IN', ['Columbus, Indiana, US']],
  ])('shows “%s” in the state and in the country, the larger town first', (typed, first) => {
    expect(labels(typed).slice(0, first.length)).toEqual(first)
  })

  it.each([
    ['UK', ['all of GB'], null],
    ['U.S.A.', ['all of US'], null],
    [
      'England',
      ['all of GB', 'England, Arkansas, US'],
      { kind: 'part of', area: { country: 'GB', region: 'England' } },
    ],
  ])('offers for “%s” the whole country', (typed, first, note) => {
    expect(labels(typed)).toEqual(first)
    expect(look(typed).note).toEqual(note)
  })

  it('offers the country and the state that share a name', () => {
    expect(labels('Georgia')).toEqual(expect.arrayContaining(['all of GE', 'all of US']))
  })

  it.each([
    ['Hebden Bridge, West Yorkshire', 'Hebden Bridge, England, GB'],
    ['Reading Berkshire', 'Reading, England, GB'],
    ['Boston, France', 'Boston, Massachusetts, US'],
  ])('finds the town of “%s”, and says that not all of it was used', (typed, first) => {
    expect(labels(typed)[0]).toBe(first)
    expect(look(typed)).toMatchObject({ note: { kind: 'not all of it' }, sure: false })
  })

  it.each([
    ['zzzzz', { kind: 'no such town' }],
    ['Москва', { kind: 'no such town' }],
    ['99999999', { kind: 'no such code', given: '99999999' }],
    ['00000', { kind: 'no such code', given: '00000' }],
    ['ZZ99', { kind: 'no such code', given: 'ZZ99' }],
    ['150-0001', { kind: 'no such code', given: '150-0001' }],
    ['D-99999', { kind: 'no such code', given: 'D-99999' }],
  ])('has nothing for “%s”, and says why', (typed, note) => {
    expect(look(typed)).toEqual({ offers: [], note, sure: false })
  })

  it('shows no firm as a place: its German code lies where the codes beside it do', () => {
    expect(labels('D-96035')).toEqual(['96035 Bamberg, Bavaria, DE'])
    expect(labels('D-41452')).toEqual(['41452 Neuss, North Rhine-Westphalia, DE'])
    const german = [...codes.values()].flatMap(({ regions, codes: lines }) =>
      lines.filter(([, , region]) => regions[region]?.[1] === 'DE').map(([, name]) => name),
    )
    expect(german.length).toBeGreaterThan(10_000)
    expect(german.filter((name) => /\b(?:AG|GmbH|KG|e\.V\.|Bank)\b/.test(name))).toEqual([])
  })

  it('has a town of one name in each of its countries', () => {
    const countries = look('london').offers.map(({ country }) => country)
    expect(countries).toEqual(expect.arrayContaining(['GB', 'CA', 'US']))
  })

  it('places a ZIP where it is', () => {
    expect(look('02115-1234').offers[0]?.point).toEqual({ lat: 42.34, lon: -71.09 })
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
    const coded = [...codes].map(([start, file]) => ({
      start,
      bytes: gzipSync(JSON.stringify(file)).length,
      count: file.codes.length,
    }))
    expect(
      coded.filter(({ bytes, count }) => bytes > LARGEST_FILE || count < FEWEST_IN_FILE),
    ).toEqual([])
    expect(coded.filter(({ start }) => !/^(?:\d\d|[a-z]|few)$/.test(start))).toEqual([])
    const few = [...index.files].filter(([letters]) => !letters.endsWith('-'))
    expect(few.filter(([, file]) => file.places.length < FEWEST_IN_FILE)).toEqual([])
  })
})

describe('POSTCODE_COUNTRIES', () => {
  it('are those whose rows we have', () => {
    const known = readdirSync(POSTCODE_DATA).filter((name) => name.endsWith('.tsv.gz'))
    expect(known.map((name) => name.slice(0, 2)).toSorted()).toEqual(POSTCODE_COUNTRIES)
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
