import { describe, expect, it } from 'vitest'
import { type Box, coarse, readPoint } from './point.ts'

const US: Box = [17, -176, 72, -65]
const SPAIN: Box = [27.7, -18.1, 43.7, 4.3]

describe('readPoint', () => {
  it.each([
    ['a point', 41.39, 2.17, null],
    ['the corner of the globe', -90, 180, null],
    ['a point on the equator', 0, 32.5, null],
    ['a point on the first meridian', 51.48, 0, null],
    ['0, 0', 0, 0, 'zero'],
    ['half a point', 41.39, null, 'missing'],
    ['no number', Number.NaN, 2.17, 'missing'],
    ['a latitude that would do as a longitude', -118.2, 34.05, 'swapped'],
    ['numbers off the globe', 191, 200, 'outside'],
  ])('reads %s', (_, lat, lon, trouble) => {
    expect(readPoint(lat, lon)).toEqual(
      trouble === null ? { point: { lat, lon }, trouble } : { point: null, trouble },
    )
  })

  it.each([
    ['Boston, swapped', -71.06, 42.36, US, 'swapped'],
    ['Boston', 42.36, -71.06, US, null],
    ['Barcelona, whose swapped point is in the sea', 41.39, 2.17, SPAIN, null],
    ['a point far from its country, swapped or not', -22.9, -43.2, SPAIN, null],
    ['a point in both readings', 30, 30, [20, 20, 40, 40] as const, null],
  ])('knows the country: %s', (_, lat, lon, box, trouble) => {
    expect(readPoint(lat, lon, box).trouble).toBe(trouble)
  })
})

describe('coarse', () => {
  it('forgets where exactly a person is', () => {
    expect(coarse({ lat: 48.13743, lon: 11.57549 })).toEqual({ lat: 48.1, lon: 11.6 })
    expect(coarse({ lat: -0.04, lon: -179.96 })).toEqual({ lat: -0, lon: -180 })
  })
})
