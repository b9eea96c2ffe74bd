import { describe, expect, it } from 'vitest'
import { isPast } from './overdue.ts'

const TODAY = '2025-11-22'

describe('isPast', () => {
  it.each([
    ['2025-11-21', true],
    ['2025-11-22', false],
    ['2025-10', true],
    ['2025-11', false],
    ['2024', false],
    ['soon', false],
    ['2025-02-30', false],
    ['2025-00', false],
  ])('for %s: %s', (text, past) => {
    expect(isPast({ text, planned: null }, TODAY)).toBe(past)
  })
})
