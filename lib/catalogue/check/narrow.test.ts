import { describe, expect, it } from 'vitest'
import { placeReplied, type Replies } from '../../eligibility/questions/replies.ts'
import type { KeptPlace } from '../../geo/kept-place.ts'
import { FINGERPRINT } from '../../shortlist/saved.test-data.ts'
import type { CheckPlace } from './check-places.ts'
import type { CheckTrial } from './check-trial.ts'
import { distancesFrom } from './distances.ts'
import { narrow } from './narrow.ts'
import { sortResults } from './sort-results.ts'

const SAYS = { random: false, free: false, pays: false, ethics: false }
const ROME: CheckPlace = {
  country: 'Italy',
  code: 'IT',
  city: 'Rome',
  open: true,
  at: [41.89, 12.51],
  about: false,
}
const NEAR_BARCELONA: CheckPlace = { ...ROME, country: 'Spain', code: 'ES', at: [41.5, 2.1] }
const BARCELONA: KeptPlace = {
  place: { words: 'Barcelona, Spain', point: { lat: 41.39, lon: 2.17 }, country: 'ES' },
  unit: 'km',
}
const SPAIN: KeptPlace = { place: { words: 'Spain', point: null, country: 'ES' }, unit: 'km' }

function trial(nctId: string, rest: Partial<CheckTrial> = {}): CheckTrial {
  return {
    nctId,
    title: nctId,
    state: 'recruiting',
    topics: ['probiotic'],
    people: null,
    places: [ROME],
    morePlaces: 0,
    contacts: [],
    asks: [],
    signals: [],
    marks: { random: null, free: null, placebo: null, donor: false },
    says: SAYS,
    confirmed: null,
    changed: null,
    ends: null,
    healthyOnly: null,
    pregnancy: null,
    named: [],
    lines: [],
    fingerprint: FINGERPRINT,
    inPart: false,
    unread: null,
    restated: false,
    ...rest,
  }
}

const TRIALS = [
  trial('SILENT'),
  trial('RANDOM', { says: { ...SAYS, random: true }, topics: ['fmt'] }),
  trial('FREE', { says: { ...SAYS, free: true }, places: [NEAR_BARCELONA] }),
  trial('PAYS', { says: { ...SAYS, pays: true }, places: [NEAR_BARCELONA] }),
  trial('ETHICS', { says: { ...SAYS, ethics: true, random: true }, state: 'not-yet' }),
  trial('NOWHERE', { places: [{ ...ROME, at: null, code: null }] }),
]
const ALL = TRIALS.map(({ nctId }) => nctId)

const narrowed = (replies: Replies, trials: readonly CheckTrial[] = TRIALS) =>
  narrow(trials, replies, distancesFrom(trials, placeReplied(replies)?.place ?? null))
const left = (replies: Replies) => narrowed(replies).shown.map(({ nctId }) => nctId)
const without = (...gone: string[]) => ALL.filter((nctId) => !gone.includes(nctId))

