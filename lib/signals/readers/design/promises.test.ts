import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  haveRealRecords,
  readJsonLines,
  realRecordPath,
} from '../../../../e2e/support/records/real-records.ts'
import { recordTexts } from '../../text/record-text.ts'
import { trialOfRecord, trialOfText } from '../../text/trial-of-text.test-data.ts'
import { NO_PROMISES, PROMISES } from './promises.test-data.ts'
import { isPromise, readPromises } from './promises.ts'

describe('isPromise', () => {
  it.each(PROMISES)('returns true for "%s"', (sentence) => {
    expect(isPromise(sentence)).toBe(true)
  })

  it.each(NO_PROMISES)('returns false for "%s"', (sentence) => {
    expect(isPromise(sentence)).toBe(false)
  })
})

describe('readPromises', () => {
  it('returns a concern with the sentence and its field', () => {
    const sentence = 'Stem cells can cure MS.'
    expect(readPromises(trialOfText({ summary: `A study. ${sentence}` }))).toMatchObject({
      state: 'concern',
      quotes: [{ text: sentence, field: 'briefSummary' }],
    })
  })

  it('returns null if nothing is promised', () => {
    expect(readPromises(trialOfText({ summary: 'There is no cure for MS.' }))).toBeNull()
  })

  it('never throws, and quotes only what stands in the record', () => {
    const words = fc.constantFrom(
      ...'this treatment cures MS has no side effects guaranteed results . not risk-free proven to work \n'.split(
        ' ',
      ),
    )
    const text = fc.array(words, { maxLength: 60 }).map((all) => all.join(' '))
    fc.assert(
      fc.property(text, (summary) => {
        const trial = trialOfText({ summary })
        for (const quote of readPromises(trial)?.quotes ?? []) {
          expect(recordTexts(trial).some((one) => one.text.includes(quote.text))).toBe(true)
        }
      }),
    )
  })

  it.skipIf(!haveRealRecords)('finds one bold sentence among the real studies in MS', () => {
    const found = readJsonLines(realRecordPath('ms-studies.jsonl'))
      .map(trialOfRecord)
      .filter((trial) => readPromises(trial) !== null)
    expect(found.map((trial) => trial.nctId)).toEqual(['NCT01879202'])
  })
})
