import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from './read-facts.ts'

/** The facts of one line that could speak against a person: their kinds, with "?" where they are in doubt. */
const read = (side: 'Inclusion' | 'Exclusion', line: string) =>
  readFacts({ ...trialFrom({}), criteria: `${side} Criteria:\n\n* ${line}` })
    .filter(({ criterion }) => criterion !== null)
    .map(({ kind, doubts }) => (doubts.length === 0 ? kind : `${kind}?`))

describe('a fact of a line', () => {
  it.each([
    ['Exclusion', 'Use of antibiotics within 30 days prior to screening', ['washout']],
    ['Exclusion', 'Pregnant or breastfeeding women', ['pregnancy', 'breastfeeding']],
    ['Inclusion', 'EDSS 0 to 6.5', ['edss']],
    ['Exclusion', 'Prior treatment with alemtuzumab', ['treatment-not-allowed']],
  ] as const)('is certain where every word is accounted for: %s, “%s”', (side, line, kinds) => {
    expect(read(side, line)).toEqual(kinds)
  })

  it.each([
    ['Exclusion', 'Probiotics that somebody would miss before screening visit', ['washout?']],
    ['Exclusion', 'Antibiotics within 30 days before the regatta', ['washout?']],
    ['Exclusion', 'Any monoclonal antibody', ['treatment-not-allowed?']],
    ['Exclusion', 'Probiotics', ['washout?']],
    ['Exclusion', 'Use of prednisone >20 mg/day within the last month', ['washout?']],
    ['Exclusion', 'Multi-fetal pregnancy', ['pregnancy?']],
    ['Inclusion', 'EDSS between 0 and 5 before the relapse', ['edss?']],
    ['Exclusion', 'Use of antibiotics prior to screening', ['washout?']],
    ['Exclusion', 'Antibiotics within 4 weeks for pneumonia', ['washout?']],
  ] as const)('is in doubt over one word: %s, “%s”', (side, line, kinds) => {
    expect(read(side, line)).toEqual(kinds)
  })

  it.each([
    ['Aged 18 to 64 years at screening, and also keen on astronomy', ['age']],
    ['EDSS 0 to 5.5 at screening and a liking for astronomy', ['edss']],
    ['RRMS by the McDonald criteria and a liking for astronomy', ['ms-type', 'diagnosis']],
    ['Aged 18 to 64 years at screening, or keen on astronomy', ['age?']],
    ['Aged 18 to 64 years at screening unless keen on astronomy', ['age?']],
  ] as const)('takes words that only ask for more for no doubt: “%s”', (line, kinds) => {
    expect(read('Inclusion', line)).toEqual(kinds)
  })

  it('takes no such words for harmless where the line shuts out', () => {
    expect(read('Exclusion', 'Aged over 64 years and keen on astronomy')).toEqual(['age?'])
  })

  it('is not put in doubt by a sentence on other things', () => {
    expect(read('Inclusion', 'Age 18 to 65 years. Fluent in Dutch')).toContain('age')
  })

  it('is put in doubt by a sentence that may let something in', () => {
    expect(
      read('Exclusion', 'Use of antibiotics within 30 days. A single cream is permissible.'),
    ).toEqual(['washout?'])
  })
})
