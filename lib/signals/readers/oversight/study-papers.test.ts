import { describe, expect, it } from 'vitest'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import { readStudyPapers } from './study-papers.ts'

const withPapers = (...largeDocs: readonly Record<string, unknown>[]): RecordParts => ({
  sections: { documentSection: { largeDocumentModule: { largeDocs } } },
})
const read = (parts: RecordParts) => readStudyPapers(trialFrom(parts))

const plan = { hasProtocol: true, hasSap: true, label: 'Protocol', filename: 'Prot_SAP_000.pdf' }
const form = { hasIcf: true, label: 'Consent', filename: 'ICF_001.pdf' }

describe('readStudyPapers', () => {
  it('states which papers there are, with their address', () => {
    expect(read(withPapers(plan))).toMatchObject({
      state: 'stated',
      sentence: 'Yes: the study plan and the plan for the numbers',
      quotes: [{ text: 'Prot_SAP_000.pdf', field: 'largeDocs' }],
      links: [
        {
          label: 'Protocol',
          url: 'https://cdn.clinicaltrials.gov/large-docs/01/NCT00000001/Prot_SAP_000.pdf',
        },
      ],
    })
  })

  it('says what to read in a consent form', () => {
    const found = read(withPapers(plan, form))
    expect(found.sentence).toContain('the consent form')
    expect(found.caveat).toContain('costs')
  })

  it('makes no address from a name that is no plain file name', () => {
    const found = read(withPapers({ ...form, filename: '../x?y.pdf' }))
    expect(found).toMatchObject({ state: 'stated', links: [] })
  })

  it('mentions a plan to share data', () => {
    expect(read({ sharing: { ipdSharing: 'YES' } })).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: 'YES', field: 'ipdSharing' }],
    })
  })

  it.each([{}, { sharing: { ipdSharing: 'NO' } }, withPapers({ label: 'Empty' })])(
    'finds nothing stated in %j, which is usual',
    (parts) => {
      expect(read(parts)).toMatchObject({
        state: 'not-stated',
        caveat: 'That is usual before there are results.',
      })
    },
  )
})
