import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { sexTextAgainstField } from './sex-contradiction.ts'

const contradiction = (line: string, sex: string | undefined) =>
  sexTextAgainstField(
    trialFrom({
      eligibility: {
        eligibilityCriteria: `Inclusion Criteria:\n\n* Multiple sclerosis\n* ${line}\n\nExclusion Criteria:\n\n* Pregnancy`,
        sex,
      },
    }),
  )

describe('sexTextAgainstField', () => {
  it('quotes both, and says what each says', () => {
    expect(contradiction('Women aged 18 to 55 years', 'ALL')).toEqual({
      words: 'By the rules for joining: women only. By the field for sex: women and men.',
      quotes: [
        { text: 'Women aged 18 to 55 years', field: 'eligibilityCriteria' },
        { text: 'ALL', field: 'sex' },
      ],
    })
  })

  it('finds none where they agree, and none in a rule on pregnancy', () => {
    expect(contradiction('Women', 'FEMALE')).toBeNull()
    expect(contradiction('Women must not be pregnant', 'ALL')).toBeNull()
  })
})
