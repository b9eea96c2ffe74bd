import { describe, expect, it } from 'vitest'
import { counted, listed } from './listed.ts'

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
