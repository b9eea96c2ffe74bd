import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { assess } from '#lib/eligibility/assess/assess'
import { recordLines } from '#lib/eligibility/assess/record-lines'
import { answersOf } from '#lib/eligibility/questions/answers'
import type { Replies } from '#lib/eligibility/questions/replies'
import { decidingReadings } from './deciding-readings'

function deciding(criteria: string, replies: Replies) {
  const lines = recordLines({ ...trialFrom({}), maximumAge: '65 Years', criteria })
  return decidingReadings(assess(lines, answersOf(replies), '2026-11-22').readings).map(
    ({ line }) => line.quote,
  )
}

const CRITERIA = 'Exclusion Criteria:\n* Pregnancy\n\nInclusion Criteria:\n* EDSS 0 to 5.5\n* RRMS'

describe('decidingReadings', () => {
  it.each<[string, Replies, string[]]>([
    [
      'clashes: age and sex, then the kind of MS, then the others as the record has them',
      { age: 70, msType: 'PPMS', edss: '7', pregnancy: 'pregnant' },
      ['65 Years', 'RRMS', 'Pregnancy'],
    ],
    ['what is for the team, where nothing clashes', { pregnancy: 'planning' }, ['Pregnancy']],
    ['else the line that fits and tells most', { age: 40, msType: 'RRMS' }, ['RRMS']],
    ['none where nothing was told', {}, []],
  ])('are %s', (_, replies, expected) => {
    expect(deciding(CRITERIA, replies)).toEqual(expected)
  })
})
