import { describe, expect, it } from 'vitest'
import type { AssessedLine } from '../../../eligibility/assess/assess.ts'
import { rulesInShort } from './rules-in-short.ts'

type Standing = AssessedLine['standing']

const lines = (counts: Partial<Record<Standing, number>>) =>
  (['conflicts', 'fits', 'ask', 'untold', 'unasked', 'not-understood'] as const).flatMap(
    (standing) => Array.from({ length: counts[standing] ?? 0 }, () => ({ standing })),
  )

describe('rulesInShort', () => {
  it.each<[Partial<Record<Standing, number>>, string]>([
    [
      { fits: 8, untold: 2, unasked: 2, 'not-understood': 1 },
      '8 of 13 rules match your answers. 5 we could not compare.',
    ],
    [{ fits: 3 }, '3 of 3 rules match your answers.'],
    [{ fits: 1, conflicts: 1 }, '1 of 2 rules matches your answers. 1 clashes.'],
    [
      { conflicts: 2, ask: 1, untold: 1 },
      '4 rules. 2 clash. 1 to ask the team. 1 we could not compare.',
    ],
    [{ untold: 1 }, '1 rule. 1 we could not compare.'],
  ])('tells %j as %s', (counts, words) => {
    expect(rulesInShort(lines(counts))).toBe(words)
  })
})
