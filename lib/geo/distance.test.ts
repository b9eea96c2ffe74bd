import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { distanceWords, kmBetween } from './distance.ts'
import { inUnit, unitOf } from './unit.ts'

const LONDON = { lat: 51.5074, lon: -0.1278 }
const NEW_YORK = { lat: 40.7128, lon: -74.006 }
const SYDNEY = { lat: -33.8688, lon: 151.2093 }
const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
})

describe('kmBetween', () => {
  // Measured on the WGS 84 ellipsoid.
  it.each([
    ['London and New York', LONDON, NEW_YORK, 5585.2],
    ['London and Sydney', LONDON, SYDNEY, 16993.9],
    ['Paris and Berlin', { lat: 48.8566, lon: 2.3522 }, { lat: 52.52, lon: 13.405 }, 879.7],
    ['one degree of longitude on the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 111.32],
    ['one degree of latitude at the equator', { lat: -0.5, lon: 9 }, { lat: 0.5, lon: 9 }, 110.574],
    ['one degree of latitude at a pole', { lat: 89, lon: 0 }, { lat: 90, lon: 0 }, 111.694],
    ['a degree across the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111.32],
    ['Fiji and Samoa', { lat: -18.1416, lon: 178.4419 }, { lat: -13.8333, lon: -171.7667 }, 1146],
    ['across a pole', { lat: 89, lon: 0 }, { lat: 89, lon: 180 }, 223.388],
    ['from pole to pole', { lat: 90, lon: 0 }, { lat: -90, lon: 77 }, 20003.9],
    ['half round the equator', { lat: 0, lon: -90 }, { lat: 0, lon: 90 }, 20003.9],
  ])('is within 0.5 %% between %s', (_, a, b, km) => {
    expect(Math.abs(kmBetween(a, b) / km - 1)).toBeLessThan(0.005)
  })

  it('is nothing from a place to itself, whatever the name of its meridian', () => {
    expect(kmBetween(LONDON, LONDON)).toBe(0)
    expect(kmBetween({ lat: 90, lon: 12 }, { lat: 90, lon: -150 })).toBeCloseTo(0, 6)
    expect(kmBetween({ lat: 3, lon: 180 }, { lat: 3, lon: -180 })).toBeCloseTo(0, 6)
  })

  it('is the same both ways and never more than half round the globe', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const km = kmBetween(a, b)
        expect(km).toBeGreaterThanOrEqual(0)
        expect(km).toBeLessThan(20_040)
        expect(kmBetween(b, a)).toBeCloseTo(km, 3)
      }),
    )
  })
})

describe('inUnit', () => {
  it('turns kilometres into miles', () => {
    expect(inUnit(160.9344, 'miles')).toBeCloseTo(100)
    expect(inUnit(38, 'km')).toBe(38)
  })
})

describe('unitOf', () => {
  it.each([
    ['US', 'miles'],
    ['GB', 'miles'],
    ['DE', 'km'],
    [null, 'km'],
  ])('for %s: %s', (country, unit) => {
    expect(unitOf(country)).toBe(unit)
  })
})

describe('distanceWords', () => {
  it.each([
    [0, 'km', 'less than 10 km'],
    [38.2, 'km', 'about 38 km'],
    [99.7, 'km', 'about 100 km'],
    [417, 'km', 'about 420 km'],
    [16_994, 'km', 'about 16,990 km'],
    [7.9, 'miles', 'less than 5 miles'],
    [38.2, 'miles', 'about 24 miles'],
  ] as const)('says %d km in %s as “%s”', (km, unit, words) => {
    expect(distanceWords(km, unit)).toBe(words)
  })
})
