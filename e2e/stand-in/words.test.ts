import { describe, expect, it } from 'vitest'
import { paddedNctId, wordsOf } from './words.ts'

describe('wordsOf', () => {
  it.each([
    ['Fecal Microbiota', ['fecal', 'microbiota']],
    ['Sjögren’s and Behçet', ['sjogren', 'and', 'behcet']],
    ["Crohn's disease", ['crohn', 'disease']],
    ['Relapsing-Remitting', ['relapsing', 'remitting']],
    ['EDSS \\<6.0, 1\\)', ['edss', '6', '0', '1']],
    ['NOT_YET_RECRUITING', ['not', 'yet', 'recruiting']],
    ['nct146 and NCT00000146', ['nct00000146', 'and', 'nct00000146']],
    ['≥ — …', []],
  ])('reads %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['probiotics', 'probiotic'],
    ['therapies', 'therapy'],
    ['diseases', 'disease'],
    ['helminths', 'helminth'],
    ['doses', 'dose'],
  ])('finds %s under %s', (plural, singular) => {
    expect(wordsOf(plural)).toEqual(wordsOf(singular))
  })

  it.each([
    ['virus', 'viru'],
    ['illness', 'illnes'],
    ['gas', 'ga'],
  ])('leaves %s as it is', (word, cut) => {
    expect(wordsOf(word)).not.toEqual(wordsOf(cut))
  })
})

describe('paddedNctId', () => {
  it.each([
    ['NCT01234567', 'NCT01234567'],
    ['nct1234567', 'NCT01234567'],
    ['NCT000000000001', 'NCT00000001'],
    ['NCT123456789', null],
    ['NCT00000000', null],
    ['NCT0123456x', null],
    ['01234567', null],
  ])('reads %s as %s', (text, nctId) => {
    expect(paddedNctId(text)).toBe(nctId)
  })
})
