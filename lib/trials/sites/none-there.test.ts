import { describe, expect, it } from 'vitest'
import { noneThere, openPlaces } from './none-there.ts'

const AUCKLAND = { country: 'NZ', open: true, point: { lat: -36.85, lon: 174.76 } }
const LONDON = { country: 'GB', open: true, point: { lat: 51.51, lon: -0.13 } }
const PERTH = { country: 'AU', open: false, point: { lat: -31.95, lon: 115.86 } }
const SYDNEY = { lat: -33.87, lon: 151.21 }

describe('noneThere', () => {
  it('tells the nearest open site elsewhere', () => {
    const none = noneThere([LONDON, PERTH, AUCKLAND], 'AU', SYDNEY)
    expect(none?.nearest?.place).toBe(AUCKLAND)
    expect(none?.nearest?.km).toBeCloseTo(2156, -1)
  })

  it('is null where the country has an open site, or none is named', () => {
    expect(noneThere([{ ...PERTH, open: true }, LONDON], 'AU', SYDNEY)).toBeNull()
    expect(noneThere([LONDON], null, SYDNEY)).toBeNull()
  })

  it('has no nearest site without a point to measure from, or to', () => {
    expect(noneThere([LONDON], 'AU', null)).toEqual({ nearest: null })
    expect(noneThere([{ ...LONDON, point: null }], 'AU', SYDNEY)).toEqual({ nearest: null })
    expect(noneThere([PERTH], 'AU', SYDNEY)).toEqual({ nearest: null })
  })
})

describe('openPlaces', () => {
  it('takes the state of the trial for a site without its own', () => {
    const site = { point: null, words: 'Leeds, United Kingdom', country: 'GB', state: null }
    const open = (state: 'recruiting' | 'finished') =>
      openPlaces([{ state, sites: [site], elsewhere: 0 }]).map((one) => one.open)
    expect(open('recruiting')).toEqual([true])
    expect(open('finished')).toEqual([false])
  })
})
