import { describe, expect, it } from 'vitest'
import { keyRulesNamed } from './key-rules.ts'

describe('keyRulesNamed', () => {
  it.each([
    ['Starting, or eligible to start, an injectable disease-modifying therapy', 'treatment'],
    ['MS therapy unchanged for 6 months', 'treatment'],
    ['Taking Ocrevus as usual', 'treatment'],
    ['Meets the therapeutic indication in the local label', 'treatment'],
    ['Stem cell transplantation at any time', 'treatment'],
    ['EDSS progression of one point', 'edss'],
    ['Any sign of primary progressive MS', 'ms-type'],
    ['Progressive MS on natalizumab', 'ms-type, treatment'],
    ['Corticosteroids in the last month', ''],
    ['Prior treatment with antibiotics', ''],
    ['On fampridine for walking', ''],
    ['Good spirits', ''],
  ])('of “%s” are: %s', (line, rules) => {
    expect(keyRulesNamed(line).join(', ')).toBe(rules)
  })
})
