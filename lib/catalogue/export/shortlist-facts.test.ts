import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { bundledCatalogue, copyOf, catalogueOf as made } from '#e2e/support/records/catalogue-of'
import { studyWith } from '#e2e/support/records/study-with'
import { shortlistFacts } from './shortlist-facts.ts'

const catalogueOf = (...studies: readonly unknown[]) => made(copyOf(studies))

const probiotic = (title: string) => studyWith({ nctId: 'NCT00000001', title })

describe('shortlistFacts', () => {
  it('holds each listed trial, and none that was left out', () => {
    const { facts } = shortlistFacts(
      catalogueOf(probiotic('Probiotics in MS'), studyWith({ nctId: 'NCT00000002' })),
      null,
    )
    expect(facts.trials).toMatchObject([
      {
        nctId: 'NCT00000001',
        title: 'Probiotics in MS',
        signals: [{ id: 'ethics', words: 'Not stated' }, {}, {}],
        fingerprint: { part: false, results: false },
      },
    ])
  })

  it('names the records that could not be read', () => {
    const unreadable = { protocolSection: { identificationModule: { nctId: 'NCT9' } } }
    const { facts } = shortlistFacts(catalogueOf(probiotic('Probiotics in MS'), unreadable), null)
    expect(facts.unreadable).toEqual(['NCT9'])
  })

  it('is made once for a copy', () => {
    const one = catalogueOf(probiotic('Probiotics in MS'))
    const labelledAnew = { ...one, trouble: 'no answer' }
    expect(shortlistFacts(labelledAnew, null)).toBe(shortlistFacts(one, null))
  })

  it('stays small, and owns up that the bundled copy holds parts of records only', () => {
    const { json, facts } = shortlistFacts(bundledCatalogue(), null)
    expect(gzipSync(json).length).toBeLessThan(12 * 1024)
    expect(facts.trials.every(({ fingerprint }) => fingerprint.part)).toBe(true)
  })
})
