import { describe, expect, it } from 'vitest'
import { daysFrom, monthsFrom } from './calendar.ts'

describe('monthsFrom', () => {
  it.each([
    ['2025-11-22', '2026-11-22', 12],
    ['2025-11-23', '2026-11-22', 11],
    ['2024-11-30', '2026-11-22', 23],
    ['2025-11', '2026-11-22', 12],
    ['2026-12', '2026-11-22', -1],
    ['2026-11-23', '2026-11-22', 0],
    ['2026-12-23', '2026-11-22', -1],
    ['2026-12-21', '2026-11-22', 0],
  ])('counts whole months from %s to %s: %i', (from, to, months) => {
    expect(monthsFrom(from, to)).toBe(months)
  })

  it.each(['soon', '2026', '2026-13', '2026-11-32', ''])('returns null for %j', (text) => {
    expect(monthsFrom(text, '2026-11-22')).toBeNull()
    expect(monthsFrom('2026-11-22', text)).toBeNull()
  })
})

describe('daysFrom', () => {
  it('counts days, and none where only a month is known', () => {
    expect(daysFrom('2026-11-01', '2026-11-22')).toBe(21)
    expect(daysFrom('2026-11-22', '2026-10-31')).toBe(-22)
    expect(daysFrom('2026-11', '2026-11-22')).toBeNull()
  })
})
