import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { agesTheWrongWayRound, ageTextAgainstFields } from './age-contradictions.ts'

const trialOf = (line: string, minimumAge?: string, maximumAge?: string) =>
  trialFrom({
    eligibility: {
      eligibilityCriteria: `Inclusion Criteria:\n\n* ${line}\n\nExclusion Criteria:\n\n* Pregnancy`,
      minimumAge,
      maximumAge,
    },
  })

describe('ageTextAgainstFields', () => {
  it('quotes the line and the fields where they differ, and says what each says', () => {
    expect(ageTextAgainstFields(trialOf('Age 18 to 55 years', '18 Years', '65 Years'))).toEqual({
      words: 'By the rules for joining: ages 18 to 55. By the age fields: ages 18 to 65.',
      quotes: [
        { text: 'Age 18 to 55 years', field: 'eligibilityCriteria' },
        { text: '18 Years', field: 'minimumAge' },
        { text: '65 Years', field: 'maximumAge' },
      ],
    })
  })

  it.each([
    ['Age ≥ 12 years', '18 Years', undefined, 'age 12 or older', 'age 18 or older'],
    ['Age up to 50 years', undefined, '65 Years', 'age 50 or younger', 'age 65 or younger'],
    ['Age 2 to 10 years', '6 Months', '10 Years', 'ages 2 to 10', 'age 6 months to 10 years'],
  ])('has words for “%s” beside %s and %s', (line, lowest, highest, text, fields) => {
    expect(ageTextAgainstFields(trialOf(line, lowest, highest))?.words).toBe(
      `By the rules for joining: ${text}. By the age fields: ${fields}.`,
    )
  })

  it('finds none where they agree', () => {
    expect(ageTextAgainstFields(trialOf('Age 18 to 65 years', '18 Years', '65 Years'))).toBeNull()
  })
})

describe('agesTheWrongWayRound', () => {
  it('quotes a youngest age above the oldest', () => {
    expect(agesTheWrongWayRound(trialOf('Adults', '65 Years', '18 Years'))).toEqual({
      words: 'The lowest age, 65 years, is above the highest age, 18 years.',
      quotes: [
        { text: '65 Years', field: 'minimumAge' },
        { text: '18 Years', field: 'maximumAge' },
      ],
    })
  })

  it('finds none in the right order', () => {
    expect(agesTheWrongWayRound(trialOf('Adults', '18 Years', '65 Years'))).toBeNull()
  })
})
