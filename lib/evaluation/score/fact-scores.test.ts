import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../../eligibility/facts/read-facts.ts'
import { goldFacts } from '../gold-facts.ts'
import { factScores } from './fact-scores.ts'
import { goldSchema } from './labels.ts'

const readOf = (criteria: string) => readFacts({ ...trialFrom({}), criteria })
/** The labels of a record are what is read of other criteria, with doubts aside. */
const labelled = (criteria: string, skip: readonly string[] = []) =>
  goldSchema.parse({ nctId: 'NCT00000001', facts: goldFacts(readOf(criteria)), skip: [...skip] })

const counts = (criteria: string, label: string, skip: readonly string[] = []) =>
  factScores([{ gold: labelled(label, skip), facts: readOf(criteria) }])
    .map(({ kind, right, found, seen }) => {
      const count = (checks: typeof right) =>
        `${checks.filter(({ holds }) => holds).length}/${checks.length}`
      return `${kind} ${count(right)} ${count(found)} ${count(seen)}`
    })
    .filter((words) => !words.endsWith(' 0/0 0/0 0/0'))

describe('factScores', () => {
  it('counts what was asserted, what is labelled and what agrees', () => {
    const both = 'Inclusion Criteria:\n\n* EDSS 0 to 6\n* Age 18 to 60 years'
    expect(counts('Inclusion Criteria:\n\n* EDSS 0 to 5', both)).toEqual([
      'age 0/0 0/1 0/1',
      'EDSS 0/1 0/1 0/1',
    ])
  })
})
