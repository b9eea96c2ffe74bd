import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNearTheGut } from './near-the-gut.ts'
import { DIET_RULES, TOPIC_RULES } from './topic-vocabulary.ts'

/** The pattern without what the string maker cannot make, which only narrows what it matches. */
const makeable = (words: RegExp) =>
  new RegExp(
    words.source.replaceAll('\\b', '').replaceAll(/\(\?![^()]*(?:\([^()]*\))?[^()]*\)/g, ''),
  )

describe('isNearTheGut', () => {
  it.each([...TOPIC_RULES, ...DIET_RULES].map((rule) => [rule.topic, rule.words] as const))(
    'returns true for every word of the rules for %s',
    (_, words) => {
      fc.assert(
        fc.property(fc.stringMatching(makeable(words)), (text) => {
          expect(isNearTheGut(text), text).toBe(true)
        }),
        { numRuns: 500 },
      )
    },
  )

  it.each([
    'Infusion of ocrelizumab and utilization of care in multiple sclerosis',
    'Yoga and effects on infection',
    '',
  ])('returns false for “%s”', (text) => {
    expect(isNearTheGut(text)).toBe(false)
  })

  it.each(['Fécale', 'pro\u00adbiotique', 'short\n chain fatty acid', 'UTI'])(
    'returns true for “%s”',
    (text) => {
      expect(isNearTheGut(text)).toBe(true)
    },
  )
})
