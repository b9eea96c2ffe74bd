import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readKindOfRecord } from './kind-of-record.ts'

const read = (design: Record<string, unknown>) => readKindOfRecord(trialFrom({ design }))

describe('readKindOfRecord', () => {
  it.each([
    ['INTERVENTIONAL', 'trial', /^Yes\. People are given something/],
    ['OBSERVATIONAL', 'observation', /gives no treatment by plan\.$/],
    ['EXPANDED_ACCESS', 'access', /access programme/],
  ])('states what a record of the kind %s is', (studyType, value, words) => {
    const found = read({ studyType })
    expect(found).toMatchObject({
      state: 'stated',
      value,
      quotes: [{ text: studyType, field: 'studyType' }],
    })
    expect(found.sentence).toMatch(words)
  })

  it('tells a patient registry apart, and asks about a treatment sold along with it', () => {
    const found = read({ studyType: 'OBSERVATIONAL', patientRegistry: true })
    expect(found).toMatchObject({ state: 'stated', value: 'registry' })
    expect(found.quotes).toContainEqual({ text: 'true', field: 'patientRegistry' })
    expect(found.ask).toContain('what does it cost')
    expect(read({ studyType: 'OBSERVATIONAL', patientRegistry: false }).value).toBe('observation')
  })

  it('says that an access programme may charge', () => {
    expect(read({ studyType: 'EXPANDED_ACCESS' }).caveat).toContain('a charge may be allowed')
  })

  it('finds nothing stated where the kind is missing, and shows a word that is new to it', () => {
    expect(read({ studyType: undefined })).toMatchObject({ state: 'not-stated', quotes: [] })
    expect(read({ studyType: 'PLATFORM' })).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: 'PLATFORM', field: 'studyType' }],
    })
  })
})
