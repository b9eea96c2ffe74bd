import { describe, expect, it } from 'vitest'
import { FINGERPRINT } from '../../shortlist/saved.test-data.ts'
import type { Result, Results } from './check-results.ts'
import type { CheckTrial } from './check-trial.ts'
import { headline, type Question } from './headline.ts'
import { LEVELS, type Level } from './level.ts'

type Made = {
  readonly topic: CheckTrial['topics'][number]
  readonly level: Level
  readonly country?: string
  readonly state?: CheckTrial['state']
}

const TRIAL: Omit<CheckTrial, 'nctId' | 'topics' | 'state' | 'places'> = {
  title: 'A trial',
  confirmed: null,
  changed: null,
  ends: null,
  healthyOnly: null,
  pregnancy: null,
  named: [],
  people: null,
  morePlaces: 0,
  contacts: [],
  signals: [],
  marks: { random: null, free: null, placebo: null, donor: false },
  says: { random: false, free: false, pays: false, ethics: false },
  lines: [],
  fingerprint: FINGERPRINT,
  inPart: false,
  unread: null,
  restated: false,
  asks: [],
}

const resultOf = ({ topic, level, country = 'Italy', state = 'recruiting' }: Made): Result => ({
  trial: {
    ...TRIAL,
    nctId: 'NCT00000001',
    topics: [topic],
    state,
    places: [{ country, code: null, city: null, open: true, at: null, about: false }],
  },
  assessment: { verdict: 'ask', from: null, lines: [], readings: [] },
  leveled: { level, reasons: [] },
  wishes: [],
  far: null,
  band: null,
})

function resultsOf(made: readonly Made[], hidden = 0): Omit<Results, 'narrowed' | 'notSent'> {
  const all = made.map(resultOf)
  const on = (level: Level) => all.filter(({ leveled }) => leveled.level === level)
  const [first, second, third, fourth, fifth] = LEVELS
  return {
    levels: {
      [first]: on(first),
      [second]: on(second),
      [third]: on(third),
      [fourth]: on(fourth),
      [fifth]: on(fifth),
    },
    looked: all.length,
    hidden,
  }
}

const ANY: Question = { topics: [], where: null, isThere: () => true, asOf: null }
const FMT_IN_200: Question = {
  ...ANY,
  topics: ['fmt'],
  where: 'within 200 miles',
  isThere: () => false,
}
const IN_ITALY: Question = {
  ...ANY,
  where: 'in Italy',
  isThere: ({ trial }) => trial.places.some(({ country }) => country === 'Italy'),
}

const CALL: Made = { topic: 'probiotic', level: 'worth-a-call' }
const ASK: Made = { topic: 'probiotic', level: 'ask-first' }

describe('headline', () => {
  it.each<[string, readonly Made[], Question, string]>([
    ['one worth a call', [CALL], ANY, 'One trial is worth a call.'],
    ['the place', [CALL], IN_ITALY, 'One trial in Italy is worth a call.'],
    [
      'the topic and the place, and what is elsewhere',
      [CALL],
      FMT_IN_200,
      'No stool transplant trial takes people within 200 miles. One probiotic trial in Italy is worth a call.',
    ],
    [
      'several that share neither topic nor country',
      [CALL, { ...CALL, topic: 'diet', country: 'Spain' }],
      FMT_IN_200,
      'No stool transplant trial takes people within 200 miles. Two trials elsewhere are worth a call.',
    ],
    [
      'one to ask',
      [ASK],
      IN_ITALY,
      'One trial that may fit takes people in Italy. Ask the study team first.',
    ],
    [
      'those that do not fit',
      [{ ...CALL, level: 'does-not-fit' }],
      IN_ITALY,
      'One trial takes people in Italy. It does not fit, as we read it.',
    ],
    [
      'only those that may fit, where others do not',
      [ASK, ASK, { ...CALL, level: 'does-not-fit' }],
      IN_ITALY,
      'Two trials that may fit take people in Italy. Ask the study teams first.',
    ],
    [
      'nothing that takes people now',
      [{ ...ASK, state: 'not-yet' }],
      IN_ITALY,
      'No trial takes people in Italy.',
    ],
    [
      'that nobody can tell how far one is',
      [{ ...ASK, topic: 'fmt' }],
      { ...FMT_IN_200, isThere: () => null },
      'We know of no stool transplant trial that takes people within 200 miles.',
    ],
    [
      'what was so in an old copy',
      [ASK],
      { ...IN_ITALY, asOf: '2025-09' },
      'One trial that may fit took people in Italy in September 2025. Ask the study team first.',
    ],
    [
      'several topics by no name',
      [],
      { ...IN_ITALY, topics: ['fmt', 'probiotic'] },
      'No trial takes people on the topics you chose in Italy.',
    ],
  ])('tells %s', (_, made, question, heading) => {
    expect(headline(resultsOf(made), question).heading).toBe(heading)
  })

  it('says that filters are on where they leave nothing that was asked for', () => {
    const { heading } = headline(resultsOf([], 4), FMT_IN_200)
    expect(heading).toBe(
      'With your filters, no stool transplant trial takes people within 200 miles.',
    )
  })

  it('counts a trial once: in the heading, or among those to ask', () => {
    const { more } = headline(resultsOf([ASK, ASK, { ...ASK, country: 'Spain' }]), IN_ITALY)
    expect(more).toBe('For 1 more, ask the study team.')
  })

  it('counts whom to ask first, and what filters hide', () => {
    const { more } = headline(resultsOf([CALL, ASK, ASK], 3), ANY)
    expect(more).toBe('For 2 more, ask the study team. Your filters hide 3.')
  })
})
