import { describe, expect, it } from 'vitest'
import { age, ago, lengthWords, shortMonth, spokenDate, spokenTime } from './spoken-date.ts'

describe('spokenDate', () => {
  it.each([
    ['2025-09-25', '25 September 2025'],
    ['2025-09', 'September 2025'],
    ['2024-02-29', '29 February 2024'],
    ['2026-11-22T23:59:59Z', '22 November 2026'],
    ['2026-11-22T23:30:00-05:00', '23 November 2026'],
  ])('says %s as %s', (text, said) => {
    expect(spokenDate(text)).toBe(said)
  })

  it.each(['2025-13', '2025-02-30', '2025', 'spring 2025', '', '2025-09-25Tnoon'])(
    'leaves %j as it came',
    (text) => {
      expect(spokenDate(text)).toBe(text)
    },
  )
})

describe('shortMonth', () => {
  it.each([
    ['2025-01', 'Jan 2025'],
    ['2025-06-30', 'Jun 2025'],
    ['2025-09-25', 'Sept 2025'],
    ['2026-12-31T23:30:00-05:00', 'Jan 2027'],
    ['spring 2025', 'spring 2025'],
  ])('says %s as %s', (text, said) => {
    expect(shortMonth(text)).toBe(said)
  })
})

describe('spokenTime', () => {
  it.each([
    ['2026-11-22T14:05:33.120Z', '22 November 2026, 14:05 UTC'],
    ['2026-11-20T09:00:05', '20 November 2026, 09:00 UTC'],
    ['2026-11-22T01:00:00+02:00', '21 November 2026, 23:00 UTC'],
    ['2025-09-25', '25 September 2025'],
    ['soon', 'soon'],
  ])('says %s as %s', (text, said) => {
    expect(spokenTime(text)).toBe(said)
  })
})

describe('ago', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-17', '5 days ago'],
    ['2026-11-08', '2 weeks ago'],
    ['2026-08-22', '3 months ago'],
    ['2026-08-23', '2 months ago'],
    ['2024-11-23', '23 months ago'],
    ['2024-11-22', '2 years ago'],
    ['2026-11', 'this month'],
    ['2026-10', 'last month'],
    ['2025-09', '14 months ago'],
    ['2023-01', '3 years ago'],
    ['2026-11-23', 'tomorrow'],
    ['2026-12', 'next month'],
    ['2026-12-10', 'in 2 weeks'],
    ['2027-12', 'in 13 months'],
  ])('puts %s into words', (date, said) => {
    expect(ago(date, '2026-11-22')).toBe(said)
  })

  it('counts days by the calendar, whatever the hour of today', () => {
    expect(ago('2026-11-21', '2026-11-22T00:05:00Z')).toBe('yesterday')
    expect(ago('2026-11-21', '2026-11-22T23:55:00Z')).toBe('yesterday')
  })

  it('says nothing of a text that is no date', () => {
    expect(ago('spring 2025', '2026-11-22')).toBeNull()
    expect(ago('2026-11-21', 'today')).toBeNull()
  })
})

describe('age', () => {
  it.each([
    ['2026-11-22T13:30:00Z', 'less than an hour old'],
    ['2026-11-22T13:00:00Z', '1 hour old'],
    ['2026-11-21T20:00:00Z', '18 hours old'],
    ['2026-11-19T20:00:00Z', '3 days old'],
    ['2026-11-22', 'less than a day old'],
    ['2026-11-21', '1 day old'],
    ['2025-09-25', '13 months old'],
  ])('says how old a copy of %s is', (readAt, said) => {
    expect(age(readAt, '2026-11-22T14:05:00Z')).toBe(said)
  })

  it('says nothing of a text that is no date', () => {
    expect(age('', '2026-11-22T14:05:00Z')).toBeNull()
  })
})

describe('lengthWords', () => {
  it('says years from two years on', () => {
    expect([1, 14, 23, 24, 47].map(lengthWords)).toEqual([
      '1 month',
      '14 months',
      '23 months',
      '2 years',
      '3 years',
    ])
  })
})
