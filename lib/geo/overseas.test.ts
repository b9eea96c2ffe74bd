import { describe, expect, it } from 'vitest'
import { countryAndOverseas } from './overseas.ts'

describe('countryAndOverseas', () => {
  it('names a country and what else a record may mean by it', () => {
    expect(countryAndOverseas('FR')).toEqual(expect.arrayContaining(['FR', 'RE', 'GP']))
    expect(countryAndOverseas('US')).toContain('PR')
    expect(countryAndOverseas('IT')).toEqual(['IT'])
  })

  it('gives a part overseas nothing of its country', () => {
    expect(countryAndOverseas('RE')).toEqual(['RE'])
  })
})
