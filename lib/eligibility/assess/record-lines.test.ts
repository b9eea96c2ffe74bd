import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Trial } from '../../trials/record/trial.ts'
import { recordLines } from './record-lines.ts'

/** Each line's words with the kinds of what was read from it. */
const linesOf = (parts: Partial<Trial>) =>
  recordLines({ ...trialFrom({}), ...parts }).map(({ quote, facts }) => [
    quote,
    ...facts.map(({ kind }) => kind),
  ])

describe('recordLines', () => {
  it('has the fields of age and sex first, then the lines of the criteria in their order', () => {
    const criteria =
      'Exclusion Criteria:\n* Pregnant\n* Bad weather\n\nInclusion Criteria:\n* RRMS\n* EDSS \\< 6'
    expect(
      linesOf({ minimumAge: '18 Years', maximumAge: '65 Years', sex: 'female', criteria }),
    ).toEqual([
      ['18 Years', 'age'],
      ['65 Years', 'age'],
      ['FEMALE', 'sex'],
      ['Pregnant', 'pregnancy'],
      ['Bad weather'],
      ['RRMS', 'ms-type'],
      ['EDSS \\< 6', 'edss'],
    ])
  })

  it('names the field of a line only where it is one beside the criteria', () => {
    const lines = recordLines({ ...trialFrom({}), sex: 'all', criteria: '* RRMS' })
    expect(lines.map(({ field }) => field)).toEqual(['sex', undefined])
  })

  it('keeps a field and a line that nothing was read from', () => {
    expect(linesOf({ minimumAge: 'adult', criteria: '* Good spirits' })).toEqual([
      ['adult'],
      ['Good spirits'],
    ])
  })

  it('keeps a line that is too long to be read', () => {
    const endless = `RRMS ${'and so on '.repeat(600)}`.trim()
    expect(linesOf({ criteria: `* ${endless}\n* Aged 18 to 55` })).toEqual([
      [endless],
      ['Aged 18 to 55', 'age'],
    ])
  })

  it('has no line about donors, controls and carers', () => {
    const criteria =
      'Inclusion Criteria:\n* RRMS\n\nInclusion criteria for donors:\n* Aged 18 to 30\n\nInclusion criteria for healthy controls:\n* EDSS 0'
    expect(linesOf({ criteria })).toEqual([['RRMS', 'ms-type']])
  })

  it('has nothing for a record without criteria and fields', () => {
    expect(linesOf({ criteria: null, minimumAge: null, maximumAge: null, sex: null })).toEqual([])
  })

  it('sends a fact of several lines once, with the places of the others', () => {
    const lines = recordLines({
      ...trialFrom({}),
      sex: 'all',
      criteria:
        'Inclusion Criteria:\n* Diagnosis of multiple sclerosis\n* Aged 18 to 55\n* RRMS with a relapse\n* SPMS with a relapse',
    })
    expect(lines.map(({ facts }) => facts.map(({ kind, besides }) => [kind, besides]))).toEqual([
      [['sex', undefined]],
      [],
      [['age', undefined]],
      [['ms-type', [1, 4]]],
      [],
    ])
  })
})
