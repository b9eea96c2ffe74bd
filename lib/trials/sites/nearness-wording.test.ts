import { describe, expect, it } from 'vitest'
import type { AsOf } from '../record/as-of.ts'
import type { StateId } from '../record/state.ts'
import { measured } from './by-nearness.ts'
import type { FarTrial } from './far-trial.ts'
import { nearness } from './nearest-site.ts'
import { farWords, howFar, nearnessSentences } from './nearness-wording.ts'
import { isOpen } from './takes-people.ts'

const HERE = { lat: 50, lon: 10 }
const KEPT = { place: { words: 'Here', point: HERE, country: 'DE' }, unit: 'km' } as const

/** A site about so many km away, or nobody knows where. */
const site = (name: string, km: number | null, state: StateId) => ({
  name,
  state,
  point: km === null ? null : { lat: 50 + km / 111.3, lon: 10, from: 'city' as const },
})

describe('nearnessSentences', () => {
  it.each([
    [
      'one that is open',
      [site('Leeds', 38, 'recruiting')],
      ['The nearest site that is recruiting is about 38 km away: Leeds.'],
    ],
    [
      'a closed one before an open one',
      [site('York', 4, 'finished'), site('Leeds', 38, 'recruiting')],
      [
        'The nearest site that is recruiting is about 38 km away: Leeds.',
        'A nearer one is not recruiting now: York, less than 10 km away.',
      ],
    ],
    [
      'none that is open',
      [site('York', 50, 'finished')],
      ['No site is recruiting now.', 'The nearest one is about 50 km away: York.'],
    ],
    [
      'an open one that nobody can place',
      [site('York', 50, 'finished'), site('Bath', null, 'recruiting')],
      [
        'No site that we can place is recruiting now.',
        'The nearest one is about 50 km away: York.',
        'We do not know how far 1 site is.',
      ],
    ],
    [
      'none with a place',
      [site('A', null, 'finished'), site('B', null, 'finished')],
      ['No site is recruiting now.', 'We do not know how far 2 sites are.'],
    ],
  ])('for %s', (_, sites, sentences) => {
    expect(
      nearnessSentences(nearness(sites, isOpen, HERE), KEPT, ({ name }) => name, null),
    ).toEqual(sentences)
  })

  it.each([
    [
      [site('York', 4, 'finished'), site('Leeds', 38, 'recruiting')],
      [
        'The nearest site that was recruiting in September 2025 is about 38 km away: Leeds.',
        'A nearer one was not recruiting in September 2025: York, less than 10 km away.',
      ],
    ],
    [
      [site('York', 50, 'finished')],
      ['No site was recruiting in September 2025.', 'The nearest one is about 50 km away: York.'],
    ],
  ])('tells of an old copy which sites took people then (%#)', (sites, sentences) => {
    const near = nearness(sites, isOpen, HERE)
    expect(nearnessSentences(near, KEPT, ({ name }) => name, '2025-09')).toEqual(sentences)
  })
})

describe('howFar', () => {
  const given = {
    ...site('Leeds', 137, 'recruiting'),
    point: { lat: 51, lon: 10, from: 'registry' },
  } as const
  const device = { ...KEPT, place: { ...KEPT.place, country: null } }

  it.each([
    ['a point of the record from a town that was typed', given, 137.4, KEPT, '137 km'],
    ['a point of the record from where the device is', given, 137.4, device, 'about 140 km'],
    ['a town that we looked up', site('Leeds', 137, 'recruiting'), 137.4, KEPT, 'about 140 km'],
    ['nobody knows where', site('Leeds', null, 'recruiting'), null, KEPT, 'distance unknown'],
  ] as const)('for %s', (_, one, km, kept, words) => {
    expect(howFar({ site: one, km }, kept)).toBe(words)
  })
})

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
