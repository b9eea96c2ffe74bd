import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../eligibility/facts/read-facts.ts'
import { peopleOf, peopleSchema } from './people.ts'
import { verdictsFor } from './verdicts.ts'

const people = peopleOf(
  peopleSchema.parse({ people: [{ id: 'one', currentDmt: 'natalizumab', steroidsInLast: 10 }] }),
)
const verdictOn = (line: string) => {
  const criteria = `Exclusion Criteria:\n\n* ${line}`
  return verdictsFor(readFacts({ ...trialFrom({}), criteria }), people, '2026-11-22')['one']
}

describe('verdictsFor', () => {
  it.each([
    ['Steroids within 30 days before screening', ['steroids']],
    ['Current treatment with natalizumab', ['dmtMustNotBeOn']],
    ['Any prior treatment with natalizumab', ['dmtMustNotBeOn']],
    ['Current disease-modifying treatment', ['dmtFree']],
    ['Consent withdrawn', []],
  ])('names what “%s” clashes with as the labels do', (line, conflicts) => {
    expect(verdictOn(line)?.conflicts).toEqual(conflicts)
  })
})
