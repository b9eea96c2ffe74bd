import { describe, expect, it } from 'vitest'
import { assertionScore, COST, ETHICS } from './assertion-scores.ts'
import { trialOfField } from './trial-of-field.ts'

describe('assertionScore', () => {
  it('counts what is asserted wrongly, and what is found', () => {
    const said = (label: string, asserted: string | null) => ({
      nctId: 'NCT00000001',
      label,
      asserted,
      quote: '',
    })
    const all = [
      said('pays', 'pays'),
      said('pays', 'free'),
      said('free', null),
      said('related', null),
      said('unrelated', 'pays'),
    ]
    const { wrong, found } = assertionScore(all, COST.worth)
    expect(wrong.map(({ holds }) => holds)).toEqual([false, true, true])
    expect(found.map(({ holds }) => holds)).toEqual([true, false, false])
  })
})

describe('what is asserted', () => {
  it.each([
    [COST, 'briefSummary', 'Participation in this study is free of charge.', 'free'],
    [COST, 'briefSummary', 'Travel costs will be reimbursed.', null],
    [ETHICS, 'detailedDescription', 'The study was approved by the ethics committee.', 'stated'],
    [ETHICS, 'eligibilityCriteria', 'The study was approved by the ethics committee.', null],
  ] as const)('$0.key in $1, “$2”: $3', ({ assertedOf }, field, sentence, asserted) => {
    expect(assertedOf(trialOfField('NCT00000001', field, sentence))).toBe(asserted)
  })
})
