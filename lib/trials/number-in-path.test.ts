import { describe, expect, it } from 'vitest'
import { typedNumber } from './number-in-path.ts'

describe('typedNumber', () => {
  it.each([
    ['/trials/NCT0716877', 'NCT0716877'],
    ['/trials/NCT%200716877?from=x', 'NCT 0716877'],
    ['/trials/%E0%A4%A', '%E0%A4%A'],
    ['/trials/', null],
    ['/about', null],
    [null, null],
  ])('for %j: %j', (path, typed) => {
    expect(typedNumber(path)).toBe(typed)
  })
})
