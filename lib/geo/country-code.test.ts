import { describe, expect, it } from 'vitest'
import { countryCode } from './country-code.ts'

describe('countryCode', () => {
  it.each([
    ['United States', 'US'],
    ['United Kingdom', 'GB'],
    ['Germany', 'DE'],
    ['Turkey (Türkiye)', 'TR'],
    ['Türkiye', 'TR'],
    ['Korea, Republic of', 'KR'],
    ['South Korea', 'KR'],
    ['Czechia', 'CZ'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Côte d’Ivoire', 'CI'],
    ["Côte d'Ivoire", 'CI'],
    ['Hong Kong', 'HK'],
    ['The Netherlands', 'NL'],
    ['Trinidad and Tobago', 'TT'],
    ['Georgia', 'GE'],
    ['Former Yugoslavia', null],
    ['Nowhere', null],
    ['', null],
    [null, null],
  ])('for %s: %s', (name, code) => {
    expect(countryCode(name)).toBe(code)
  })
})
