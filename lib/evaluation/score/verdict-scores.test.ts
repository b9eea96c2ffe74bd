import { describe, expect, it } from 'vitest'
import type { Verdicts } from '../verdicts.ts'
import { verdictScore } from './verdict-scores.ts'

const label = (person: string, ...conflicts: string[]) => ({
  nctId: 'NCT00000001',
  person,
  conflicts,
  structuredOnly: [],
})

describe('verdictScore', () => {
  it('counts who is turned away without a reason, and which reasons are found', () => {
    const verdicts: Verdicts = {
      a: { verdict: 'does-not-fit', conflicts: ['edss'] },
      b: { verdict: 'ask', conflicts: [] },
      c: { verdict: 'not-yet', conflicts: ['steroids'] },
    }
    const labels = [label('a'), label('b'), label('c', 'steroids', 'age'), label('nobody')]
    const score = verdictScore(labels, () => verdicts)
    const counts = Object.entries(score).map(([what, checks]) => {
      const holding = checks.filter(({ holds }) => holds).length
      return `${what}: ${holding} of ${checks.length}`
    })
    expect(counts).toEqual([
      'turnedAway: 1 of 2',
      'trialsTurningAway: 1 of 1',
      'falseConflicts: 1 of 2',
      'found: 1 of 2',
    ])
  })
})
