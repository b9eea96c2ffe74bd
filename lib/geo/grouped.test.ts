import { describe, expect, it } from 'vitest'
import { grouped } from './grouped.ts'

describe('grouped', () => {
  it('keeps the order of the keys, and of what shares one', () => {
    const groups = grouped(['bee', 'ant', 'bat', 'ape'], (word) => word[0])
    expect([...groups]).toEqual([
      ['b', ['bee', 'bat']],
      ['a', ['ant', 'ape']],
    ])
  })

  it('takes nothing and gives nothing; null is a key like another', () => {
    expect(grouped([], String).size).toBe(0)
    expect(grouped([1, 2], () => null).get(null)).toEqual([1, 2])
  })
})
