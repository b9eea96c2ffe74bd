import { describe, expect, it } from 'vitest'
import type { Statement } from '../facts/fact.ts'
import { answersOf } from '../questions/answers.ts'
import type { Replies } from '../questions/replies.ts'
import type { Doubt } from '../spans/doubts.ts'
import { assess } from './assess.ts'
import { soWords } from './explain.ts'

const ages = { min: 18, max: 55, minInclusive: true, maxInclusive: true }

function said(statement: Statement, replies: Replies, doubts: readonly Doubt[] = []): string {
  const line = { quote: 'x', facts: [{ ...statement, doubts }] }
  const [reading] = assess([line], answersOf(replies), '2026-11-22', ['msType']).readings
  return reading === undefined ? '' : soWords(reading)
}

const washout = (agent: string, days: number | null): Statement => ({
  kind: 'washout',
  agent,
  days,
  ever: false,
  window: null,
})

describe('soWords', () => {
  it.each<[string, Statement, Replies]>([
    ['', { kind: 'age', range: ages }, { age: 40 }],
    ['It takes people of another age.', { kind: 'age', range: ages }, { age: 60 }],
    [
      'It takes people of another age. It may fit after your next birthday.',
      { kind: 'age', range: ages },
      { age: 17 },
    ],
    ['Your next birthday is past the limit.', { kind: 'age', range: ages }, { age: 55 }],
    [
      'Not yet: from about 2 December 2026, counted from today.',
      washout('relapse', 30),
      { relapse: { count: 20, unit: 'days' } },
    ],
    [
      'Not yet: it waits some time after the last one.',
      washout('probiotics', 30),
      { probiotics: 'now' },
    ],
    [
      'It wants time without this treatment. Do not stop it for a trial without your MS team.',
      washout('natalizumab', 180),
      { treatments: ['natalizumab'] },
    ],
    [
      'The record names it as a reason not to join.',
      { kind: 'gut', conditions: ['ibs'] },
      { gut: ['ibs'] },
    ],
    [
      'You were not sure, so nothing counts against you.',
      { kind: 'ms-type', accepted: ['RRMS'], any: false, maybe: [], excluded: [] },
      {},
    ],
  ])('says "%s"', (words, statement, replies) => {
    expect(said(statement, replies)).toBe(words)
  })

  it('gives the doubt of a line as the reason to ask, not what the line would mean', () => {
    expect(said({ kind: 'age', range: ages }, { age: 60 }, ['group'])).toBe(
      'The line is about one of several groups in the study.',
    )
  })
})
