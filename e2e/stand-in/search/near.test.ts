import { describe, expect, it } from 'vitest'
import { studyOf } from '../study/study.ts'
import { circleOf, isNear } from './near.ts'

describe('circleOf', () => {
  it.each([
    ['distance(39.0035707,-77.1013313,50mi)', 50 * 1609.344],
    ['distance(39,-77,1.5km)', 1500],
    ['distance(39,-77,50)', 50],
  ])('reads %s', (text, metres) => {
    expect(circleOf(text)?.metres).toBeCloseTo(metres)
  })

  it.each(['near Seattle', 'distance(39,-77)', 'distance( 39,-77,5mi)', 'distance(39,-77,-5mi)'])(
    'returns null for %s',
    (text) => {
      expect(circleOf(text)).toBeNull()
    },
  )
})

describe('isNear', () => {
  const at = (...points: unknown[]) =>
    studyOf(
      {
        protocolSection: {
          contactsLocationsModule: {
            locations: points.map((geoPoint) => ({ status: 'COMPLETED', geoPoint })),
          },
        },
      },
      0,
    )
  const paris = { lat: 48.8566, lon: 2.3522 }
  const london = { lat: 51.5074, lon: -0.1278 }

  it('measures along the earth: London to Paris is 344 km', () => {
    const around = (km: number) => ({ ...london, metres: km * 1000 })
    expect(isNear(at(paris), around(343))).toBe(false)
    expect(isNear(at(paris), around(345))).toBe(true)
  })

  it('returns true if any location is in range', () => {
    const sydney = { lat: -33.87, lon: 151.21 }
    expect(isNear(at(sydney, paris), { ...paris, metres: 1 })).toBe(true)
  })

  it('returns false for a study without readable coordinates', () => {
    expect(isNear(at(undefined, { lat: '48', lon: 2 }), { ...paris, metres: 1e9 })).toBe(false)
  })
})
