import { describe, expect, it } from 'vitest'
import type { AsOf } from '../record/as-of.ts'
import { type FarTrial, measured } from './by-nearness.ts'
import { farWords } from './distance-wording.ts'

const PARIS = { country: 'FR', words: 'Paris, France', point: { lat: 48.85, lon: 2.35 } }
const FRANCE = { country: 'FR', words: 'France', point: null }
const lille = {
  words: 'Lille, France',
  point: { lat: 50.63, lon: 3.06, from: 'city' },
  country: 'FR',
} as const

function words(trial: Partial<FarTrial>, place: typeof PARIS | typeof FRANCE, asOf: AsOf = null) {
  const whole = { state: 'recruiting', sites: [], elsewhere: 0, ...trial } as const
  const [far] = measured([whole], place.point)
  return far && farWords(far, { place, unit: 'km' }, asOf)
}

describe('farWords', () => {
  it('says how far the nearest open site is', () => {
    expect(words({ sites: [{ ...lille, state: 'recruiting' }] }, PARIS)).toBe(
      'The nearest site that is recruiting is about 200 km away: Lille, France.',
    )
  })

  it('says that a distance is unknown where the record names no site', () => {
    expect(words({}, PARIS)).toBe('The record names no site: distance unknown.')
  })

  it('tells of sites that our copy lacks', () => {
    expect(words({ sites: [{ ...lille, state: 'finished' }], elsewhere: 3 }, PARIS)).toBe(
      'No site is recruiting now. The nearest one is about 200 km away: Lille, France. The full record has 3 more sites.',
    )
  })

  it.each([
    [[{ ...lille, state: 'recruiting' }], 'A site in France is recruiting.'],
    [[{ ...lille, state: 'finished' }], 'A site in France, but none there is recruiting now.'],
    [[{ ...lille, state: 'recruiting', country: 'IT' }], 'No site in France.'],
  ] as const)('says how a trial stands to a country (%#)', (sites, said) => {
    expect(words({ sites }, FRANCE)).toBe(said)
  })

  it.each([
    ['recruiting', 'A site in France was recruiting in September 2025.'],
    ['finished', 'A site in France, but none there was recruiting in September 2025.'],
  ] as const)('tells of an old copy what a site did then: %s', (state, said) => {
    expect(words({ sites: [{ ...lille, state }] }, FRANCE, '2025-09')).toBe(said)
  })
})
