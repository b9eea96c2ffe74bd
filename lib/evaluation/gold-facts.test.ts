import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../eligibility/facts/read-facts.ts'
import { goldFacts } from './gold-facts.ts'

describe('goldFacts', () => {
  it('prints null and empty lists for a record without criteria', () => {
    expect(goldFacts(readFacts(trialFrom({})))).toEqual({
      age: null,
      sex: null,
      msTypes: null,
      edss: null,
      pregnancyExcluded: null,
      breastfeedingExcluded: null,
      dmtMustBeOn: [],
      dmtMustNotBeOn: [],
      dmtFree: null,
      washouts: [],
      giExclusion: null,
      mriExclusion: null,
      otherTrialExclusion: null,
      bmi: null,
    })
  })

  it('joins the limits of several lines, and prints age and sex from the text only', () => {
    const trial = {
      ...trialFrom({}),
      minimumAge: '12 Years',
      sex: 'female' as const,
      criteria:
        'Inclusion Criteria:\n* EDSS 0 to 6\n* RRMS\n\nExclusion Criteria:\n* EDSS > 5\n* PPMS',
    }
    expect(goldFacts(readFacts(trial))).toMatchObject({
      age: null,
      sex: null,
      edss: { min: 0, max: 5, minInclusive: true, maxInclusive: true, in: 'inclusion' },
      msTypes: { accepted: ['RRMS'], any: false, maybe: [], excluded: ['PPMS'] },
    })
  })

  it('prints a doubtful range as ambiguous', () => {
    const criteria = 'Inclusion Criteria:\n* EDSS 0 to 3 or 4 to 6'
    expect(goldFacts(readFacts({ ...trialFrom({}), criteria })).edss).toEqual({
      ambiguous: true,
      quote: 'EDSS 0 to 3 or 4 to 6',
      in: 'inclusion',
    })
  })
})
