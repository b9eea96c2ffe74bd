import { describe, expect, it } from 'vitest'
import type { KeptPlace } from '#lib/geo/kept-place'
import { parseKept, withUnit } from './kept-place.ts'

const MUNICH: KeptPlace = {
  place: { words: 'Munich', point: { lat: 48.14, lon: 11.58 }, country: 'DE' },
  unit: 'km',
}

describe('parseKept', () => {
  it.each([
    ['a place', MUNICH],
    ['a country', { ...MUNICH, place: { words: 'Germany', point: null, country: 'DE' } }],
    ['a point of the device', { ...MUNICH, place: { ...MUNICH.place, country: null } }],
  ])('reads back %s', (_, kept) => {
    expect(parseKept(JSON.stringify(kept))).toEqual(kept)
  })

  it.each([
    null,
    '',
    '{',
    '7',
    'null',
    '{"place":null,"unit":"km"}',
    '{"place":{"words":"Munich"},"unit":"km"}',
    '{"place":{"words":"Munich","country":"DE"},"unit":"leagues"}',
    '{"place":{"words":"Munich","point":{"lat":"48","lon":11}},"unit":"km"}',
  ])('takes %s for nothing', (text) => {
    expect(parseKept(text)).toBeNull()
  })
})

describe('withUnit', () => {
  it('measures in the unit of the country', () => {
    expect(withUnit(MUNICH.place).unit).toBe('km')
    expect(withUnit({ ...MUNICH.place, country: 'US' }).unit).toBe('miles')
  })
})
