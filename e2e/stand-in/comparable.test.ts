import { describe, expect, it } from 'vitest'
import { readingOf } from './comparable.ts'
import { pieceNamed } from './study/pieces.ts'

const day = 24 * 60 * 60 * 1000

describe('readingOf', () => {
  const dates = readingOf(pieceNamed('StartDate'))
  const ages = readingOf(pieceNamed('MinimumAge'))
  const numbers = readingOf(pieceNamed('EnrollmentCount'))

  it.each([
    ['2024-05-31', '2024-05-31', '2024-05-31'],
    ['2024-05', '2024-05-01', '2024-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-12', '2023-12-01', '2023-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['05/31/2024', '2024-05-31', '2024-05-31'],
    ['2024-05-31T09:00', '2024-05-31', '2024-05-31'],
  ])('reads the date %s', (text, first, last) => {
    expect(dates?.(text)).toEqual([Date.parse(first), Date.parse(last)])
  })

  it.each(['May 2024', '2024-13', '24', ''])('returns null for the date %j', (text) => {
    expect(dates?.(text)).toBeNull()
  })

  it('puts ages in order across units', () => {
    const texts = ['30 Minutes', '2 Days', '1 Week', '6 Months', '1 Year', '18 years']
    const ordered = texts.map((text) => ages?.(text)?.[0] ?? Number.NaN)
    expect(ordered).toEqual([...ordered].sort((one, other) => one - other))
    expect(ordered[2]).toBe(7)
  })

  it.each(['18', 'N/A', '18 moons'])('returns null for the age %s', (text) => {
    expect(ages?.(text)).toBeNull()
  })

  it('reads numbers, and nothing else as a number', () => {
    expect(numbers?.('40')).toEqual([40, 40])
    expect(numbers?.('1e3')).toBeNull()
  })

  it('returns null for a piece that has no order', () => {
    expect(readingOf(pieceNamed('BriefTitle'))).toBeNull()
  })

  it('counts days in milliseconds', () => {
    const [first, last] = dates?.('2024-05') ?? [0, 0]
    expect((last - first) / day).toBe(30)
  })
})
