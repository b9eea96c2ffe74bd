import { describe, expect, it } from 'vitest'
import { asOf, tense } from './as-of.ts'

describe('asOf', () => {
  it.each([
    { source: 'live', readAt: '2025-09-25T09:00:00Z', today: '2026-11-22', month: null },
    { source: 'saved', readAt: '2026-11-19T08:00:00Z', today: '2026-11-22', month: null },
    { source: 'saved', readAt: '2026-10-23', today: '2026-11-22', month: null },
    { source: 'saved', readAt: '2026-10-22', today: '2026-11-22', month: '2026-10' },
    { source: 'saved', readAt: '2025-09-03T23:59:59Z', today: '2026-11-22', month: '2025-09' },
    { source: 'offline', readAt: '2025-09-25', today: '2026-11-22', month: '2025-09' },
    { source: 'offline', readAt: '2025-09-25', today: '2025-10-01', month: null },
    { source: 'saved', readAt: '2027-01-01', today: '2026-11-22', month: null },
  ] as const)(
    'tells a $source copy of $readAt on $today as of $month',
    ({ today, month, ...copy }) => {
      expect(asOf(copy, today)).toBe(month)
    },
  )
})

describe('tense', () => {
  it('speaks of a month that is past, or of now', () => {
    expect(tense('2025-09')).toEqual({
      is: 'was',
      are: 'were',
      when: ' in September 2025',
      now: ' in September 2025',
    })
    expect(tense(null)).toEqual({ is: 'is', are: 'are', when: '', now: ' now' })
  })
})
