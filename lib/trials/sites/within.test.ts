import { describe, expect, it } from 'vitest'
import type { KeptPlace } from '../../geo/kept-place.ts'
import type { FarSite, FarTrial } from './far-trial.ts'
import { type Limit, limitsFrom } from './limits.ts'
import { zoneOf } from './within.ts'

const HERE: KeptPlace = {
  place: { words: 'Here', point: { lat: 50, lon: 10 }, country: 'DE' },
  unit: 'km',
}
const GERMANY: KeptPlace = { ...HERE, place: { words: 'Germany', point: null, country: 'DE' } }

/** A degree north is about 111 km. */
const site = (north: number | null, rest: Partial<FarSite> = {}): FarSite => ({
  point: north === null ? null : { lat: 50 + north, lon: 10, from: 'registry' },
  state: null,
  words: 'Somewhere',
  country: 'DE',
  ...rest,
})
const trial = (sites: readonly FarSite[], rest: Partial<FarTrial> = {}): FarTrial => ({
  state: 'recruiting',
  sites,
  elsewhere: 0,
  ...rest,
})

describe('zoneOf', () => {
  it.each<[string, FarTrial, Limit, KeptPlace, string]>([
    ['a site within it', trial([site(0.5)]), '100', HERE, 'near'],
    ['only sites beyond it', trial([site(2)]), '100', HERE, 'further'],
    ['the same in miles', trial([site(1)]), '100', { ...HERE, unit: 'miles' }, 'near'],
    [
      'a nearer site that takes nobody',
      trial([site(0.1, { state: 'finished' }), site(2)]),
      '100',
      HERE,
      'further',
    ],
    ['none that takes people', trial([site(0.1)], { state: 'finished' }), '100', HERE, 'near'],
    ['a site that nobody can measure', trial([site(2), site(null)]), '100', HERE, 'unknown'],
    [
      'sites that only the full record has',
      trial([site(2)], { elsewhere: 1 }),
      '100',
      HERE,
      'unknown',
    ],
    ['no site at all', trial([]), '100', HERE, 'unknown'],
    ['a site in the country', trial([site(null)]), 'country', GERMANY, 'near'],
    ['sites abroad', trial([site(0, { country: 'FR' })]), 'country', HERE, 'further'],
    [
      'a site in an unknown country',
      trial([site(0, { country: null })]),
      'country',
      HERE,
      'unknown',
    ],
  ])('of a trial with %s', (_, one, limit, kept, zone) => {
    expect(zoneOf(one, limit, kept)).toBe(zone)
  })
})

describe('limitsFrom', () => {
  it('offers what can be measured', () => {
    expect(limitsFrom(HERE)).toEqual(['25', '50', '100', '200', 'country'])
    expect(limitsFrom(GERMANY)).toEqual(['country'])
    expect(limitsFrom({ ...HERE, place: { ...HERE.place, country: null } })).toHaveLength(4)
  })
})
