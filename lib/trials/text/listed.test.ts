import { describe, expect, it } from 'vitest'
import { counted, listed, writtenNumber } from './listed.ts'

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('for %j: %j', (words, together) => {
    expect(listed(words)).toBe(together)
  })
})

describe('counted', () => {
  it.each([
    [0, '0 sites'],
    [1, '1 site'],
    [1200, '1,200 sites'],
  ])('for %d: %s', (count, words) => {
    expect(counted(count, 'site')).toBe(words)
  })
})

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
