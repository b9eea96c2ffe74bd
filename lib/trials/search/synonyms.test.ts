import { describe, expect, it } from 'vitest'
import { expandWords } from './synonyms.ts'

describe('expandWords', () => {
  it.each([
    ['FMT', 'fecal microbiota transplant', ''],
    ['fmt in Spain', 'faecal transplant', 'in Spain'],
    ['faecal microbiota transplantation', 'FMT', ''],
    ['hookworms', 'Necator', ''],
    ['short chain fatty acids Bochum', 'SCFA', 'Bochum'],
    ['VSL#3', 'probiotic', ''],
    ['fiber', 'fibre', ''],
  ])('knows other words for those in "%s"', (words, also, rest) => {
    const expansion = expandWords(words)
    expect(expansion.synonyms.flatMap((one) => one.also)).toContain(also)
    expect(expansion.rest).toBe(rest)
  })

  it('does not list the word that was typed among the others', () => {
    expect(expandWords('fmt').synonyms[0]?.also).not.toContain('FMT')
  })

  it.each(['PFMT', 'Amsterdam', 'dietitian', 'fmtx', ''])('leaves "%s" as it is', (words) => {
    expect(expandWords(words)).toEqual({ synonyms: [], rest: words })
  })

  it('reads the longest phrase, not a shorter one inside it', () => {
    const { synonyms } = expandWords('fecal microbiota transplant')
    expect(synonyms).toHaveLength(1)
    expect(synonyms[0]?.said).toBe('fecal microbiota transplant')
  })
})
