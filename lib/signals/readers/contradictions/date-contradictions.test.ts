import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import {
  DATE_ORDERS,
  datesInWrongOrder,
  finishedBeforeItsEnd,
  pastAfterLastChange,
} from './date-contradictions.ts'

const date = (text: string | undefined, type?: string) =>
  text === undefined ? undefined : { date: text, type }

const inOrder = (overallStatus: string, start: string, end: string, type?: string) =>
  datesInWrongOrder(
    trialFrom({
      status: {
        overallStatus,
        startDateStruct: date(start, type),
        completionDateStruct: date(end, 'ACTUAL'),
      },
    }),
    ['startDateStruct', 'completionDateStruct'],
  )

describe('datesInWrongOrder', () => {
  it('quotes both, and says them as people do', () => {
    expect(inOrder('COMPLETED', '2026-03-05', '2025-12')).toEqual({
      words: 'The start date, 5 March 2026, comes after the end date, December 2025.',
      quotes: [
        { text: '2026-03-05', field: 'startDateStruct' },
        { text: '2025-12', field: 'completionDateStruct' },
      ],
    })
  })

  it.each([
    ['one day', '2025-12-02', '2025-12-01'],
    ['a day after a month', '2026-01-01', '2025-12'],
    ['a month after a day', '2026-01', '2025-12-31'],
    ['years', '2031-01', '2030-12'],
  ])('finds %s', (_, start, end) => {
    expect(inOrder('RECRUITING', start, end)).not.toBeNull()
  })

  it.each([
    ['the right order', '2025-12', '2026-03'],
    ['the same day', '2025-12-01', '2025-12-01'],
    ['a day of the same month', '2025-12-31', '2025-12'],
    ['the month of the day', '2025-12', '2025-12-01'],
    ['a day that does not exist', '2026-02-30', '2025-12-01'],
    ['a text that is no date', 'spring 2026', '2025-12'],
    ['a year alone', '2027', '2025-12'],
  ])('finds none: %s', (_, start, end) => {
    expect(inOrder('COMPLETED', start, end)).toBeNull()
  })

  it.each(['WITHDRAWN', 'TERMINATED', 'SUSPENDED'])(
    'finds none in a planned start that never came, of a study that is %s',
    (status) => {
      expect(inOrder(status, '2026-03', '2025-12', 'ESTIMATED')).toBeNull()
      expect(inOrder(status, '2026-03', '2025-12', 'ACTUAL')).not.toBeNull()
    },
  )

  it.each(DATE_ORDERS)('compares %s with %s', (first, second) => {
    const plain = new Set(['studyFirstSubmitDate'])
    const given = (field: string, text: string) => ({
      [field]: plain.has(field) ? text : date(text),
    })
    const wrong = trialFrom({
      status: { ...given(first, '2026-03-05'), ...given(second, '2025-12-01') },
    })
    const right = trialFrom({
      status: { ...given(first, '2025-12-01'), ...given(second, '2026-03-05') },
    })
    expect(datesInWrongOrder(wrong, [first, second])?.quotes.map(({ field }) => field)).toEqual([
      first,
      second,
    ])
    expect(datesInWrongOrder(right, [first, second])).toBeNull()
  })
})

const ending = (overallStatus: string, end: string, type?: string, updated?: string) =>
  trialFrom({
    status: {
      overallStatus,
      completionDateStruct: date(end, type),
      lastUpdatePostDateStruct: date(updated ?? '2026-10-02'),
    },
  })

describe('pastAfterLastChange', () => {
  const found = (...given: Parameters<typeof ending>) =>
    pastAfterLastChange(ending(...given), 'completionDateStruct')

  it('finds a date given as past that the record could not know', () => {
    expect(found('COMPLETED', '2027-12', 'ACTUAL')).toEqual({
      words:
        'The end date, December 2027, is given as past, and comes after the date of the last change, 2 October 2026.',
      quotes: [
        { text: '2027-12', field: 'completionDateStruct' },
        { text: 'ACTUAL', field: 'completionDateStruct' },
        { text: '2026-10-02', field: 'lastUpdatePostDateStruct' },
      ],
    })
  })

  it.each([
    ['the month of the last change', '2026-10', 'ACTUAL'],
    ['a day before it', '2026-10-01', 'ACTUAL'],
    ['a planned date', '2027-12', 'ESTIMATED'],
    ['a date that is neither', '2027-12', undefined],
  ])('finds none: %s', (_, end, type) => {
    expect(found('COMPLETED', end, type)).toBeNull()
  })
})

describe('finishedBeforeItsEnd', () => {
  it('finds a study that has ended and has its end before it', () => {
    expect(finishedBeforeItsEnd(ending('COMPLETED', '2027-12', 'ESTIMATED'))).toEqual({
      words:
        'By its status: finished. By its end date: December 2027, which is after the last change of the record.',
      quotes: [
        { text: 'COMPLETED', field: 'overallStatus' },
        { text: '2027-12', field: 'completionDateStruct' },
        { text: '2026-10-02', field: 'lastUpdatePostDateStruct' },
      ],
    })
  })

  it.each([
    ['it ended before', 'COMPLETED', '2026-09'],
    ['it ended in the same month', 'COMPLETED', '2026-10'],
    ['it goes on', 'RECRUITING', '2027-12'],
    ['it was stopped before its planned end', 'TERMINATED', '2027-12'],
    ['it never began', 'WITHDRAWN', '2027-12'],
    ['its end does not exist', 'COMPLETED', '2027-02-30'],
  ])('finds none where %s', (_, status, end) => {
    expect(finishedBeforeItsEnd(ending(status, end))).toBeNull()
  })
})
