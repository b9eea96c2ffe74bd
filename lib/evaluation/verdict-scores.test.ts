import { describe, expect, it } from 'vitest'
import { verdictScore } from './verdict-scores.ts'
import type { Verdicts } from './verdicts.ts'

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
    expect(verdictScore(labels, () => verdicts)).toEqual({
      free: 2,
      turnedAway: 1,
      clear: 2,
      found: 1,
    })
  })
})
