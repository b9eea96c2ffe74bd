import { describe, expect, it } from 'vitest'
import { OLDEST_READER, readingAge, sentencesOf } from './reading-age'

describe('sentencesOf', () => {
  it.each([
    [
      'whole sentences, apart',
      'The team decides. You can ask!',
      ['The team decides.', 'You can ask!'],
    ],
    ['no label and no heading', 'Where it is', []],
    ['no single words', 'Ask. Saved.', []],
    ['no sources', 'Source: Neurology, 2018. Read 22 November 2026.', []],
    ['a quotation as one word', 'They say: “an incomprehensible formulation”.', ['They say: it.']],
    ['an address as one word', 'Look on ClinicalTrials.gov for it.', ['Look on it for it.']],
  ])('finds %s', (_, text, sentences) => {
    expect(sentencesOf([text])).toEqual(sentences)
  })
})

describe('readingAge', () => {
  it.each([
    [
      'a leaflet',
      'We read the record. It does not say what you would pay. Ask the team before you go.',
      true,
    ],
    [
      'a journal',
      'Eligibility determination necessitates comprehensive evaluation of participants’ neurological impairment according to protocol-specified criteria.',
      false,
    ],
  ])('is what a child of twelve reads for %s: %s', (_, text, easy) => {
    const age = readingAge(sentencesOf([text])) ?? Number.NaN
    expect(age <= OLDEST_READER).toBe(easy)
  })

  it('is nothing where no sentence is', () => {
    expect(readingAge([])).toBeNull()
  })
})
