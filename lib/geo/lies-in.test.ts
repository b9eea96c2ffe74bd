import { describe, expect, it } from 'vitest'
import { liesIn } from './lies-in.ts'

const BOSTON = { lat: 42.37, lon: -71.11 }
const ROME = { lat: 41.89, lon: 12.51 }

describe('liesIn', () => {
  it.each([
    ['a town in the middle of its country', ROME, ['IT'], true],
    ['a town across an ocean', BOSTON, ['GB'], false],
    ['a town of the neighbour, far from the border', { lat: 48.86, lon: 2.35 }, ['IT'], false],
    ['a town on the border, on either side', { lat: 47.56, lon: 7.59 }, ['DE'], true],
    ['a town on the border, on either side', { lat: 47.56, lon: 7.59 }, ['CH'], true],
    [
      'a country and another that it may be named by',
      { lat: 42.66, lon: 21.16 },
      ['RS', 'XK'],
      true,
    ],
    ['a country that the atlas shortens', BOSTON, ['US'], true],
    ['the open sea', { lat: 45, lon: -40 }, ['FR'], null],
    ['a country too small to be drawn', { lat: 43.73, lon: 7.42 }, ['MC'], null],
  ])('tells of %s', (_, point, countries, lies) => {
    expect(liesIn(point, countries)).toBe(lies)
  })
})
