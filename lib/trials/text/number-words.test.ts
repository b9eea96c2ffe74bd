import { describe, expect, it } from 'vitest'
import { numberOf } from './number-words.ts'

describe('numberOf', () => {
  it.each([
    ['three', 3],
    ['Twenty four', 24],
    ['sixty-five', 65],
    ['12', 12],
    ['2.5', 2.5],
    ['several', null],
    ['', null],
  ])('takes %j for %j', (text, number) => {
    expect(numberOf(text)).toBe(number)
  })
})
