import { describe, expect, it } from 'vitest'
import { countriesOf, countryNames } from './countries-of.ts'

const SITES = ['Turkey', 'Turkey (Türkiye)', 'Atlantis', null, 'Italy', 'Turkey (Türkiye)'].map(
  (country) => ({ country }),
)

describe('countryNames', () => {
  it('names each country once, as most sites spell it', () => {
    expect(countryNames(SITES)).toEqual(['Atlantis', 'Italy', 'Turkey (Türkiye)'])
  })
})

describe('countriesOf', () => {
  it('gives those that we know with their codes', () => {
    expect(countriesOf(SITES)).toEqual([
      { code: 'IT', name: 'Italy' },
      { code: 'TR', name: 'Turkey (Türkiye)' },
    ])
  })
})
