import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../eligibility/facts/read-facts.ts'
import { factScores, factsSchema, shareWords } from './fact-scores.ts'
import { goldFacts } from './gold-facts.ts'

const read = (criteria: string) =>
  factsSchema.parse(goldFacts(readFacts({ ...trialFrom({}), criteria })))
const labelled = (criteria: string, skip: readonly string[] = []) => ({
  nctId: 'NCT00000001',
  facts: read(criteria),
  skip: [...skip],
})
const ONE = 'Inclusion Criteria:\n\n* EDSS 0 to 5'
const OTHER = 'Inclusion Criteria:\n\n* EDSS 0 to 6\n* Age 18 to 60 years'

describe('factScores', () => {
  it('counts what was read, what is labelled and what agrees', () => {
    const scores = new Map(factScores([{ read: read(ONE), gold: labelled(OTHER) }]))
    expect(scores.get('EDSS')).toEqual({ asserted: 1, labelled: 1, right: 0 })
    expect(scores.get('age')).toEqual({ asserted: 0, labelled: 1, right: 0 })
    expect(scores.get('all')).toEqual({ asserted: 1, labelled: 2, right: 0 })
  })

  it('leaves out what nobody can settle', () => {
    const scores = new Map(factScores([{ read: read(ONE), gold: labelled(OTHER, ['edss']) }]))
    expect(scores.get('EDSS')).toEqual({ asserted: 0, labelled: 0, right: 0 })
  })
})

describe('shareWords', () => {
  it.each([
    [0, 0, ''],
    [9, 10, '0.90 (0.60–0.98)'],
    [177, 177, '1.00 (0.98–1.00)'],
  ])('%i of %i is “%s”', (right, of, words) => {
    expect(shareWords(right, of)).toBe(words)
  })
})
