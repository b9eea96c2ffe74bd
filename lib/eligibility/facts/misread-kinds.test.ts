import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from './read-facts.ts'

const factsOf = (inclusion: string, exclusion = 'None') =>
  readFacts({
    ...trialFrom({}),
    criteria: `Inclusion Criteria:\n\n* ${inclusion}\n\nExclusion Criteria:\n\n* ${exclusion}`,
  })

/** The types of MS that are shut out with certainty. */
const shutOut = (inclusion: string, exclusion?: string) =>
  factsOf(inclusion, exclusion).flatMap((fact) =>
    fact.kind === 'ms-type' && fact.doubts.length === 0 ? fact.excluded : [],
  )

describe('a number that is written in an unusual way', () => {
  it.each([
    ['EDSS 0 to 5·5', 5.5],
    ['EDSS up to 5∙5', 5.5],
    ['EDSS at most 5½', 5.5],
    ['EDSS ≤ 5 ½', 5.5],
    ['EDSS up to 6 1/2', 6.5],
    ['EDSS no more than 6 1⁄2', 6.5],
    ['EDSS ≤ 6. 5', 6.5],
    ['EDSS from 0 to 4. 5 at screening', 4.5],
    ['EDSS ≤ 5,5', 5.5],
    ['EDSS &le; 5.5', 5.5],
    ['EDSS ≤ 5. Age above 18', 5],
  ])('is read whole: “%s”', (line, max) => {
    const ranges = factsOf(line).flatMap((fact) => (fact.kind === 'edss' ? [fact.range.max] : []))
    expect(ranges).toEqual([max])
  })
})

describe('an exclusion that denies', () => {
  it.each([
    'Lack of a diagnosis of RRMS',
    'Missing diagnosis of RRMS',
    'Does not fulfil McDonald criteria for RRMS',
    'Do not satisfy the criteria for RRMS',
    'Failure to meet criteria for RRMS',
    'Doubtful diagnosis of RRMS',
    'Uncertain RRMS',
    'Anything but RRMS',
    'No confirmed diagnosis of RRMS',
    'Patients who cannot be diagnosed with RRMS',
    'Absence of RRMS',
    'Neither RRMS nor CIS',
  ])('does not shut out what it asks for: “%s”', (line) => {
    expect(shutOut('Diagnosis of MS', line)).not.toContain('RRMS')
  })

  it('keeps what it lets in beside a wider word', () => {
    expect(shutOut('Diagnosis of MS', 'Progressive forms of MS other than SPMS')).not.toContain(
      'SPMS',
    )
  })

  it.each(['Primary progressive MS', 'Patients with PPMS', 'Diagnosis of PPMS'])(
    'still shuts out what it names: “%s”',
    (line) => {
      expect(shutOut('Diagnosis of MS', line)).toContain('PPMS')
    },
  )
})

describe('an inclusion that denies', () => {
  it.each([
    'PPMS not included',
    'PPMS is not eligible',
    'PPMS will not be enrolled',
    'PPMS: excluded',
    'PPMS are not allowed',
    'PPMS patients are ineligible',
    'PPMS cannot join',
    'No PPMS',
    'Not PPMS',
    'Without PPMS',
  ])('lets nobody in by what it names: “%s”', (line) => {
    const accepted = factsOf(`Adults with MS\n* ${line}`).flatMap((fact) =>
      fact.kind === 'ms-type' && fact.doubts.length === 0 ? fact.accepted : [],
    )
    expect(accepted).not.toContain('PPMS')
  })
})

describe('fields that contradict each other', () => {
  it('speak against nobody', () => {
    const facts = readFacts({ ...trialFrom({}), minimumAge: '65 Years', maximumAge: '18 Years' })
    expect(facts.filter(({ kind }) => kind === 'age').map(({ doubts }) => doubts)).toEqual([
      ['several'],
      ['several'],
    ])
  })
})
