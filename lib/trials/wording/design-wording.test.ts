import { describe, expect, it } from 'vitest'
import {
  kindSentence,
  modelSentence,
  observationSentences,
  phaseSentences,
  purposeSentence,
} from './design-wording.ts'

describe('kindSentence', () => {
  it.each([
    ['treatment', null, 'A trial: people are given something, or asked to do something, by plan.'],
    ['observation', false, 'Watches only: it collects information and gives no treatment by plan.'],
    [
      'observation',
      true,
      'A patient registry: it collects information over time and gives no treatment by plan.',
    ],
    ['access', null, 'Not a trial: it offers a treatment outside a trial.'],
    [null, true, null],
  ] as const)('for %s, registry %s: %s', (kind, patientRegistry, sentence) => {
    expect(kindSentence({ kind, patientRegistry })).toBe(sentence)
  })
})

describe('modelSentence', () => {
  it.each([
    ['single-group', 'Everyone is in one group.'],
    ['crossover', 'Each person gets one thing first and another one later (crossover).'],
    [null, null],
  ] as const)('for %s: %s', (model, sentence) => {
    expect(modelSentence({ model })).toBe(sentence)
  })
})

describe('purposeSentence', () => {
  it.each([
    ['TREATMENT', 'To see whether it treats an illness.'],
    ['NEW_PURPOSE', '“NEW_PURPOSE”'],
    [null, null],
  ])('for %s: %s', (purpose, sentence) => {
    expect(purposeSentence({ purpose })).toBe(sentence)
  })
})

describe('observationSentences', () => {
  it.each([
    [null, null, []],
    ['COHORT', 'PROSPECTIVE', ['Follows a group of people.', 'It looks forward from its start.']],
    [null, 'SIDEWAYS', ['“SIDEWAYS”']],
  ])('for %s and %s', (observationModel, timePerspective, sentences) => {
    expect(observationSentences({ observationModel, timePerspective })).toEqual(sentences)
  })
})

describe('phaseSentences', () => {
  it('says each phase of a record that names two', () => {
    expect(phaseSentences(['1', '2']).map((sentence) => sentence.slice(0, 8))).toEqual([
      'Phase 1:',
      'Phase 2:',
    ])
  })

  it('does not read "not applicable" as an early phase', () => {
    expect(phaseSentences(['not-applicable'])).toEqual([
      'No phase. Phases are for medicines; the record says they do not apply here.',
    ])
  })
})
