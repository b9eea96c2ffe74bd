import { describe, expect, it } from 'vitest'
import { armWords, interventionWords } from './group-wording.ts'

describe('armWords', () => {
  it.each([
    ['PLACEBO_COMPARATOR', 'gets a placebo, to compare with'],
    ['NEW_ARM', '“NEW_ARM”'],
    [null, null],
  ])('for %s: %s', (kind, words) => {
    expect(armWords(kind)).toBe(words)
  })
})

describe('interventionWords', () => {
  it.each([
    ['DIETARY_SUPPLEMENT', 'Food supplement'],
    ['MAGIC', '“MAGIC”'],
    [null, null],
  ])('for %s: %s', (kind, words) => {
    expect(interventionWords(kind)).toBe(words)
  })
})