describe('narrow', () => {
  it.each<[string, Replies, string[]]>([
    ['nothing where nothing is set', {}, ALL],
    ['those that take nobody now', { only: ['open'] }, without('ETHICS')],
    ['those without groups made by chance', { only: ['random'] }, ['RANDOM', 'ETHICS']],
    ['those that do not say that they are free', { only: ['free'] }, ['FREE']],
    ['those where people pay, and no silent one', { only: ['unpaid'] }, without('PAYS')],
    ['those that do not mention ethics review', { only: ['ethics'] }, ['ETHICS']],
    ['those of another topic', { topic: 'fmt' }, ['RANDOM']],
    ['none for all topics', { topic: 'any' }, ALL],
    [
      'those further away, and none of unknown distance',
      { within: '50', place: BARCELONA },
      ['FREE', 'PAYS', 'NOWHERE'],
    ],
    [
      'those in another country, and none whose country is unknown',
      { within: 'country', place: SPAIN },
      ['FREE', 'PAYS', 'NOWHERE'],
    ],
    ['none for any distance', { within: 'any', place: BARCELONA }, ALL],
    ['none by distance where there is no place', { within: '50' }, ALL],
    ['none by kilometres where only a country is known', { within: '50', place: SPAIN }, ALL],
    ['what any of several hides', { only: ['random', 'open'], topic: 'fmt' }, ['RANDOM']],
    [
      'nothing for what the questions were told',
      { topics: ['fmt'], reach: '50', first: ['free'], place: BARCELONA },
      ALL,
    ],
  ])('hides %s', (_, replies, shown) => {
    expect(left(replies)).toEqual(shown)
    expect(narrowed(replies).hidden).toBe(ALL.length - shown.length)
  })

  it('says beside each toggle how many trials it would leave, with the others as they are', () => {
    const counts = (replies: Replies) =>
      narrowed(replies).toggles.map(({ id, on, count }) => `${id} ${count}${on ? ' on' : ''}`)
    expect(counts({})).toEqual(['open 5', 'random 2', 'free 1', 'unpaid 5', 'ethics 1'])
    expect(counts({ only: ['random'] })).toEqual([
      'open 1',
      'random 2 on',
      'free 0',
      'unpaid 2',
      'ethics 1',
    ])
  })

  it('counts for each toggle what pressing it gives', () => {
    const before: Replies = { only: ['open'], within: '200', place: BARCELONA }
    for (const { id, on, count } of narrowed(before).toggles)
      expect(left(on ? before : { ...before, only: ['open', id] }), id).toHaveLength(count)
  })

  it('counts what each topic and each distance would leave', () => {
    const { topics, within } = narrowed({ topic: 'fmt', within: '50', place: BARCELONA })
    const count = (id: string) =>
      [...topics, ...(within ?? [])].filter((one) => one.id === id).map((one) => one.count)
    expect(count('probiotic')).toEqual([3])
    expect(count('fmt')).toEqual([0])
    expect(count('country')).toEqual([0])
    expect(count('any')).toEqual([3, 1])
  })

  it('offers only distances that can be measured', () => {
    const offered = (replies: Replies) => narrowed(replies).within?.map(({ id }) => id)
    expect(offered({})).toBeUndefined()
    expect(offered({ place: SPAIN })).toEqual(['any', 'country'])
    expect(offered({ place: BARCELONA })).toEqual(['any', '25', '50', '100', '200', 'country'])
    const device: KeptPlace = { ...BARCELONA, place: { ...BARCELONA.place, country: null } }
    expect(offered({ place: device })).toEqual(['any', '25', '50', '100', '200'])
  })

  it('counts those of unknown distance among what a distance leaves', () => {
    expect(narrowed({ within: '50', place: BARCELONA }).unknownFar).toBe(1)
    expect(narrowed({ place: BARCELONA }).unknownFar).toBe(0)
  })

  it('says where none is left what taking each filter off would give', () => {
    const none = narrowed({ only: ['free', 'ethics'], within: '50', place: BARCELONA })
    expect(none.shown).toEqual([])
    expect(none.on).toBe(3)
    expect(none.without).toEqual([
      { id: 'ethics', words: 'Mentions ethics review', count: 1 },
      { id: 'free', words: 'Says it is free', count: 0 },
      { id: 'within', words: 'Within 50 km', count: 0 },
    ])
  })
})

describe('sortResults', () => {
  const order = (replies: Replies, trials: readonly CheckTrial[] = TRIALS) => {
    const distances = distancesFrom(trials, placeReplied(replies)?.place ?? null)
    const results = trials.map((one) => ({ trial: one, far: distances.get(one.nctId) ?? null }))
    return sortResults(results, replies).map((result) => result.trial.nctId)
  }
  const AGED = [
    trial('NEVER'),
    trial('OLD', { confirmed: '2019-12-31' }),
    trial('NEW', { confirmed: '2026-10' }),
  ]

  it.each<[string, Replies, string[]]>([
    ['leaves best match as it came', { sort: 'match', place: BARCELONA }, ALL],
    [
      'puts the nearest first and unknown distances last',
      { sort: 'near', place: BARCELONA },
      ['FREE', 'PAYS', 'SILENT', 'RANDOM', 'ETHICS', 'NOWHERE'],
    ],
    [
      'puts the own country first, then the unknown, then others',
      { sort: 'near', place: SPAIN },
      ['FREE', 'PAYS', 'NOWHERE', 'SILENT', 'RANDOM', 'ETHICS'],
    ],
    ['changes nothing where nothing can be measured', { sort: 'near' }, ALL],
  ])('%s', (_, replies, expected) => {
    expect(order(replies)).toEqual(expected)
  })

  it('puts the last confirmed first, and never confirmed last', () => {
    expect(order({ sort: 'confirmed' }, AGED)).toEqual(['NEW', 'OLD', 'NEVER'])
  })

  it('puts known distances before unknown ones where a distance is set', () => {
    const unknown = trial('UNKNOWN', { confirmed: '2026-11', places: [] })
    const near = trial('NEAR', { places: [NEAR_BARCELONA] })
    const replies = { sort: 'confirmed', within: '50', place: BARCELONA } as const
    expect(order(replies, [unknown, near])).toEqual(['NEAR', 'UNKNOWN'])
  })
})
