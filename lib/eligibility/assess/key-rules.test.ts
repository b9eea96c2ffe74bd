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
    ['On fampridine as usual', ''],
    ['Good spirits', ''],
    ['On no treatment', 'treatment'],
    ['Medication-free', 'treatment'],
    ['Never been treated for MS', 'treatment'],
    ['Receiving no specific therapy', 'treatment'],
    ['Stable on current therapy', 'treatment'],
    ['No biologics in the last year', 'treatment'],
    ['Immunosuppression', 'treatment'],
    ['Disease modyfying therapies', 'treatment'],
    ['On injectables', 'treatment'],
    ['Planned switch to high efficacy', 'treatment'],
    ['Alcohol or drug abuse', ''],
    ['Willing to take the study treatment', ''],
    ['Physical therapy in the last month', ''],
    ['Use of investigational drugs', ''],
    ['A highly effective method of contraception', ''],
    ['Ambulatory without an assistive device (e.g., cane)', 'edss'],
    ['Wheelchair bound', 'edss'],
    ['PDDS 0 to 3', 'edss'],
  ])('of “%s” are: %s', (line, rules) => {
    expect(keyRulesNamed(line, { excludes: false, read: false }).join(', ')).toBe(rules)
  })

  it('takes “treatment” for one of MS only where nothing else was read from the line', () => {
    const line = 'Treatment with high doses of systemic drugs'
    expect(keyRulesNamed(line, { excludes: true, read: false })).toEqual(['treatment'])
    expect(keyRulesNamed(line, { excludes: true, read: true })).toEqual([])
  })

  it('takes MS alone for a kind of MS where the line shuts out', () => {
    expect(keyRulesNamed('Multiple sclerosis', { excludes: true, read: false })).toEqual([
      'ms-type',
    ])
    expect(keyRulesNamed('Multiple sclerosis', { excludes: false, read: false })).toEqual([])
  })
})
