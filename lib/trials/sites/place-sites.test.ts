import { describe, expect, it } from 'vitest'
import type { Site } from '../record/trial.ts'
import { placeSites } from './place-sites.ts'

const BOSTON = { lat: 42.36, lon: -71.06 }
const finder = {
  cityPoint: ({ city }: { readonly city: string | null }) => (city === 'Boston' ? BOSTON : null),
  boxOf: () => [17, -176, 72, -65] as const,
  canBe: ({ lon }: { readonly lon: number }) => lon < -60,
}

const site = (city: string, point: Site['point']): Site => ({
  facility: null,
  city,
  region: null,
  country: 'United States',
  state: 'recruiting',
  contacts: [],
  point,
})

describe('placeSites', () => {
  it.each([
    [
      'keeps a point of the registry',
      site('Boston', { lat: 42.3, lon: -71.1, from: 'registry' }),
      { lat: 42.3, lon: -71.1, from: 'registry' },
    ],
    [
      'takes that of the town where there is none',
      site('Boston', null),
      { ...BOSTON, from: 'city' },
    ],
    [
      'takes that of the town for a swapped one',
      site('Boston', { lat: -71.06, lon: 42.36, from: 'registry' }),
      { ...BOSTON, from: 'city' },
    ],
    [
      'takes that of the town for one that cannot be right',
      site('Boston', { lat: 52.2, lon: 0.12, from: 'registry' }),
      { ...BOSTON, from: 'city' },
    ],
    [
      'leaves unknown what cannot be right and is in no known town',
      site('Bostn', { lat: 52.2, lon: 0.12, from: 'registry' }),
      null,
    ],
    ['leaves unknown what nobody knows', site('Many Locations', null), null],
    [
      'leaves unknown what is swapped and in no known town',
      site('Bostn', { lat: -71.06, lon: 42.36, from: 'registry' }),
      null,
    ],
  ])('%s', (_, one, point) => {
    expect(placeSites([one], finder)).toEqual([{ ...one, point }])
  })
})
