import { describe, expect, it } from 'vitest'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import { readResults } from './results.ts'

const TODAY = '2026-11-22'
const read = (parts: RecordParts) => readResults(trialFrom(parts), TODAY)

const ended = (date: string, overallStatus = 'COMPLETED') => ({
  status: { overallStatus, completionDateStruct: { date } },
})
const papers = (...types: readonly string[]) => ({
  references: {
    references: types.map((type) => ({ type, pmid: '123', citation: `${type} paper` })),
  },
})

describe('readResults', () => {
  it('states results in the registry, with the link, and promises no benefit', () => {
    const found = read({
      status: { resultsFirstPostDateStruct: { date: '2019-12-02' } },
      sections: { hasResults: true },
    })
    expect(found).toMatchObject({
      state: 'stated',
      sentence: 'Yes, results are posted in the registry, since 2 December 2019',
      quotes: [{ text: '2019-12-02', field: 'resultsFirstPostDateStruct' }],
    })
    expect(found.caveat).toContain('does not mean that the treatment helps')
    expect(found.links?.[0]?.url).toBe('https://clinicaltrials.gov/study/NCT00000001?tab=results')
    expect(read({ sections: { hasResults: true } }).quotes).toEqual([
      { text: 'true', field: 'hasResults' },
    ])
  })

  it('states papers that the sponsor lists as results', () => {
    const found = read(papers('BACKGROUND', 'RESULT', 'DERIVED'))
    expect(found).toMatchObject({
      state: 'stated',
      quotes: [{ text: 'RESULT paper', field: 'references' }],
    })
    expect(found.links?.map(({ url }) => url)).toEqual(['https://pubmed.ncbi.nlm.nih.gov/123/'])
  })

  it('does not call papers results that the registry linked by itself', () => {
    const found = read({ ...papers('DERIVED'), ...ended('2020-01') })
    expect(found.state).toBe('mentioned')
    expect(found.sentence).not.toMatch(/result/i)
    expect(found.caveat).toContain('need not be its results')
  })

  it.each([
    { name: 'a background paper', parts: { ...papers('BACKGROUND'), ...ended('2020-01') } },
    { name: 'nothing, over a year after the end', parts: ended('2025-10-21') },
    { name: 'an unconfirmed study long past its end', parts: ended('2020-01', 'UNKNOWN') },
    { name: 'a finished study without an end', parts: { status: { overallStatus: 'COMPLETED' } } },
  ])('finds nothing stated: $name', ({ parts }) => {
    expect(read(parts)).toMatchObject({ state: 'not-stated', quotes: [] })
  })

  it.each([
    {
      parts: ended('2027-12-31', 'RECRUITING'),
      sentence: 'Does not apply yet: it runs until 31 December 2027',
    },
    {
      parts: ended('2026-03'),
      sentence: 'Does not apply yet: its end, March 2026, is not long past',
    },
    { parts: ended('2020-01', 'WITHDRAWN'), sentence: 'Does not apply: nobody took part' },
    {
      parts: { status: { overallStatus: 'RECRUITING' } },
      sentence: 'Does not apply yet: the record gives no end',
    },
    {
      parts: { design: { studyType: 'EXPANDED_ACCESS' } },
      sentence: 'Does not apply: it is not a trial',
    },
  ])('does not apply: $sentence', ({ parts, sentence }) => {
    expect(read(parts)).toMatchObject({ state: 'n/a', sentence })
  })
})
