import { describe, expect, it } from 'vitest'
import { writtenNumber } from './written-number.ts'

describe('writtenNumber', () => {
  it.each([
    [0, '0'],
    [950, '950'],
    [1000, '1,000'],
    [3616, '3,616'],
    [123_456_789, '123,456,789'],
    [-1200, '-1,200'],
  ])('%d: %s', (count, words) => {
    expect(writtenNumber(count)).toBe(words)
  })
})
