import { describe, expect, it } from 'vitest'
import { findNctId, findNctIds } from './nct-id.ts'

describe('findNctId', () => {
  it.each([
    ['NCT07168772', 'NCT07168772'],
    ['nct07168772', 'NCT07168772'],
    ['  NCT 07168772 ', 'NCT07168772'],
    ['NCT-07168772', 'NCT07168772'],
    ['NCT: 07168772', 'NCT07168772'],
    ['nct 0716 8772', 'NCT07168772'],
    ['NCT 07 16 87 72', 'NCT07168772'],
    ['NCT0716.8772', 'NCT07168772'],
    ['ＮＣＴ０７１６８７７２', 'NCT07168772'],
    ['https://clinicaltrials.gov/study/NCT07168772?cond=MS', 'NCT07168772'],
    ['https://clinicaltrials.gov/ct2/show/NCT07168772', 'NCT07168772'],
    ['https://ichgcp.net/nct07168772-probiotic-treatment', 'NCT07168772'],
    [
      'https://www.google.com/url?q=https%3A%2F%2Fclinicaltrials.gov%2Fstudy%2FNCT07168772&sa=D',
      'NCT07168772',
    ],
    ['https://example.org/?u=https%253A%252F%252Fx.org%252FNCT07168772', 'NCT07168772'],
    ['/trials/NCT%2007168772', 'NCT07168772'],
    ['Please look at (NCT07168772).', 'NCT07168772'],
  ])('finds the number in %j', (text, nctId) => {
    expect(findNctId(text)).toBe(nctId)
  })

  it.each([
    ['', 'nothing'],
    ['NCT0716877', 'seven digits'],
    ['NCT071687723', 'nine digits'],
    ['NCT0716877 2 places', 'a digit after a gap that counts something else'],
    ['NCT07168 772 people', 'digits that a sentence splits'],
    ['NCTO7168772', 'a letter O for the first digit'],
    ['07168772', 'digits alone'],
    ['ISRCTN12345678', 'a number of another registry'],
    ['XNCT07168772', 'letters before it'],
    ['%', 'a lone per cent sign'],
  ])('returns null for %j: %s', (text) => {
    expect(findNctId(text)).toBeNull()
  })
})

describe('findNctIds', () => {
  it('returns each number once, in order', () => {
    expect(findNctIds('NCT05920018, NCT07168772 and again nct05920018')).toEqual([
      'NCT05920018',
      'NCT07168772',
    ])
  })

  it('reads numbers that a messenger glued together', () => {
    expect(findNctIds('NCT01234567NCT07654321nct 05920018')).toEqual([
      'NCT01234567',
      'NCT07654321',
      'NCT05920018',
    ])
    expect(findNctIds('NCT012345678NCT07654321')).toEqual([])
  })
})
