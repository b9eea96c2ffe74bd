import { describe, expect, it } from 'vitest'
import { STATES, stateInSentence, stateWords } from './state.ts'

/** States that end a study for good: a copy of any age may say them as they are. */
const FINAL = ['finished', 'stopped', 'withdrawn', 'access-ended', 'marketed']

describe('stateWords', () => {
  it.each(STATES)('says $id in the past of an old copy, unless it is final', ({ id, words }) => {
    const past = stateWords(id, '2025-09')
    expect(stateWords(id, null)).toBe(words)
    if (FINAL.includes(id)) expect(past).toBe(words)
    else expect(past).toMatch(/\b(?:was|were|had) .*September 2025$/i)
  })

  it('says when a trial was recruiting', () => {
    expect(stateWords('recruiting', '2025-09')).toBe('Was recruiting in September 2025')
  })
})

describe('stateInSentence', () => {
  it('keeps the capital of the month', () => {
    expect(stateInSentence('paused', '2025-09')).toBe('was paused in September 2025')
    expect(stateInSentence('paused', null)).toBe('paused')
  })
})
