import { describe, expect, it } from 'vitest'
import type { RecordLine } from '../../eligibility/assess/record-lines.ts'
import { placeReplied, type Replies } from '../../eligibility/questions/replies.ts'
import type { KeptPlace } from '../../geo/kept-place.ts'
import { FINGERPRINT } from '../../shortlist/saved.test-data.ts'
import type { CheckPlace } from './check-places.ts'
import { type Results, resultsFor } from './check-results.ts'
import type { CheckTrial } from './check-trial.ts'
import { distancesFrom } from './distances.ts'
import { LEVELS } from './level.ts'

const TODAY = '2026-11-22'

const aged = (max: number): RecordLine => ({
  quote: `Age 18 to ${max}`,
  facts: [
    {
      kind: 'age',
      range: { min: 18, max, minInclusive: true, maxInclusive: true },
      doubts: [],
    },
  ],
})

const RELAPSING: RecordLine = {
  quote: 'Relapsing-remitting MS',
  facts: [{ kind: 'ms-type', accepted: ['RRMS'], any: false, maybe: [], excluded: [], doubts: [] }],
}

const ROME: CheckPlace = {
  country: 'Italy',
  code: 'IT',
  city: 'Rome',
  open: true,
  at: [41.89, 12.51],
  about: false,
}
const MADRID: CheckPlace = { ...ROME, country: 'Spain', code: 'ES', city: null, at: [40.42, -3.7] }
const SPAIN: KeptPlace = { place: { words: 'Spain', point: null, country: 'ES' }, unit: 'km' }
const BARCELONA: KeptPlace = {
  place: { words: 'Barcelona, Spain', point: { lat: 41.39, lon: 2.17 }, country: 'ES' },
  unit: 'km',
}

function trial(nctId: string, rest: Partial<CheckTrial> = {}): CheckTrial {
  return {
    nctId,
    title: nctId,
    state: 'recruiting',
    confirmed: '2026-10',
    changed: '2026-10-02',
    ends: '2027-12',
    healthyOnly: null,
    pregnancy: null,
    named: [],
    topics: ['probiotic'],
    people: null,
    places: [ROME],
    morePlaces: 0,
    contacts: [],
    signals: [],
    marks: { random: null, free: null, placebo: null, donor: false },
    says: { random: false, free: false, pays: false, ethics: false },
    lines: [aged(55), RELAPSING],
    fingerprint: FINGERPRINT,
    inPart: false,
    unread: null,
    restated: false,
    asks: [],
    ...rest,
  }
}

const resultsOf = (trials: readonly CheckTrial[], replies: Replies) =>
  resultsFor(trials, replies, TODAY, distancesFrom(trials, placeReplied(replies)?.place ?? null))

const numbers = (results: readonly { trial: CheckTrial }[]) =>
  results.map((result) => result.trial.nctId)

/** All that is shown, level by level. */
const inSight = ({ levels }: Pick<Results, 'levels'>) =>
  LEVELS.flatMap((level) => numbers(levels[level]))

