import { describe, expect, it } from 'vitest'
import { type RecordParts, trialFrom } from '#e2e/support/records/trial-from'
import { recordLines } from '../../eligibility/assess/record-lines.ts'
import { readKeySignals } from '../../signals/key-signals/key-signals.ts'
import { openQuestions } from './open-questions.ts'

const summary = (...sentences: string[]): RecordParts => ({
  description: { briefSummary: sentences.join(' ') },
})
const rules = (...lines: string[]): RecordParts => ({
  eligibility: {
    eligibilityCriteria: ['Exclusion Criteria:', ...lines.map((line) => `* ${line}`)].join('\n'),
  },
})

function asked(parts: RecordParts, restated = false) {
  const trial = trialFrom(parts)
  return openQuestions(readKeySignals(trial), recordLines(trial), restated).join('\n')
}

describe('openQuestions', () => {
  it.each([
    [
      'a silent record',
      {},
      /ethics committee.*\n.*What would I pay in all.*\n.*who gets which treatment/s,
    ],
    [
      'one that says that people pay',
      summary('Participants will have to pay for the probiotic.'),
      /Your record says “Participants will have to pay for the probiotic\.”\. What exactly would I pay for/,
    ],
    [
      'one that calls a part free',
      summary('The probiotic is provided free of charge to participants.'),
      /pay|cost/i,
    ],
    [
      'a line on treatment',
      rules('Treatment with ocrelizumab in the last 6 months'),
      /Your record says “Treatment with ocrelizumab in the last 6 months”\. What exactly does this mean\?/,
    ],
  ])('of %s asks what is open', (_, parts, expected) => {
    expect(asked(parts)).toMatch(expected)
  })

  it.each([
    [
      'ethics review that is stated',
      summary('The study was approved by the ethics committee of the hospital.'),
      /ethics/,
    ],
    [
      'cost where taking part is free',
      summary('There is no cost to participants for taking part in this study.'),
      /pay|cost/i,
    ],
    [
      'groups that are made by chance',
      { design: { designInfo: { allocation: 'RANDOMIZED', interventionModel: 'PARALLEL' } } },
      /who gets which/,
    ],
    ['lines on other things', rules('Diabetes', 'Unable to give consent'), /Your record says/],
  ])('does not ask about %s', (_, parts, never) => {
    expect(asked(parts)).not.toMatch(never)
  })

  it('quotes no words of ours as the record’s', () => {
    const words = asked(rules('Treatment with ocrelizumab in the last 6 months'), true)
    expect(words).not.toMatch(/Your record says|ocrelizumab/)
    expect(words).toContain('What exactly do you ask for about treatment for MS?')
  })
})
