import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readRegisteredBefore } from './registered-before.ts'

type Given = {
  readonly sent?: string
  readonly shown?: string
  readonly start?: string
  readonly startType?: string
}

const read = ({ sent, shown, start, startType }: Given) =>
  readRegisteredBefore(
    trialFrom({
      status: {
        studyFirstSubmitDate: sent,
        studyFirstPostDateStruct: shown && { date: shown },
        startDateStruct: start && { date: start, type: startType },
      },
    }),
  )

describe('readRegisteredBefore', () => {
  it.each([
    [{ sent: '2019-08-07', start: '2019-10-28' }, 'Yes, 2 months before it began'],
    [{ sent: '2019-10-28', start: '2019-10-28' }, 'Yes, at about the time it began'],
    [{ sent: '2019-11-18', start: '2019-10-28' }, 'Yes, at about the time it began'],
    [{ sent: '2019-10-11', start: '2023-06' }, 'Yes, about 3 years before it began'],
    [{ sent: '2019-10-30', start: '2019-10' }, 'Yes, at about the time it began'],
    [
      { sent: '2026-01-10', start: '2027-02-01', startType: 'ESTIMATED' },
      'Yes, 12 months before it was due to begin',
    ],
  ])('states that %j was in time', (given, sentence) => {
    expect(read(given)).toMatchObject({
      state: 'stated',
      sentence,
      quotes: [
        { text: given.sent, field: 'studyFirstSubmitDate' },
        { text: given.start, field: 'startDateStruct' },
      ],
    })
  })

  it.each([
    [
      { sent: '2019-11-19', start: '2019-10-28' },
      'less than a month after it began, on 19 November 2019',
    ],
    [{ sent: '2020-12-28', start: '2019-10-28' }, '14 months after it began, on 28 December 2020'],
    [{ sent: '2019-11-03', start: '2019-10' }, 'about 1 month after it began, on 3 November 2019'],
  ])('mentions that %j was later, without blame', (given, end) => {
    const found = read(given)
    expect(found).toMatchObject({ state: 'mentioned', sentence: `Registered ${end}` })
    expect(found.caveat).toContain('not a fault')
  })

  it('goes by the day it was sent in, not by the day it was shown', () => {
    expect(read({ sent: '2019-08-07', shown: '2019-12-30', start: '2019-10-28' }).state).toBe(
      'stated',
    )
  })

  it('lets the day it was shown tell that it was in time, and never that it was late', () => {
    expect(read({ shown: '2018-07-20', start: '2018-11-16' })).toMatchObject({
      state: 'stated',
      sentence: 'Yes, at least 3 months before it began',
      quotes: [
        { text: '2018-07-20', field: 'studyFirstPostDateStruct' },
        { text: '2018-11-16', field: 'startDateStruct' },
      ],
    })
    expect(read({ shown: '2019-12-30', start: '2019-10-28' }).state).toBe('not-stated')
  })

  it.each([{}, { sent: '2019-08-07' }, { start: '2019-10' }, { sent: 'early', start: '2019-10' }])(
    'finds nothing stated in %j',
    (given) => {
      expect(read(given)).toMatchObject({ state: 'not-stated', quotes: [] })
    },
  )

  it('does not apply to an access programme', () => {
    const trial = trialFrom({ design: { studyType: 'EXPANDED_ACCESS' } })
    expect(readRegisteredBefore(trial).state).toBe('n/a')
  })
})
