import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COST_WORDS } from '../../signals/cost/vocabulary.ts'
import { ETHICS_WORDS } from '../../signals/ethics/vocabulary.ts'
import { createTagger } from './tagger.ts'

const tag = createTagger(
  [
    ['P', ['patient', 'participant']],
    ['C', ['cost', 'fee']],
    ['F', ['free of charge', 'at {no|zero} {|extra} cost']],
    ['.', ['not all', 'paid work']],
    ['N', ['not']],
    ['LY', ['cannot pay']],
    [';', ['but']],
  ],
  { all: 'P', definite: 'Q' },
)

describe('createTagger', () => {
  it.each([
    ['one letter a word, a point for those it does not know', 'Patient pays cost', 'P.C'],
    ['the longest phrase first', 'It is free of charge', '..F'],
    ['either word of a choice, and none', 'at zero cost, at no extra cost', 'F,F'],
    ['two letters for two words', 'Patients cannot pay', 'PLY'],
    ['plurals', 'patients and fees', 'P.C'],
    ['hyphens between the words of a phrase', 'free-of-charge', 'F'],
    ['whole words with hyphens', 'cost-effectiveness', '.'],
    ['no articles', 'a cost the cost any cost', 'CCC'],
    ['"not all" as it is meant', 'not all, not a', '.,N'],
    ['people who are named as if known', 'The patient, all patients, a patient', 'Q,Q,P'],
    ['owners', 'the patient’s fee', 'oC'],
    ['names', 'paid by Novartis', '..u'],
    ['amounts of money', '$50, 20 €, NT$400 and 3', '$,#$,$.#'],
    ['breaks', 'cost: fee; but cost - fee', 'C;C;;C;C'],
    ['either ending', 'patient(s)', 'P'],
    ['escaped marks', 'cost \\- fee', 'C;C'],
  ])('reads %s', (_, sentence, tags) => {
    expect(tag(sentence)).toBe(tags)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(typeof tag(text)).toBe('string')
      }),
    )
  })
})

describe.each([
  ['COST_WORDS', COST_WORDS],
  ['ETHICS_WORDS', ETHICS_WORDS],
])('%s', (_, vocabulary) => {
  it('holds no empty phrase, no capital and no open brace', () => {
    for (const [letters, all] of vocabulary) {
      expect(letters).not.toBe('')
      for (const phrase of all) {
        expect(phrase).toMatch(/^[^A-Z]+$/u)
        expect(phrase.split('{').length).toBe(phrase.split('}').length)
      }
    }
  })
})
