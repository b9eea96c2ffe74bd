import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readFacts } from '../../eligibility/facts/read-facts.ts'
import { factScores } from './fact-scores.ts'
import { goldSchema, type Labels } from './labels.ts'

const NOTHING: Labels = {
  age: null,
  edss: null,
  bmi: null,
  sex: null,
  msTypes: null,
  pregnancyExcluded: null,
  breastfeedingExcluded: null,
  giExclusion: null,
  mriExclusion: null,
  otherTrialExclusion: null,
  dmtFree: null,
  dmtMustBeOn: [],
  dmtMustNotBeOn: [],
  washouts: [],
}

const range = (min: number | null, max: number | null) => ({
  min,
  max,
  minInclusive: true,
  maxInclusive: true,
})
const types = (accepted: string[], maybe: string[] = []) => ({
  accepted,
  any: false,
  maybe,
  excluded: [],
})

/** "kind right/asserted found/labelled seen/labelled" for each kind that there is anything of. */
function counts(criteria: string, facts: Partial<Labels>, skip: readonly string[] = []) {
  const gold = goldSchema.parse({ nctId: 'NCT00000001', facts: { ...NOTHING, ...facts }, skip })
  const scores = factScores([{ gold, facts: readFacts({ ...trialFrom({}), criteria }) }])
  return scores.flatMap(({ kind, right, found, seen }) => {
    if (right.length + found.length === 0) return []
    const count = (checks: typeof right) =>
      `${checks.filter(({ holds }) => holds).length}/${checks.length}`
    return [`${kind} ${count(right)} ${count(found)} ${count(seen)}`]
  })
}

const must = (line: string) => `Inclusion Criteria:\n\n* ${line}`
const mustNot = (line: string) => `Exclusion Criteria:\n\n* ${line}`

describe('factScores', () => {
  it.each<[string, string, Partial<Labels>, string[]]>([
    ['the same', must('EDSS 0 to 5'), { edss: range(0, 5) }, ['EDSS 1/1 1/1 1/1']],
    ['another', must('EDSS 0 to 5'), { edss: range(0, 6) }, ['EDSS 0/1 0/1 0/1']],
    ['nothing', must('Consent'), { edss: range(0, 6) }, ['EDSS 0/0 0/1 0/1']],
    ['what no label holds', must('EDSS 0 to 5'), {}, ['EDSS 0/1 0/0 0/0']],
    [
      'it with a doubt',
      must('EDSS 0 to 5 in the zollverein'),
      { edss: range(0, 5) },
      ['EDSS 0/0 0/1 1/1'],
    ],
    ['it under no heading', 'EDSS 0 to 5', { edss: range(0, 5) }, ['EDSS 0/0 0/1 1/1']],
    ['a part of it', must('EDSS of at least 3'), { edss: range(3, 6) }, ['EDSS 1/1 0/1 0/1']],
    ['more than it', must('EDSS 3 to 6'), { edss: range(3, null) }, ['EDSS 0/1 0/1 0/1']],
    [
      'as certain what is ambiguous',
      must('EDSS 0 to 5'),
      { edss: { ambiguous: true } },
      ['EDSS 0/1 0/0 0/0'],
    ],
  ])('tells of a record that says %s', (_, criteria, facts, rows) => {
    expect(counts(criteria, facts)).toEqual(rows)
  })

  it('takes a type of MS that may or may not be let in for no claim', () => {
    const relapsing = must('Relapsing forms of multiple sclerosis')
    expect(counts(relapsing, { msTypes: types(['RRMS']) })).toEqual(['MS types 1/1 0/1 0/1'])
    const all = types(['RRMS'], ['SPMS', 'PRMS', 'CIS'])
    expect(counts(relapsing, { msTypes: all })).toEqual(['MS types 1/1 1/1 1/1'])
  })

  it('leaves out what nobody can settle', () => {
    const relapse = { agent: 'relapse', days: 30 }
    const criteria = mustNot('Relapse within 60 days before screening')
    expect(counts(criteria, { washouts: [relapse] })).toEqual(['washouts 0/1 0/1 0/1'])
    expect(counts(criteria, { washouts: [relapse] }, ['washout:relapse'])).toEqual([])
    expect(counts(criteria, { washouts: [relapse] }, ['washout:steroids'])).toHaveLength(1)
    expect(counts(must('EDSS 0 to 5'), { edss: range(0, 6) }, ['edss'])).toEqual([])
  })

  it.each<[string, string, Labels['washouts'], string]>([
    [
      'a class and its medicines',
      mustNot('Avonex or Betaferon within 30 days before screening'),
      [{ agent: 'interferon beta', days: 30 }],
      'washouts 2/2 1/1 1/1',
    ],
    [
      'one medicine of a class',
      mustNot('Avonex within 30 days before screening'),
      [{ agent: 'interferon beta', days: 30 }],
      'washouts 1/1 0/1 0/1',
    ],
    [
      'medicines under the name that labels have for them all',
      mustNot('Azathioprine or methotrexate within 30 days before screening'),
      [{ agent: 'immunosuppressant', days: 30 }],
      'washouts 1/1 1/1 1/1',
    ],
    [
      'twelve months and a year',
      mustNot('Rituximab within 12 months before screening'),
      [{ agent: 'rituximab', days: 365 }],
      'washouts 1/1 1/1 1/1',
    ],
    [
      'a label that holds in some case only, as none',
      mustNot('Rituximab within 30 days before screening'),
      [{ agent: 'rituximab', days: 30, condition: true }],
      'washouts 0/1 0/0 0/0',
    ],
    [
      'what our rules do not read, as not found',
      mustNot('Plasma exchange within 30 days before screening'),
      [{ agent: 'plasma exchange', days: 30 }],
      'washouts 0/0 0/1 0/1',
    ],
  ])('compares %s', (_, criteria, washouts, row) => {
    expect(counts(criteria, { washouts })).toEqual([row])
  })

  it('takes "never" for right where the label has it among treatments not allowed', () => {
    const never = mustNot('Any prior treatment with cladribine')
    const dmtMustNotBeOn = ['cladribine']
    expect(counts(never, { dmtMustNotBeOn })).toEqual([
      'treatment not allowed 1/1 1/1 1/1',
      'washouts 1/1 0/0 0/0',
    ])
    const washouts = [{ agent: 'cladribine', days: 180 }]
    expect(counts(never, { dmtMustNotBeOn, washouts })).toContain('washouts 0/1 0/1 0/1')
  })
})
