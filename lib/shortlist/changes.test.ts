import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from './changes.ts'
import type { Fingerprint } from './fingerprint.ts'
import { anyList, FINGERPRINT, fingerprintWith } from './saved.test-data.ts'

type Parts = Partial<Fingerprint>

/** A later version of a record, after a change of its date that always comes with others. */
const changed = (before: Parts, now: Parts) =>
  changesBetween(fingerprintWith(before), fingerprintWith({ updated: '2025-09-23', ...now }), null)

describe('changesBetween', () => {
  it('says nothing of a record that is the same', () => {
    expect(changesBetween(FINGERPRINT, FINGERPRINT, null)).toEqual([])
  })

  it('tells a state of an old copy as of then', () => {
    const now = fingerprintWith({ updated: '2025-09-23', state: 'paused' })
    expect(changesBetween(FINGERPRINT, now, '2025-09')).toEqual([
      'In September 2025 it was paused; before that, it was recruiting.',
    ])
  })

  it('says that only the date of a record changed', () => {
    expect(changed({}, {})).toEqual([
      'The sponsor changed this record on 23 September 2025; nothing that we follow is different.',
    ])
  })

  it.each<[Parts, Parts, string[]]>([
    [
      { state: 'not-yet', towns: [] },
      { towns: [] },
      ['Now recruiting; it was not yet recruiting.'],
    ],
    [{}, { state: 'withdrawn' }, ['Now taken back before anyone joined; it was recruiting.']],
    [{}, { state: 'unconfirmed' }, ['Now not confirmed for over 2 years; it was recruiting.']],
    [{}, { ended: ['2028-06', true] }, ['The planned end moved from December 2027 to June 2028.']],
    [
      { mainEnd: ['2027-12', true] },
      { mainEnd: ['2028-06-30', true], ended: ['2028-06-30', true] },
      ['The planned end moved from December 2027 to 30 June 2028.'],
    ],
    [
      { started: ['2025-07', true] },
      { started: ['2025-07-14', false] },
      ['It started on 14 July 2025, as planned.'],
    ],
    [
      { started: ['2025-07', true] },
      { started: ['2025-09', false] },
      ['It started in September 2025; the plan was July 2025.'],
    ],
    [{ ended: null }, {}, ['The record now gives the planned end: December 2027.']],
    [{}, { ended: null }, ['The record no longer gives the planned end, December 2027.']],
    [{}, { people: [60, true] }, ['It now plans 60 people; it planned 40 people.']],
    [{}, { people: [38, false] }, ['38 people took part; the plan was 40 people.']],
    [{}, { people: [0, false] }, ['No one took part; the plan was 40 people.']],
    [{}, { people: [40, false] }, ['40 people took part, as planned.']],
    [
      { people: [40, null] },
      { people: [41, true] },
      ['The number of people is now 41; it was 40.'],
    ],
    [{}, { results: '2025-09-22' }, ['Results were posted on 22 September 2025.']],
    [{}, { results: true }, ['Results were posted.']],
    [{ results: true }, { results: false }, ['Results are no longer posted.']],
  ])('from %j to %j says %j', (before, now, sentences) => {
    expect(changed(before, now)).toEqual(sentences)
  })

  it('does not take a date told more exactly for a new one', () => {
    expect(changed({ ended: ['2027-12', true] }, { ended: ['2027-12-31', true] })).toEqual([
      expect.stringContaining('nothing that we follow is different'),
    ])
  })

  it('takes a day that does not exist for no date, as older versions kept it', () => {
    const impossible = { ended: ['2026-02-30', true] } as const
    expect(changed(impossible, { ended: null })).toEqual([
      expect.stringContaining('nothing that we follow is different'),
    ])
    expect(changed(impossible, {})).toEqual([
      'The record now gives the planned end: December 2027.',
    ])
  })

  it('says nothing of a state that may only be one that we could not read', () => {
    const unclear = { state: 'unclear', part: true } as const
    for (const [before, now] of [
      [{}, unclear],
      [unclear, {}],
    ] as const)
      expect(changed(before, now).join(' ')).not.toContain('Now ')
  })

  it('says nothing of what a part of a record lacks, on either side', () => {
    const part = fingerprintWith({
      part: true,
      started: null,
      mainEnd: null,
      ended: null,
      people: null,
      results: null,
      towns: null,
    })
    expect(changesBetween(part, FINGERPRINT, null)).toEqual([])
    expect(changesBetween(FINGERPRINT, { ...part, updated: '2025-09-23' }, null)).toEqual([
      'The sponsor changed this record on 23 September 2025; nothing that we could compare is different.',
    ])
  })

  it.each<[string, Parts, Parts]>([
    ['an older copy', {}, { updated: '2025-08-01', state: 'not-yet' }],
    ['a part of the same day', {}, { part: true, state: 'not-yet', towns: null }],
    ['a part without a day', {}, { part: true, updated: null, state: 'not-yet' }],
  ])('says nothing against %s', (_, before, now) => {
    expect(changesBetween(fingerprintWith(before), fingerprintWith(now), null)).toEqual([])
  })

  it('says a state that changed by itself, without a change of the record', () => {
    expect(
      changesBetween(FINGERPRINT, fingerprintWith({ state: 'unconfirmed' }), null),
    ).toHaveLength(1)
  })

  it('gives whole sentences for any two records, and none for a record and itself', () => {
    const fingerprints = anyList.map(({ trials }) => trials.flatMap((one) => one.fingerprint ?? []))
    fc.assert(
      fc.property(fingerprints, (some) => {
        for (const before of some) {
          expect(changesBetween(before, before, null)).toEqual([])
          for (const now of some)
            for (const sentence of changesBetween(before, now, null))
              expect(sentence).toMatch(/^[A-Z\d][\s\S]*\.$/)
        }
      }),
    )
  })
})

