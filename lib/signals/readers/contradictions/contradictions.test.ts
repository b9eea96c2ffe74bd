import { describe, expect, it } from 'vitest'
import { cpuMs } from '#e2e/support/cpu-ms'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Provenance } from '../../../trials/record/trial.ts'
import { trialOfRecord } from '../../text/trial-of-text.test-data.ts'
import { readContradictions } from './contradictions.ts'

const TWICE = {
  status: {
    overallStatus: 'RECRUITING',
    startDateStruct: { date: '2026-03' },
    primaryCompletionDateStruct: { date: '2025-12' },
    completionDateStruct: { date: '2025-12' },
  },
  eligibility: { minimumAge: '65 Years', maximumAge: '18 Years' },
}

const BUNDLED: Provenance = {
  facts: null,
  restated: [],
  sources: [],
  eligibilityIncomplete: null,
  notes: [],
  sitesInRecord: null,
}

describe('readContradictions', () => {
  it('shows nothing where a record says one thing', () => {
    expect(readContradictions(trialFrom({}))).toBeNull()
    const eligibility = { minimumAge: '18 Years', maximumAge: '65 Years', sex: 'ALL' }
    expect(readContradictions(trialFrom({ eligibility }))).toBeNull()
  })

  it('shows all that it finds as one, quotes each thing once and asks each question once', () => {
    const found = readContradictions(trialFrom(TWICE))
    expect(found).toMatchObject({
      state: 'concern',
      sentence:
        'The record says two things. The lowest age, 65 years, is above the highest age, 18 years. The start date, March 2026, comes after the end of the main part, December 2025. The start date, March 2026, comes after the end date, December 2025.',
      ask: 'The record says two things. Which ages can take part? Which dates are right: when did it begin, and when does it end?',
    })
    expect(found?.quotes.map(({ text, field }) => `${field} ${text}`)).toEqual([
      'minimumAge 65 Years',
      'maximumAge 18 Years',
      'startDateStruct 2026-03',
      'primaryCompletionDateStruct 2025-12',
      'completionDateStruct 2025-12',
    ])
  })

  it('chooses neither, and blames nobody', () => {
    expect(readContradictions(trialFrom(TWICE))?.caveat).toMatch(
      /choose neither.*need not mean that anything is wrong/,
    )
  })

  it('looks for none in the bundled copy, which is put together by us', () => {
    expect(readContradictions(trialFrom(TWICE, BUNDLED))).toBeNull()
  })

  it.each([
    '1',
    ' ',
    '1 ',
    ',',
    '(',
    '-',
    '>',
    ': ',
    'age ',
    'women ',
    'Age 18 to 55. ',
    'random ',
  ])('keeps nobody waiting for an endless “%s”', (piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const trial = trialFrom({
      identification: { officialTitle: text },
      description: { briefSummary: `Randomised ${text}`, detailedDescription: text },
      design: { designInfo: { allocation: 'NON_RANDOMIZED' } },
      eligibility: {
        eligibilityCriteria: `Inclusion Criteria:\n\n* Age 18 ${text}\n\nWomen ${text}`,
        minimumAge: '18 Years',
        sex: 'MALE',
      },
    })
    const before = cpuMs()
    readContradictions(trial)
    expect(cpuMs() - before).toBeLessThan(200)
  })
})

describe.skipIf(!haveRealRecords)('records that were made to be read right', () => {
  const read = (name: string) =>
    readJsonLines(realRecordPath(`cases/${name}.jsonl`)).map(
      (record) => readContradictions(trialOfRecord(record))?.sentence ?? null,
    )

  it.each([
    [
      'F14-ages-the-wrong-way-round',
      ['The record says two things. The lowest age, 65 years, is above the highest age, 18 years.'],
    ],
    [
      'F7-ended-trial-with-open-site',
      [
        'The record says two things. By its status: finished. By its end date: December 2027, which is after the last change of the record.',
        null,
      ],
    ],
    ['F15-date-that-does-not-exist', [null]],
  ])('%s', (name, sentences) => {
    expect(read(name)).toEqual(sentences)
  })
})
