import { describe, expect, it } from 'vitest'
import { scoreRecords } from './score-records.ts'

const study = JSON.stringify({
  protocolSection: {
    identificationModule: { nctId: 'NCT00000001' },
    eligibilityModule: { eligibilityCriteria: 'Inclusion Criteria:\n\n* EDSS 0 to 5' },
  },
})
const nobody = {
  age: null,
  edss: { min: 0, max: 5, minInclusive: true, maxInclusive: true },
  bmi: null,
  sex: null,
  msTypes: null,
  pregnancyExcluded: null,
  breastfeedingExcluded: null,
  giExclusion: null,
  mriExclusion: null,
  otherTrialExclusion: null,
  dmtFree: null,
  dmtMustBeOn: [],
  dmtMustNotBeOn: [],
  washouts: [],
}
const gold = JSON.stringify({ nctId: 'NCT00000001', facts: nobody })

describe('scoreRecords', () => {
  it('tells for each kind of fact how much was right, with an interval', () => {
    const { facts, sentences } = scoreRecords(
      [study],
      { gold: [gold], verdicts: [] },
      [],
      '2026-11-27',
    )
    expect(facts.find(([kind]) => kind === 'EDSS')).toEqual([
      'EDSS',
      '1',
      '1',
      '1',
      '1.00 (0.21–1.00)',
      '1.00 (0.21–1.00)',
    ])
    expect(sentences).toEqual([])
  })

  it('refuses labels of another form', () => {
    const labels = { gold: ['{"nctId":"NCT00000001"}'], verdicts: [] }
    expect(() => scoreRecords([study], labels, [], '2026-11-27')).toThrow()
  })
})
