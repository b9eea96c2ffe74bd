import { describe, expect, it } from 'vitest'
import {
  allocationSentence,
  kindSentence,
  maskingSentence,
  modelSentence,
  observationSentences,
  phaseSentences,
  purposeSentence,
} from './design-words.ts'

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

describe('allocationSentence', () => {
  it.each([
    ['randomised', 'Chance decides who gets what (randomised).'],
    ['not-randomised', 'Chance does not decide who gets what (not randomised).'],
    ['not-applicable', 'No groups by chance: the record says this does not apply.'],
    [null, null],
  ] as const)('for %s: %s', (allocation, sentence) => {
    expect(allocationSentence({ allocation })).toBe(sentence)
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

describe('maskingSentence', () => {
  it.each([
    [null, [], null],
    ['none', [], 'Everyone knows who gets what (open label).'],
    ['single', [], 'One side is not told who gets what (blinded).'],
    ['double', [], 'Two sides are not told who gets what (blinded).'],
    ['quadruple', [], 'Four sides are not told who gets what (blinded).'],
    [
      'single',
      ['OUTCOMES_ASSESSOR'],
      'Those who judge the results are not told who gets what (blinded).',
    ],
    [
      'double',
      ['PARTICIPANT', 'CARE_PROVIDER'],
      'Neither the people taking part nor the staff who care for them are told who gets what (blinded).',
    ],
    [
      'triple',
      ['PARTICIPANT', 'INVESTIGATOR', 'OUTCOMES_ASSESSOR'],
      'Not told who gets what (blinded): the people taking part, the researchers and those who judge the results.',
    ],
    ['single', ['PHARMACIST'], '“PHARMACIST” are not told who gets what (blinded).'],
  ] as const)('for %s %j: %s', (masking, whoMasked, sentence) => {
    expect(maskingSentence({ masking, whoMasked })).toBe(sentence)
  })

  it('never says double-blind: two roles can be any two', () => {
    expect(
      maskingSentence({ masking: 'double', whoMasked: ['INVESTIGATOR', 'OUTCOMES_ASSESSOR'] }),
    ).not.toMatch(/double/i)
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
