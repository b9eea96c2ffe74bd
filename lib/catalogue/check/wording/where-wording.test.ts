import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { KeptPlace } from '../../../geo/kept-place.ts'
import { checkTrial } from '../check-trial.ts'
import { distancesFrom } from '../distances.ts'
import { farNotes, farWords, whereWords } from './where-wording.ts'

const HERE: KeptPlace = {
  place: { words: 'Here, Germany', point: { lat: 50, lon: 10 }, country: 'DE' },
  unit: 'km',
}
const GERMANY: KeptPlace = { ...HERE, place: { words: 'Germany', point: null, country: 'DE' } }

const site = (
  city: string,
  degrees: number | null,
  status = 'RECRUITING',
  country = 'Germany',
) => ({
  city,
  country,
  status,
  ...(degrees === null ? {} : { geoPoint: { lat: 50 + degrees, lon: 10 } }),
})

function resultOf(locations: readonly ReturnType<typeof site>[], kept: KeptPlace | null) {
  const record = { status: { overallStatus: 'RECRUITING' }, contacts: { locations } }
  const trial = checkTrial({
    trial: trialFrom(record),
    reading: { onTopic: true, leftOutFor: null, topics: [], why: '' },
  })
  const far = distancesFrom([trial], kept?.place ?? null).get(trial.nctId) ?? null
  const assessment = { verdict: 'ask', from: null, lines: [], readings: [] } as const
  return {
    trial,
    far,
    band: null,
    leveled: { level: 'ask-first' as const, reasons: [] },
    wishes: [],
    assessment,
  }
}

describe('farWords', () => {
  const words = (result: ReturnType<typeof resultOf>, kept: KeptPlace | null) =>
    farWords(result, kept)

  it('are exact where the record gives a point, in the unit of the person', () => {
    const sites = [site('A', 1.2)]
    expect(words(resultOf(sites, HERE), HERE)).toBe('133 km')
    expect(words(resultOf(sites, HERE), { ...HERE, unit: 'miles' })).toBe('83 miles')
  })

  it('say "about" where a town stands for the point, at either end', () => {
    const { trial, ...rest } = resultOf([site('A', 1.2)], HERE)
    const places = trial.places.map((place) => ({ ...place, about: true }))
    const ofTown = { ...trial, places }
    const far = distancesFrom([ofTown], HERE.place).get(trial.nctId) ?? null
    expect(words({ ...rest, trial: ofTown, far }, HERE)).toBe('about 130 km')
    const device = { ...HERE, place: { ...HERE.place, country: null } }
    expect(words(resultOf([site('A', 1.2)], device), device)).toBe('about 130 km')
  })

  it('are none without a point to measure from', () => {
    expect(words(resultOf([site('A', 1)], GERMANY), GERMANY)).toBeNull()
    expect(words(resultOf([site('A', 1)], null), null)).toBeNull()
  })
})

describe('whereWords', () => {
  it.each([
    ['the nearest that takes people', HERE, 'B, Germany, and 2 more places'],
    ['without a place, one that is open', null, 'C, Austria, and 2 more places'],
    ['with a country, one that is in it', GERMANY, 'B, Germany, and 2 more places'],
  ])('name %s', (_, kept, expected) => {
    const sites = [site('A', 0.1, 'COMPLETED'), site('C', 3, 'RECRUITING', 'Austria'), site('B', 1)]
    expect(whereWords(resultOf(sites, kept), kept)).toBe(expected)
  })
})

describe('farNotes', () => {
  const notes = (...sites: ReturnType<typeof site>[]) => farNotes(resultOf(sites, HERE), HERE, null)

  it.each([
    [[site('A', 1)], ''],
    [
      [site('A', 0.1, 'COMPLETED'), site('B', 1)],
      'A nearer one is not recruiting now: A, Germany, 11 km away.',
    ],
    [
      [site('A', 1, 'COMPLETED')],
      'No site is recruiting now. The nearest one is 111 km away: A, Germany.',
    ],
    [
      [site('A', null)],
      'No site that we can place is recruiting now. We do not know how far 1 site is.',
    ],
    [[site('A', 1), site('B', null), site('C', null)], 'We do not know how far 2 sites are.'],
  ])('tell what else there is to know (%#)', (sites, expected) => {
    expect(notes(...sites)).toBe(expected)
  })

  it('tell of an old copy who took nobody then', () => {
    const result = resultOf([site('A', 1, 'COMPLETED')], HERE)
    expect(farNotes(result, HERE, '2025-09')).toBe(
      'No site was recruiting in September 2025. The nearest one is 111 km away: A, Germany.',
    )
  })
})