describe('changesBetween, for sites', () => {
  const towns = (before: Fingerprint['towns'], now: Fingerprint['towns'], parts: Parts = {}) =>
    changed({ towns: before }, { towns: now, ...parts })

  it.each<[string, Fingerprint['towns'], Fingerprint['towns'], string[]]>([
    [
      'opened',
      [['Rome, Italy', 1, 0]],
      [
        ['Milan, Italy', 1, 1],
        ['Rome, Italy', 1, 1],
      ],
      ['2 sites opened: Milan, Rome.'],
    ],
    ['closed', [['Rome, Italy', 1, 1]], [['Rome, Italy', 1, 0]], ['1 site closed: Rome.']],
    [
      'several of one town',
      [['Rome, Italy', 3, 0]],
      [['Rome, Italy', 3, 2]],
      ['2 sites opened: Rome (2).'],
    ],
    ['came, not open yet', [], [['Rome, Italy', 1, 0]], ['1 site was added: Rome.']],
    ['gone', [['Rome, Italy', 2, 0]], [], ['2 sites are no longer in the record: Rome (2).']],
    [
      'two of one name',
      [['Cambridge, United Kingdom', 1, 1]],
      [['Cambridge, United States', 1, 1]],
      ['1 site opened: Cambridge.', '1 site closed: Cambridge.'],
    ],
  ])('says which %s', (_, before, now, sentences) => {
    expect(towns(before, now)).toEqual(sentences)
  })

  it('says nothing of opening where the states of a town are not certain', () => {
    expect(towns([['Rome, Italy', 1, null]], [['Rome, Italy', 1, 1]]).join(' ')).not.toContain(
      'site',
    )
    expect(towns([['Rome, Italy', 1, 1]], [['Rome, Italy', 1, null]]).join(' ')).not.toContain(
      'site',
    )
  })

  it.each<[string, Fingerprint['towns'], Fingerprint['towns']]>([
    ['country', [['Ankara, Turkey', 1, 1]], [['Ankara, Turkey (Türkiye)', 1, 1]]],
    ['country', [['Prague, Czech Republic', 1, 1]], [['Prague, Czechia', 1, 1]]],
    ['country with a comma', [['Seoul, Korea, Republic of', 2, 1]], [['Seoul, South Korea', 2, 1]]],
    ['town', [['Montreal, Canada', 1, 0]], [['Montréal, Canada', 1, 0]]],
    ['town, by another of its names', [['Munich, Germany', 1, 1]], [['München, Germany', 1, 1]]],
    [
      'town that was kept in both spellings',
      [
        ['Montreal, Canada', 1, 1],
        ['Montréal, Canada', 2, 1],
      ],
      [['Montréal, Canada', 3, 2]],
    ],
  ])('takes another spelling of a %s for no news', (_, before, now) => {
    expect(towns(before, now)).toEqual([
      expect.stringContaining('nothing that we follow is different'),
    ])
  })

  it('names a town as the record spells it now', () => {
    expect(towns([['Montreal, Canada', 1, 0]], [['Montréal, Canada', 1, 1]])).toEqual([
      '1 site opened: Montréal.',
    ])
  })

  it('does not list every site when the whole trial closes', () => {
    expect(towns([['Rome, Italy', 1, 1]], [['Rome, Italy', 1, 0]], { state: 'finished' })).toEqual([
      'Now finished; it was recruiting.',
    ])
  })

  it('names six towns and counts the rest', () => {
    const many = Array.from({ length: 9 }, (_, at): [string, number, number] => [`T${at}`, 1, 1])
    expect(towns([], many)).toEqual(['9 sites opened: T0, T1, T2, T3, T4, T5 and 3 more towns.'])
  })
})
