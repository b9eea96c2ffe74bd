import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { createCityFinder } from '../../geo/city-point.ts'
import type { KeptPlace } from '../../geo/kept-place.ts'
import { splitPlaces } from '../../geo/split-places.ts'
import { placeSites } from '../../trials/sites/place-sites.ts'
import { checkTrial } from './check-trial.ts'
import { bandOf, distancesFrom } from './distances.ts'

type Location = {
  readonly city?: string
  readonly country?: string
  readonly status?: string
  readonly geoPoint?: { readonly lat: number; readonly lon: number }
}

const north = (degrees: number) => ({ lat: 50 + degrees, lon: 10 })
const HERE: KeptPlace = {
  place: { words: 'Here', point: north(0), country: 'DE' },
  unit: 'km',
}
const GERMANY: KeptPlace = { ...HERE, place: { words: 'Germany', point: null, country: 'DE' } }

const { files, names } = splitPlaces(
  (
    [
      ['GB', 51.51, -0.13, 7_500_000],
      ['CA', 42.98, -81.23, 347_000],
      ['ZA', -33.02, 27.91, 200_000],
    ] as const
  ).map(([country, lat, lon, population]) => ({
    name: 'London',
    others: [],
    code: null,
    region: '',
    country,
    lat,
    lon,
    population,
  })),
)
const finder = createCityFinder({ names, boxes: {}, file: (letters) => files.get(letters) ?? null })

/** The trial as the check gets it, from a record with these sites. */
function checked(locations: readonly Location[], overallStatus = 'RECRUITING') {
  const trial = trialFrom({ status: { overallStatus }, contacts: { locations } })
  return checkTrial({
    trial: { ...trial, sites: placeSites(trial.sites, finder) },
    reading: { onTopic: true, leftOutFor: null, topics: [], why: '' },
  })
}

function distance(locations: readonly Location[], kept = HERE, overallStatus = 'RECRUITING') {
  const trial = checked(locations, overallStatus)
  const found = distancesFrom([trial], kept.place).get(trial.nctId)
  if (found === undefined) throw new Error('Every trial has a distance, known or not.')
  return found
}

function far(...args: Parameters<typeof distance>) {
  const { near, elsewhere, inCountry } = distance(...args)
  return {
    km: near?.open?.km ?? null,
    place: near?.open?.site ?? null,
    nearerClosed: near?.nearerClosed?.site ?? null,
    unplaced: (near?.unknownOpen ?? 0) + elsewhere,
    inCountry,
  }
}

const band = (locations: readonly Location[], chosen: string, kept = HERE) =>
  bandOf(distance(locations, kept), chosen, kept)

describe('distancesFrom', () => {
  it('goes to the nearest site that takes people, past a nearer one that does not', () => {
    const { km, place, nearerClosed } = far([
      { city: 'Near', country: 'Germany', status: 'COMPLETED', geoPoint: north(0.2) },
      { city: 'Far', country: 'Germany', status: 'RECRUITING', geoPoint: north(3) },
    ])
    expect(km).toBeCloseTo(333.8, 0)
    expect([place?.city, nearerClosed?.city]).toEqual(['Far', 'Near'])
  })

  it('knows no distance to a recruiting trial whose sites have all completed', () => {
    const { km, place, nearerClosed, unplaced } = far([
      { city: 'B', country: 'Germany', status: 'COMPLETED', geoPoint: north(0.4) },
      { city: 'A', country: 'Germany', status: 'COMPLETED', geoPoint: north(0.2) },
    ])
    expect([km, place, nearerClosed?.city, unplaced]).toEqual([null, null, 'A', 0])
  })

  it('finds the open one among 120 sites, and sends each place once', () => {
    const sites = Array.from({ length: 120 }, (_, at) => ({
      city: `Town ${at % 40}`,
      country: 'Germany',
      status: at % 40 === 17 ? 'RECRUITING' : 'WITHDRAWN',
      geoPoint: north(1 + (at % 40) / 10),
    }))
    expect(checked(sites).places).toHaveLength(40)
    expect(far(sites).place?.city).toBe('Town 17')
    expect(far(sites).km).toBeCloseTo(2.7 * 111.2, 0)
  })

  it('tells towns of one name in three countries apart', () => {
    const kms = ['United Kingdom', 'Canada', 'South Africa'].map((country) =>
      Math.round((far([{ city: 'London', country }]).km ?? 0) / 100),
    )
    expect(kms).toEqual([7, 66, 94])
    expect(far([{ city: 'London', country: 'United Kingdom' }]).place?.about).toBe(true)
  })

  it('keeps a site without coordinates in a town that is not found', () => {
    const { km, unplaced, inCountry } = far([{ city: 'Nowhere', country: 'Germany' }])
    expect({ km, unplaced, inCountry }).toEqual({ km: null, unplaced: 1, inCountry: true })
  })

  it('measures to a site of a trial that takes nobody yet', () => {
    const site = { city: 'A', country: 'Germany', geoPoint: north(1) }
    expect(far([site], HERE, 'NOT_YET_RECRUITING').km).toBeCloseTo(111.2, 0)
  })

  it('is empty where there is no place', () => {
    expect(distancesFrom([checked([])], null).size).toBe(0)
  })
})

describe('zoneOf', () => {
  const at = (degrees: number): Location => ({ country: 'Germany', geoPoint: north(degrees) })
  const NOWHERE: Location = { city: 'Nowhere', country: 'Germany' }

  it.each([
    ['within the limit', [at(0.4)], '50', 'near'],
    ['beyond it', [at(0.5)], '50', 'further'],
    ['nowhere that we know', [NOWHERE], '50', 'unknown'],
    ['without any site', [], '50', 'unknown'],
    ['beyond it, with a site that may be nearer', [at(3), NOWHERE], '50', 'unknown'],
    ['within it, whatever else', [at(0.4), NOWHERE], '50', 'near'],
    ['in the country', [at(9)], 'country', 'near'],
    ['in another', [{ country: 'France' }], 'country', 'further'],
    ['in no country that we know', [{ country: 'Atlantis' }], 'country', 'unknown'],
    ['at any distance', [at(9)], 'any', null],
    ['for who could stay there', [at(9)], 'stay', null],
  ] as const)('says of a trial %s', (_, sites, chosen, expected) => {
    expect(band(sites, chosen)).toBe(expected)
  })

  it('counts in the unit of the person', () => {
    expect(band([at(0.7)], '50', { ...HERE, unit: 'miles' })).toBe('near')
    expect(band([at(0.7)], '50')).toBe('further')
  })

  it('divides by a number of kilometres only from a point, and by country from a country', () => {
    expect(band([at(9)], '50', GERMANY)).toBeNull()
    expect(band([at(9)], 'country', GERMANY)).toBe('near')
    const device = { ...HERE, place: { ...HERE.place, country: null } }
    expect(band([at(9)], 'country', device)).toBeNull()
  })
})
