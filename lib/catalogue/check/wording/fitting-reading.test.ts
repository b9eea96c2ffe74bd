import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { assess } from '../../../eligibility/assess/assess.ts'
import { recordLines } from '../../../eligibility/assess/record-lines.ts'
import { answersOf } from '../../../eligibility/questions/answers.ts'
import type { Replies } from '../../../eligibility/questions/replies.ts'
import { fittingReading } from './fitting-reading.ts'

function fitting(criteria: string, replies: Replies) {
  const lines = recordLines({ ...trialFrom({}), maximumAge: '65 Years', criteria })
  return fittingReading(assess(lines, answersOf(replies), '2026-11-22').readings)?.line.quote
}

const CRITERIA = 'Inclusion Criteria:\n* Age 18 to 65\n* RRMS\n* On ocrelizumab for 6 months'

describe('fittingReading', () => {
  it.each<[string, Replies, string | undefined]>([
    [
      'treatment before the kind of MS',
      { age: 40, msType: 'RRMS', treatments: ['ocrelizumab'] },
      'On ocrelizumab for 6 months',
    ],
    ['the kind of MS before age', { age: 40, msType: 'RRMS' }, 'RRMS'],
    ['a line of the text, not a field', { age: 40 }, 'Age 18 to 65'],
    ['none where nothing was told', {}, undefined],
  ])('is %s', (_, replies, expected) => {
    expect(fitting(CRITERIA, replies)).toBe(expected)
  })
})
