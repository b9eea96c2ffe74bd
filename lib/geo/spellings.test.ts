import { describe, expect, it } from 'vitest'
import { countryKey } from './place-key.ts'
import { distinctBy, spellings } from './spellings.ts'

describe('spellings', () => {
  it('gives each country once, as most write it, in alphabetical order', () => {
    const names = ['Turkey', 'Turkey (Türkiye)', 'Italy', 'Turkey (Türkiye)', 'Czechia']
    expect(spellings(names, countryKey)).toEqual(['Czechia', 'Italy', 'Turkey (Türkiye)'])
  })

  it('takes the first by the alphabet of two that are used alike, whichever comes first', () => {
    expect(spellings(['Türkiye', 'Turkey'], countryKey)).toEqual(['Turkey'])
    expect(spellings(['Turkey', 'Türkiye'], countryKey)).toEqual(['Turkey'])
  })
})

describe('distinctBy', () => {
  it('keeps the first of each', () => {
    expect(distinctBy(['a', 'B', 'A', 'b', 'c'], (one) => one.toLowerCase())).toEqual([
      'a',
      'B',
      'c',
    ])
  })
})
