import { describe, expect, it } from 'vitest'
import { countryCodes } from '../../geo/country-code.ts'
import { nationalRegistry } from './national-registry.ts'

describe('nationalRegistry', () => {
  it.each([
    ['AU', 'anzctr.org.au'],
    ['NZ', 'anzctr.org.au'],
    ['GB', 'isrctn.com'],
    ['DE', 'drks.de'],
    ['NL', 'onderzoekmetmensen.nl'],
    ['IT', 'euclinicaltrials.eu'],
    ['NO', 'euclinicaltrials.eu'],
    ['IR', 'irct.ir'],
    ['IN', 'ctri.nic.in'],
    ['CN', 'chictr.org.cn'],
    ['JP', 'jrct.mhlw.go.jp'],
    ['BR', 'ensaiosclinicos.gov.br'],
    ['CA', 'trialsearch.who.int'],
    ['CH', 'trialsearch.who.int'],
  ])('of %s is at %s', (country, host) => {
    expect(new URL(nationalRegistry(country)?.url ?? '').hostname.replace(/^www\./, '')).toBe(host)
  })

  it('is none where we read it already', () => {
    expect(nationalRegistry('US')).toBeNull()
  })

  it('is there for every other country', () => {
    const without = countryCodes().filter((code) => nationalRegistry(code) === null)
    expect(without).toEqual(['US'])
  })
})
