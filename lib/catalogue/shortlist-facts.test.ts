import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { studyWith } from '#e2e/support/study-with'
import { buildCatalogue } from './build.ts'
import { offlineCopy } from './offline-copy.ts'
import { shortlistFacts } from './shortlist-facts.ts'

const FRESHNESS = { source: 'live', readAt: '2026-11-22', trouble: null } as const

const catalogueOf = (...studies: readonly unknown[]) =>
  buildCatalogue({ ...offlineCopy(), studies: [...studies] }, FRESHNESS)

const probiotic = (title: string) => studyWith({ nctId: 'NCT00000001', title })

describe('shortlistFacts', () => {
  it('holds each listed trial, and none that was left out', () => {
    const { facts } = shortlistFacts(
      catalogueOf(probiotic('Probiotics in MS'), studyWith({ nctId: 'NCT00000002' })),
    )
    expect(facts.trials).toMatchObject([
      {
        nctId: 'NCT00000001',
        title: 'Probiotics in MS',
        lead: [{ intro: 'It does not say' }],
        fingerprint: { part: false, results: false },
      },
    ])
  })

  it('names the records that could not be read', () => {
    const unreadable = { protocolSection: { identificationModule: { nctId: 'NCT9' } } }
    const { facts } = shortlistFacts(catalogueOf(probiotic('Probiotics in MS'), unreadable))
    expect(facts.unreadable).toEqual(['NCT9'])
  })

  it('is made once for a copy, and has another tag for other trials only', () => {
    const one = catalogueOf(probiotic('Probiotics in MS'))
    const labelledAnew = { ...one, trouble: 'no answer' }
    expect(shortlistFacts(labelledAnew)).toBe(shortlistFacts(one))
    const [same, other] = ['Probiotics in MS', 'Probiotics for MS'].map((title) =>
      shortlistFacts(catalogueOf(probiotic(title))),
    )
    expect(same?.tag).toBe(shortlistFacts(one).tag)
    expect(other?.tag).not.toBe(same?.tag)
  })

  it('stays small, and owns up that the bundled copy holds parts of records only', () => {
    const { json, facts } = shortlistFacts(
      buildCatalogue(offlineCopy(), { ...FRESHNESS, source: 'offline' }),
    )
    expect(gzipSync(json).length).toBeLessThan(12 * 1024)
    expect(facts.trials.every(({ fingerprint }) => fingerprint.part)).toBe(true)
  })
})
