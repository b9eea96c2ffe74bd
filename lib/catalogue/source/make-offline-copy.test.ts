import { describe, expect, it } from 'vitest'
import type { TopicReading, Trial } from '../../trials/record/trial.ts'
import { makeOfflineCopy } from './make-offline-copy.ts'

function record(nctId: string, briefTitle: string, modules: object = {}) {
  return {
    protocolSection: { identificationModule: { nctId, briefTitle }, ...modules },
    hasResults: false,
  }
}

/** On topic is what has "gut" in its title. */
function readTopics({ title }: Trial): TopicReading {
  return title.includes('gut')
    ? { onTopic: true, topics: ['fmt'], leftOutFor: null, why: 'says gut' }
    : { onTopic: false, topics: [], leftOutFor: 'no-gut', why: 'does not say gut' }
}

const make = (raws: readonly unknown[]) => makeOfflineCopy(raws, '2026-11-22', readTopics)

describe('makeOfflineCopy', () => {
  it('keeps what is on topic, by number, and counts the rest', () => {
    const { file, leftOut, setAside } = make([
      record('NCT00000003', 'gut three'),
      record('NCT00000002', 'knee'),
      record('NCT00000001', 'gut one'),
      record('NCT4', 'gut four'),
    ])
    expect(file.studies).toMatchObject([
      record('NCT00000001', 'gut one'),
      record('NCT00000003', 'gut three'),
    ])
    expect(leftOut).toBe(1)
    expect(setAside.map(({ nctId }) => nctId)).toEqual(['NCT4'])
  })

  it('says when and where each record was read, and that its words are the registry’s', () => {
    const { file } = make([record('NCT00000001', 'gut one')])
    expect(file.recordedOn).toBe('2026-11-22')
    expect(file.note).toContain('2026-11-22')
    expect(file.studies[0]).toMatchObject({
      _topics: ['fmt'],
      _onTopic: 'yes',
      _provenance: {
        facts: 'registry, read 2026-11-22',
        restated: [],
        sources: ['https://clinicaltrials.gov/study/NCT00000001'],
      },
    })
  })

  it('leaves the record as it came, but for its contacts', () => {
    const locations = [
      { city: 'Lyon', status: 'RECRUITING', contacts: [{ email: 'old@example.org' }] },
      { city: 'Bern' },
      null,
    ]
    const centralContacts = [{ name: 'Someone', phone: '1', email: 'someone@example.org' }]
    const { file } = make([
      record('NCT00000001', 'gut one', {
        contactsLocationsModule: { centralContacts, locations, overallOfficials: [{ name: 'PI' }] },
        newModule: { kept: true },
      }),
    ])
    expect(file.studies[0]?.protocolSection).toEqual({
      identificationModule: { nctId: 'NCT00000001', briefTitle: 'gut one' },
      contactsLocationsModule: {
        locations: [{ city: 'Lyon', status: 'RECRUITING' }, { city: 'Bern' }, null],
        overallOfficials: [{ name: 'PI' }],
      },
      newModule: { kept: true },
    })
    expect(file.studies[0]?._provenance.sitesInRecord).toBe(2)
    expect(JSON.stringify(file)).not.toContain('example.org')
  })

  it('keeps a record once', () => {
    const one = record('NCT00000001', 'gut one')
    expect(make([one, one]).file.studies).toHaveLength(1)
  })
})
