import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { confirmedLately, readUpToDate } from './up-to-date.ts'

const TODAY = '2026-11-22'

const read = (status: Record<string, unknown>) =>
  readUpToDate(trialFrom({ status: { overallStatus: 'RECRUITING', ...status } }), TODAY)

const confirmed = (statusVerifiedDate: string, overallStatus = 'RECRUITING') =>
  read({ statusVerifiedDate, overallStatus })

describe('readUpToDate', () => {
  it.each([
    ['2026-11', 'stated'],
    ['2025-11', 'stated'],
    ['2025-10', 'mentioned'],
    ['2024-11', 'mentioned'],
    ['2024-10', 'concern'],
    ['2027-01', 'stated'],
  ])('finds a record confirmed in %s %s', (date, state) => {
    expect(confirmed(date)).toMatchObject({
      state,
      quotes: [{ text: date, field: 'statusVerifiedDate' }],
    })
  })

  it('says when, and how long ago', () => {
    expect(confirmed('2026-08').sentence).toBe('Last confirmed August 2026, 3 months ago')
    expect(confirmed('2020-08').sentence).toBe(
      'It may be out of date. Last confirmed August 2020, 6 years ago.',
    )
  })

  it('does not call the record of a study that is over out of date', () => {
    expect(confirmed('2020-08', 'COMPLETED')).toMatchObject({
      state: 'concern',
      sentence: 'By its record the study is over. Last confirmed August 2020, 6 years ago.',
    })
    expect(confirmed('2020-08', 'COMPLETED').caveat).toContain('Little changes')
  })

  it('tells of a record that nobody has confirmed for years', () => {
    const found = read({
      overallStatus: 'UNKNOWN',
      lastKnownStatus: 'NOT_YET_RECRUITING',
      statusVerifiedDate: '2022-10',
    })
    expect(found).toMatchObject({
      state: 'concern',
      sentence:
        'Nobody has confirmed it for over 2 years. Last known: not yet recruiting (October 2022).',
      quotes: [
        { text: 'UNKNOWN', field: 'overallStatus' },
        { text: 'NOT_YET_RECRUITING', field: 'lastKnownStatus' },
        { text: '2022-10', field: 'statusVerifiedDate' },
      ],
    })
    expect(read({ overallStatus: 'UNKNOWN' }).sentence).toBe(
      'Nobody has confirmed it for over 2 years',
    )
  })

  it.each(['RECRUITING', 'NOT_YET_RECRUITING', 'ACTIVE_NOT_RECRUITING'])(
    'is worth asking about where a %s study is past its end, however fresh its record',
    (overallStatus) => {
      const found = read({
        overallStatus,
        statusVerifiedDate: '2026-10',
        completionDateStruct: { date: '2026-06' },
      })
      expect(found.state).toBe('concern')
      expect(found.quotes).toContainEqual({ text: '2026-06', field: 'completionDateStruct' })
    },
  )

  it('does not count the month that still runs, nor the end of the main part', () => {
    const fresh = { statusVerifiedDate: '2026-10' }
    expect(read({ ...fresh, completionDateStruct: { date: '2026-11' } }).state).toBe('stated')
    expect(read({ ...fresh, primaryCompletionDateStruct: { date: '2020-01' } }).state).toBe(
      'stated',
    )
  })

  it('tells only when the record last changed where it was never confirmed', () => {
    const found = read({ lastUpdatePostDateStruct: { date: '2012-06-14' } })
    expect(found).toMatchObject({
      state: 'mentioned',
      sentence: 'The record last changed 14 June 2012, 14 years ago',
      quotes: [{ text: '2012-06-14', field: 'lastUpdatePostDateStruct' }],
    })
    expect(found.caveat).toContain('A change is not a confirmation')
  })

  it('finds nothing stated without a date', () => {
    expect(read({})).toMatchObject({ state: 'not-stated', quotes: [] })
  })

  it('claims no age for a date that is none', () => {
    expect(confirmed('last spring').state).toBe('mentioned')
  })
})

describe('confirmedLately', () => {
  it.each([
    ['2026-11', true],
    ['2025-11', true],
    ['2025-10', false],
    ['2025-11-22', true],
    ['2025-10-21', false],
    ['some day', false],
  ])('of a record confirmed in %s says %s', (statusVerifiedDate, lately) => {
    expect(confirmedLately(trialFrom({ status: { statusVerifiedDate } }), TODAY)).toBe(lately)
  })

  it('does not take a change of the record for a confirmation', () => {
    const changed = { lastUpdatePostDateStruct: { date: '2026-11-20' } }
    expect(confirmedLately(trialFrom({ status: changed }), TODAY)).toBe(false)
  })
})
