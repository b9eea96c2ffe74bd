import { describe, expect, it } from 'vitest'
import type { AsOf } from '../record/as-of.ts'
import { STATES } from '../record/state.ts'
import type { RecordDate } from '../record/trial.ts'
import { confirmedWords, spanWords, stateMeaning } from './date-wording.ts'

const TODAY = '2025-11-22'
const on = (text: string, planned: boolean | null = null): RecordDate => ({ text, planned })

describe('stateMeaning', () => {
  const meaning = (trial: Partial<Parameters<typeof stateMeaning>[0]>, asOf: AsOf = null) =>
    stateMeaning({ state: 'recruiting', unknownState: null, lastKnownState: null, ...trial }, asOf)

  it('says what "unconfirmed" means and what was last known', () => {
    expect(meaning({ state: 'unconfirmed', lastKnownState: 'recruiting' })).toBe(
      'It is past its planned end. Nobody has confirmed its status for over 2 years. It may have ended. Last known state: recruiting.',
    )
    expect(meaning({ state: 'unconfirmed' })).not.toContain('Last known')
  })

  it('gives a state that is new to us in the registry’s own word', () => {
    expect(meaning({ state: 'unclear', unknownState: 'ON_HOLD' })).toBe(
      'The registry’s own word is “ON_HOLD”. We do not know it yet.',
    )
  })

  it('claims nothing of now where an old copy gives a state that can change', () => {
    for (const { id } of STATES.filter(({ was }) => was !== null))
      expect(meaning({ state: id }, '2025-09') ?? '').not.toMatch(
        /at the moment|takes|can join|can ask|for now/,
      )
  })

  it('says of a state that is final the same at any time', () => {
    for (const { id } of STATES.filter(({ was }) => was === null))
      expect(meaning({ state: id }, '2025-09')).toBe(meaning({ state: id }))
  })

  it('never calls a state that is over open', () => {
    for (const { id } of STATES.filter((state) => state.group === 'stopped')) {
      expect(meaning({ state: id })).toMatch(/^It (?:ended|was taken back|takes no one)/)
    }
  })
})

describe('confirmedWords', () => {
  it.each([
    [on('2025-09'), on('2025-11-01'), 'Last confirmed September 2025, 2 months ago'],
    [null, on('2025-08-20'), 'The record last changed 20 August 2025, 3 months ago'],
    [on('some day'), null, 'Last confirmed some day'],
    [null, null, null],
  ])('for %j and %j: %s', (confirmed, updated, words) => {
    expect(confirmedWords({ confirmed, updated }, TODAY)).toBe(words)
  })
})

describe('spanWords', () => {
  it.each([
    [on('2025-07-10'), on('2027-12-31'), 'July 2025 to December 2027'],
    [on('2025-07', false), on('2027-12', true), 'July 2025 to December 2027 (planned)'],
    [on('2025-07'), null, 'From July 2025'],
    [null, on('2027-12', true), 'Until December 2027 (planned)'],
    [on('2025-02-30'), null, 'From 2025-02-30'],
    [null, null, null],
  ])('for %j to %j: %s', (started, ended, words) => {
    expect(spanWords({ started, ended, mainEnd: null })).toBe(words)
  })

  it('ends with the main part where the record has no other end', () => {
    expect(spanWords({ started: null, ended: null, mainEnd: on('2027-12') })).toBe(
      'Until December 2027',
    )
  })
})
