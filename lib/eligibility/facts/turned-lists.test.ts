import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from './read-facts.ts'

/** What is read of these criteria and speaks with certainty for or against somebody by EDSS or type. */
const certainIn = (criteria: string) =>
  readFacts({ ...trialFrom({}), criteria }).filter(
    ({ kind, doubts }) => (kind === 'edss' || kind === 'ms-type') && doubts.length === 0,
  )

describe('a turn to the other list that is no header', () => {
  it.each([
    'Exclusion: SPMS; EDSS above 6',
    'Exclude: SPMS; EDSS above 6',
    'Exclusion SPMS; EDSS above 6',
    'Other exclusion criteria - SPMS; EDSS above 6',
    'Exclusion criteria are SPMS; EDSS above 6',
    'Patients will be excluded if: SPMS; EDSS above 6',
    'Not eligible: SPMS; EDSS above 6',
    'We will exclude SPMS; EDSS above 6',
  ])('takes certainty in a paragraph: “%s”', (rest) => {
    expect(
      certainIn(`Inclusion Criteria: RRMS; EDSS 0 to 6. ${rest}`).filter(
        (fact) =>
          (fact.kind === 'edss' && fact.range.min === 6) ||
          (fact.kind === 'ms-type' && fact.accepted.includes('SPMS')),
      ),
    ).toEqual([])
  })

  it.each([
    'Not allowed:',
    'B) Exclusion',
    '* Exclude:',
    'Do not enrol if:',
    'Unsuitable participants',
    'Restrictions:',
    '2. EXCL.:',
    'Must not:',
  ])('takes certainty on a line of its own: “%s”', (label) => {
    expect(
      certainIn(`Inclusion Criteria:\n\n* RRMS\n\n${label}\n\n* EDSS above 6`).filter(
        ({ kind }) => kind === 'edss',
      ),
    ).toEqual([])
  })

  it.each(['Required:', 'Participants must have:', 'Entry criteria:'])(
    'takes certainty under exclusions: “%s”',
    (label) => {
      expect(certainIn(`Exclusion Criteria:\n\n* Diabetes\n\n${label}\n\n* EDSS above 5`)).toEqual(
        [],
      )
    },
  )
})

describe('a line that turns round what its list says', () => {
  it.each([
    ['exclusion', 'EDSS must be below 6'],
    ['exclusion', 'Participants must have an EDSS below 6'],
    ['exclusion', 'No exclusion based on EDSS above 6'],
    ['exclusion', 'PPMS will not be excluded'],
    ['exclusion', 'PPMS can be included'],
    ['exclusion', 'All types of MS but RRMS'],
    ['exclusion', 'PPMS (RRMS and SPMS are eligible)'],
    ['exclusion', 'SPMS following RRMS'],
    ['exclusion', 'RRMS for less than 2 years'],
    ['exclusion', 'RRMS not on treatment'],
    ['exclusion', 'EDSS above 6 and not on ocrelizumab'],
    ['exclusion', 'RRMS with EDSS above 5'],
    ['exclusion', 'RRMS and current pregnancy'],
    ['exclusion', 'Non-relapsing progressive MS'],
    ['inclusion', 'PPMS may also be included'],
    ['inclusion', 'EDSS progression of at least 1.0 in the last 2 years'],
    ['inclusion', 'EDSS at onset of 3 or less'],
  ] as const)('is not certain, in an %s: “%s”', (side, line) => {
    const header = side === 'inclusion' ? 'Inclusion' : 'Exclusion'
    expect(certainIn(`${header} Criteria:\n\n* ${line}`)).toEqual([])
  })

  it.each([
    'Multiple sclerosis, including PPMS',
    'MS patients, e.g. SPMS',
    'Diagnosis of multiple sclerosis, including primary progressive MS',
    'Age 18 to 65 years (up to 70 for SPMS)',
    'No relapse in the last 3 months for RRMS patients',
  ])('lets in more than the type that it names: “%s”', (line) => {
    const types = certainIn(`Inclusion Criteria:\n\n* Multiple sclerosis\n* ${line}`)
    expect(types).toEqual([expect.objectContaining({ any: true })])
  })

  it.each([
    'RRMS with relapse within 3 months',
    'RRMS patients on interferon',
    'PPMS with age above 55',
  ])('shuts out nobody else than those of a type with something more: “%s”', (line) => {
    const facts = readFacts({ ...trialFrom({}), criteria: `Exclusion Criteria:\n\n* ${line}` })
    expect(facts.length).toBeGreaterThan(0)
    expect(facts.filter(({ doubts }) => doubts.length === 0)).toEqual([])
  })

  it('denies each of several', () => {
    const types = certainIn('Inclusion Criteria:\n\n* Multiple sclerosis\n* No PPMS or SPMS')
    expect(types).toEqual([expect.objectContaining({ accepted: [], excluded: ['PPMS', 'SPMS'] })])
  })

  it.each(['Either:', 'High risk, defined by two or more of these:', 'Any one of:'])(
    'asks for one of several: “%s”',
    (lead) => {
      const list = `* ${lead}\n   * EDSS above 3\n   * Male sex`
      expect(certainIn(`Inclusion Criteria:\n\n${list}`)).toEqual([])
    },
  )
})
