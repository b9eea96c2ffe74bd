import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readBlinding } from './blinding.ts'

const read = (masking?: string, whoMasked: readonly string[] = [], officialTitle?: string) =>
  readBlinding(
    trialFrom({
      identification: { officialTitle },
      design: { designInfo: { maskingInfo: { masking, whoMasked } } },
    }),
  )

describe('readBlinding', () => {
  it('names who is not told, each quoted', () => {
    expect(read('DOUBLE', ['PARTICIPANT', 'INVESTIGATOR'])).toMatchObject({
      state: 'stated',
      sentence: 'Not told: the people taking part and the researchers',
      quotes: [
        { text: 'DOUBLE', field: 'masking' },
        { text: 'PARTICIPANT', field: 'whoMasked' },
        { text: 'INVESTIGATOR', field: 'whoMasked' },
      ],
      ask: null,
    })
  })

  it.each([
    ['SINGLE', 'One side'],
    ['DOUBLE', 'Two sides'],
    ['TRIPLE', 'Three sides'],
    ['QUADRUPLE', 'Four sides'],
  ])('never calls %s double-blind', (masking, words) => {
    const found = read(masking)
    expect(found.state).toBe('stated')
    expect(found.sentence).toContain(words)
    expect(JSON.stringify(found)).not.toMatch(/double.?blind/i)
  })

  it('keeps a role that it does not know', () => {
    expect(read('SINGLE', ['PHARMACIST']).sentence).toBe('Not told: “PHARMACIST”')
  })

  it('says that everyone knows', () => {
    expect(read('NONE')).toMatchObject({
      state: 'stated',
      sentence: 'Yes, everyone knows (open label)',
      quotes: [{ text: 'NONE', field: 'masking' }],
    })
  })

  it('shows both where the field says open and the title says blind', () => {
    expect(read('NONE', [], 'A Double-blind Study')).toMatchObject({
      state: 'mentioned',
      quotes: [
        { text: 'NONE', field: 'masking' },
        { text: 'Double-blind', field: 'officialTitle' },
      ],
    })
  })

  it.each([
    ['A Rater-blinded Study', 'Rater-blinded'],
    ['An Open-label Study', 'Open-label'],
    ['X: a Randomized, Double-masked Trial', 'Double-masked'],
  ])('mentions what the title “%s” says where the field is silent', (title, text) => {
    expect(read(undefined, [], title)).toMatchObject({
      state: 'mentioned',
      quotes: [{ text, field: 'officialTitle' }],
    })
  })

  it('shows a word of the registry that is new to it', () => {
    expect(read('QUINTUPLE').quotes).toEqual([{ text: 'QUINTUPLE', field: 'masking' }])
  })

  it('does not take blindness for blinding', () => {
    expect(read(undefined, [], 'Optic Neuritis and Blindness').state).toBe('not-stated')
  })

  it.each(['OBSERVATIONAL', 'EXPANDED_ACCESS'])('does not apply to %s', (studyType) => {
    expect(readBlinding(trialFrom({ design: { studyType } })).state).toBe('n/a')
  })
})
