import { describe, expect, it } from 'vitest'
import type { CheckedFact } from '../eligibility/assess.ts'
import { FINGERPRINT } from '../shortlist/saved.test-data.ts'
import { mayTakePeople, resultsFor } from './check-results.ts'
import type { CheckTrial } from './check-trial.ts'

const TODAY = '2026-11-22'

const AGES: CheckedFact = {
  kind: 'age',
  range: { min: 18, max: 55, minInclusive: true, maxInclusive: true },
  quote: 'Age 18 to 55',
  field: 'eligibilityCriteria',
  doubts: [],
}

function trial(nctId: string, rest: Partial<CheckTrial> = {}): CheckTrial {
  return {
    nctId,
    title: nctId,
    state: 'recruiting',
    topics: ['probiotic'],
    people: null,
    places: [{ country: 'Italy', city: 'Rome', open: true }],
    morePlaces: 0,
    contact: null,
    lead: [],
    marks: { random: null, free: null, placebo: null, donor: false },
    facts: [AGES],
    fingerprint: FINGERPRINT,
    inPart: false,
    restated: false,
    ...rest,
  }
}

const numbers = (results: readonly { trial: CheckTrial }[]) =>
  results.map((result) => result.trial.nctId)

describe('mayTakePeople', () => {
  it.each([
    ['recruiting', true],
    ['not-yet', true],
    ['invited', true],
    ['paused', true],
    ['unconfirmed', true],
    ['unclear', true],
    ['running', false],
    ['finished', false],
    ['stopped', false],
    ['withdrawn', false],
    ['access', true],
    ['marketed', false],
  ] as const)('says of a trial that is "%s": %s', (state, expected) => {
    expect(mayTakePeople(state)).toBe(expected)
  })
})

describe('resultsFor', () => {
  it('puts each trial that may take people in one group, and the others with the past', () => {
    const trials = [
      trial('NCT1'),
      trial('NCT2', { facts: [] }),
      trial('NCT3', { facts: [{ ...AGES, range: { ...AGES.range, max: 30 } }] }),
      trial('NCT4', { state: 'finished' }),
    ]
    const { groups, looked, past, hidden } = resultsFor(trials, { age: 40 }, TODAY)
    expect(numbers(groups['could-fit'])).toEqual(['NCT1'])
    expect(numbers(groups.ask)).toEqual(['NCT2'])
    expect(numbers(groups['does-not-fit'])).toEqual(['NCT3'])
    expect(past.map(({ nctId }) => nctId)).toEqual(['NCT4'])
    expect({ looked, hidden }).toEqual({ looked: 3, hidden: 0 })
  })

  it('puts first what the person asked for, and hides nothing for it', () => {
    const trials = [
      trial('NCT1', { marks: { random: true, free: null, placebo: null, donor: false } }),
      trial('NCT2', { topics: ['fmt'] }),
      trial('NCT3', { places: [{ country: 'Spain', city: null, open: true }] }),
      trial('NCT4', { state: 'not-yet' }),
    ]
    const order = (told: Parameters<typeof resultsFor>[1]) =>
      numbers(resultsFor(trials, told, TODAY).groups['could-fit'])
    expect(order({})).toEqual(['NCT3', 'NCT2', 'NCT1', 'NCT4'])
    expect(order({ topics: ['fmt'] })[0]).toBe('NCT2')
    expect(order({ country: 'Spain' })[0]).toBe('NCT3')
    expect(order({ first: ['random'] })[0]).toBe('NCT1')
    expect(order({ topics: ['fmt'], country: 'Spain', first: ['random'] })).toHaveLength(4)
  })

  it('never takes silence for what the person asked for', () => {
    const silent = trial('NCT1')
    const told = { first: ['random', 'free', 'no-placebo', 'no-donor'] }
    const [result] = resultsFor([silent], told, TODAY).groups['could-fit']
    expect(result?.wishes).toEqual(['no-donor'])
  })

  it.each([
    ['open', {}, ['NCT1', 'NCT2']],
    ['topics', { topics: ['fmt'] }, ['NCT2']],
    ['topics', {}, ['NCT1', 'NCT2', 'NCT3']],
    ['country', { country: 'Spain' }, ['NCT3']],
    ['country', {}, ['NCT1', 'NCT2', 'NCT3']],
  ])('hides only what "%s" hides, with %o, and counts it', (only, told, shown) => {
    const trials = [
      trial('NCT1'),
      trial('NCT2', { topics: ['fmt'] }),
      trial('NCT3', {
        state: 'not-yet',
        places: [{ country: 'Spain', city: null, open: false }],
      }),
    ]
    const { groups, hidden } = resultsFor(trials, { ...told, only: [only] }, TODAY)
    expect(numbers(groups['could-fit']).toSorted()).toEqual(shown)
    expect(hidden).toBe(3 - shown.length)
  })
})
