import { describe, expect, it } from 'vitest'
import { QUESTIONS } from '#lib/eligibility/questions/questions'
import { KEPT_PAGES, listedNumbers, mayBeKept } from './kept-paths'

describe('KEPT_PAGES', () => {
  it('holds every step of the check, so that a reload opens each without a network', () => {
    for (const { id } of QUESTIONS) expect(KEPT_PAGES).toContain(`/check/${id}`)
    expect(KEPT_PAGES).toEqual(expect.arrayContaining(['/check', '/check/results', '/saved']))
    expect(new Set(KEPT_PAGES).size).toBe(KEPT_PAGES.length)
  })
})

describe('mayBeKept', () => {
  it.each([
    ['/check/results', true],
    ['/trials', true],
    ['/saved/print', true],
    ['/print?ids=NCT07168772', false],
    ['/trials/NCT07168772', true],
    ['/trials?q=stool', false],
    ['/trials/NCT07168772?q=stool', false],
    ['/trials/left-out', false],
    ['/list?ids=NCT07168772', false],
    ['/compare', false],
    ['/find?trial=NCT07168772', false],
    ['/api/freshness', false],
    ['/places/ro.json', false],
  ])('%s: %s', (address, kept) => {
    expect(mayBeKept(new URL(address, 'http://127.0.0.1'))).toBe(kept)
  })
})

describe('listedNumbers', () => {
  it('gives the number of each listed trial, in their order', () => {
    const trials = [{ nctId: 'NCT07168772' }, { nctId: 'NCT05779449' }]
    expect(listedNumbers({ format: 3, trials })).toEqual(['NCT07168772', 'NCT05779449'])
  })

  it.each([
    ['no object', null],
    ['no trials', { format: 9 }],
    ['a trial without a number', { trials: [{ nctId: '../saved' }] }],
  ])('throws for %s', (_, facts) => {
    expect(() => listedNumbers(facts)).toThrow()
  })
})
