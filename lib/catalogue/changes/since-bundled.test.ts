import { describe, expect, it } from 'vitest'
import { catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { sinceBundled } from './since-bundled.ts'

type Given = {
  readonly title?: string
  readonly status?: string
  readonly cities?: readonly string[]
  readonly aliases?: readonly string[]
  readonly sitesInRecord?: number
}

function study(number: number, given: Given = {}) {
  const { title = 'Probiotics in Multiple Sclerosis', status = 'RECRUITING' } = given
  return {
    protocolSection: {
      identificationModule: {
        nctId: `NCT0000000${number}`,
        nctIdAliases: given.aliases,
        briefTitle: title,
      },
      statusModule: { overallStatus: status },
      conditionsModule: { conditions: ['Multiple Sclerosis'] },
      contactsLocationsModule: { locations: (given.cities ?? ['Rome']).map((city) => ({ city })) },
    },
    _provenance: { sitesInRecord: given.sitesInRecord },
  }
}

const bundled = (studies: readonly unknown[]) => catalogueOf(copyOf(studies), { source: 'offline' })
const read = (studies: readonly unknown[]) => catalogueOf(copyOf(studies))

describe('sinceBundled', () => {
  it('finds nothing where nothing happened', () => {
    const same = [study(1), study(2)]
    expect(sinceBundled(bundled(same), read(same))).toEqual({ gone: [], changed: [] })
  })

  it.each([
    ['another state', { status: 'COMPLETED' }, ['Was recruiting, is finished.']],
    ['another title', { title: 'Gut bacteria in MS' }, ['Its title is “Gut bacteria in MS”.']],
    ['more sites', { cities: ['Rome', 'Bern'] }, ['Had 1 site, has 2.']],
    ['fewer sites', { cities: [] }, ['Had 1 site, has 0.']],
    [
      'two of these',
      { status: 'WITHDRAWN', cities: [] },
      ['Was recruiting, is never started.', 'Had 1 site, has 0.'],
    ],
  ])('tells of %s', (_, now, says) => {
    const { gone, changed } = sinceBundled(bundled([study(1)]), read([study(1, now)]))
    expect(gone).toEqual([])
    expect(changed).toEqual([{ nctId: 'NCT00000001', says }])
  })

  it('counts the sites that the record had, and not those that the copy holds', () => {
    const ours = bundled([study(1, { sitesInRecord: 2 })])
    expect(sinceBundled(ours, read([study(1, { cities: ['Rome', 'Bern'] })])).changed).toEqual([])
  })

  it('knows a trial under its new number', () => {
    const moved = study(9, { aliases: ['NCT00000001'] })
    expect(sinceBundled(bundled([study(1)]), read([moved]))).toEqual({
      gone: [],
      changed: [{ nctId: 'NCT00000001', says: ['It goes by NCT00000009 now.'] }],
    })
  })

  it('says why a trial is gone, as far as that is known', () => {
    const off = study(1, { title: 'A drug in Multiple Sclerosis' })
    const broken = { protocolSection: { identificationModule: { nctId: 'NCT2' } } }
    const ours = bundled([study(1), study(3)])
    const { gone, changed } = sinceBundled(ours, read([off, broken]))
    expect(changed).toEqual([])
    expect(gone).toEqual([
      { nctId: 'NCT00000001', says: [expect.stringMatching(/^Left out\. \S/)] },
      { nctId: 'NCT00000003', says: ['The registry did not name it for MS.'] },
    ])
  })

  it('says where its record cannot be read', () => {
    const setAside = [{ nctId: 'NCT00000001', reason: 'no title' }]
    const { gone } = sinceBundled(bundled([study(1)]), catalogueOf(copyOf([], { setAside })))
    expect(gone).toEqual([{ nctId: 'NCT00000001', says: ['Its record cannot be read: no title'] }])
  })
})