describe('resultsFor', () => {
  it('puts each trial on one level, and counts those that may take people', () => {
    const trials = [
      trial('NCT1'),
      trial('NCT2', { lines: [] }),
      trial('NCT3', { lines: [aged(30)] }),
      trial('NCT4', { state: 'finished' }),
      trial('NCT5', { state: 'not-yet' }),
    ]
    const { levels, looked, hidden } = resultsOf(trials, { age: 40, msType: 'RRMS' })
    expect(LEVELS.map((level) => numbers(levels[level]))).toEqual([
      ['NCT1'],
      ['NCT2'],
      ['NCT5'],
      ['NCT3'],
      ['NCT4'],
    ])
    expect({ looked, hidden }).toEqual({ looked: 4, hidden: 0 })
  })

  it('puts first what the person asked for, and hides nothing for it', () => {
    const trials = [
      trial('NCT1', { marks: { random: true, free: null, placebo: null, donor: false } }),
      trial('NCT2', { topics: ['fmt'] }),
      trial('NCT3', { places: [MADRID] }),
      trial('NCT4', { state: 'not-yet' }),
    ]
    const order = (replies: Replies) => inSight(resultsOf(trials, replies))
    expect(order({})).toEqual(['NCT3', 'NCT2', 'NCT1', 'NCT4'])
    expect(order({ topics: ['fmt'] })[0]).toBe('NCT2')
    expect(order({ place: SPAIN })[0]).toBe('NCT3')
    expect(order({ first: ['random'] })[0]).toBe('NCT1')
    expect(order({ topics: ['fmt'], place: SPAIN, first: ['random'] })).toHaveLength(4)
  })

  it('never takes silence for what the person asked for', () => {
    const silent = trial('NCT1')
    const replies = { first: ['random', 'free', 'no-placebo', 'no-donor'] }
    const [result] = resultsOf([silent], replies).levels['ask-first']
    expect(result?.wishes).toEqual(['no-donor'])
  })

  it('hides what the toolbar hides, says how much of what takes people, and nothing for what was told', () => {
    const trials = [
      trial('NCT1'),
      trial('NCT2', { state: 'not-yet', topics: ['fmt'] }),
      trial('NCT3', { state: 'finished' }),
    ]
    const shown = (replies: Replies) => {
      const results = resultsOf(trials, replies)
      return [inSight(results).toSorted(), results.hidden]
    }
    expect(shown({ only: ['open'] })).toEqual([['NCT1'], 1])
    expect(shown({ topic: 'probiotic' })).toEqual([['NCT1', 'NCT3'], 1])
    expect(shown({ topics: ['fmt'], reach: '50', place: BARCELONA })).toEqual([
      ['NCT1', 'NCT2', 'NCT3'],
      0,
    ])
  })

  it('puts near enough before further away before unknown, nearest first, and drops none', () => {
    const trials = [
      trial('NCT1', { places: [{ ...ROME, at: null }] }),
      trial('NCT2', { places: [ROME] }),
      trial('NCT3', { places: [MADRID] }),
      trial('NCT4', { places: [{ ...MADRID, at: [41.5, 2.1] }] }),
      trial('NCT5', { places: [] }),
    ]
    const bands = (reach: string) =>
      resultsOf(trials, { place: BARCELONA, reach }).levels['ask-first'].map(
        (result) => [result.trial.nctId, result.band] as const,
      )
    expect(bands('500')).toEqual([
      ['NCT4', 'near'],
      ['NCT3', 'further'],
      ['NCT2', 'further'],
      ['NCT5', 'unknown'],
      ['NCT1', 'unknown'],
    ])
    expect(bands('any').map(([nctId]) => nctId)).toEqual(['NCT4', 'NCT3', 'NCT2', 'NCT5', 'NCT1'])
    expect(bands('any').every(([, band]) => band === null)).toBe(true)
    expect(bands('stay').map(([nctId]) => nctId)).toEqual(['NCT5', 'NCT4', 'NCT3', 'NCT2', 'NCT1'])
    expect(bands('country').map(([nctId, band]) => `${nctId} ${band}`)).toEqual([
      'NCT4 near',
      'NCT3 near',
      'NCT2 further',
      'NCT1 further',
      'NCT5 unknown',
    ])
  })

  it('puts a trial on the same level however far it is', () => {
    const trials = [
      trial('NCT1', { places: [MADRID] }),
      trial('NCT2', { lines: [] }),
      trial('NCT3', { lines: [aged(30)] }),
    ]
    const levelsOf = (replies: Replies) => {
      const { levels } = resultsOf(trials, { age: 40, ...replies })
      return LEVELS.map((level) => numbers(levels[level]).toSorted())
    }
    const anywhere = levelsOf({})
    for (const reach of ['any', '50', '500', 'country', 'stay'])
      expect(levelsOf({ place: BARCELONA, reach })).toEqual(anywhere)
  })
})
