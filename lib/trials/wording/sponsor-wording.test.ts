import { describe, expect, it } from 'vitest'
import { responsibleSentence, roleWords, sponsorWords } from './sponsor-wording.ts'

describe('sponsorWords', () => {
  it.each([
    ['INDUSTRY', 'a company'],
    ['OTHER', 'not a company or government: a university, hospital, charity, clinic or other'],
    ['UNKNOWN', null],
    ['AMBIG', null],
    ['NEW_CLASS', null],
    [null, null],
  ])('for %s: %s', (kind, words) => {
    expect(sponsorWords(kind)).toBe(words)
  })
})

describe('responsibleSentence', () => {
  it.each([
    [null, null],
    [{ kind: null, name: 'A', affiliation: null }, null],
    [
      { kind: 'sponsor', name: null, affiliation: null },
      'The sponsor named above answers for the record.',
    ],
  ] as const)('for %j: %s', (responsible, sentence) => {
    expect(responsibleSentence(responsible)).toBe(sentence)
  })
})

describe('roleWords', () => {
  it.each([
    ['PRINCIPAL_INVESTIGATOR', 'main researcher'],
    ['STUDY_CAT', '“STUDY_CAT”'],
    [null, null],
  ])('for %s: %s', (role, words) => {
    expect(roleWords(role)).toBe(words)
  })
})
