import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  haveRealRecords,
  readJsonLines,
  realRecordPath,
} from '../../../e2e/support/records/real-records.ts'
import { recordTexts } from '../text/record-text.ts'
import { trialOfRecord, trialOfText } from '../text/trial-of-text.test-data.ts'
import { readEthics } from './ethics.ts'
import { ETHICS_SENTENCES, HELD_OUT_ETHICS_SENTENCES } from './sentences.test-data.ts'

const rows = [...ETHICS_SENTENCES, ...HELD_OUT_ETHICS_SENTENCES].flatMap(
  ({ state, why, sentences }) => sentences.map((summary) => [state, why, summary] as const),
)

describe('readEthics', () => {
  it.each(rows)('returns "%s" if %s: %s', (state, _, summary) => {
    const finding = readEthics(trialOfText({ summary }))
    expect(finding.state).toBe(state)
    expect(finding.quotes).toHaveLength(state === 'not-stated' ? 0 : 1)
  })

  it('quotes the sentence, with its field', () => {
    const sentence = 'The study was approved by the ethics committee of the hospital.'
    expect(readEthics(trialOfText({ description: `Hello. ${sentence} The end.` })).quotes).toEqual([
      { text: sentence, field: 'detailedDescription' },
    ])
  })

  it.each([
    'The study was approved by the ethics committee.',
    'Signed the consent form that the ethics committee approved.',
    'Current date of institutional review board approval for this study in the system.',
  ])('never takes criteria for an answer of a committee: “%s”', (criteria) => {
    expect(readEthics(trialOfText({ criteria })).state).toBe('mentioned')
  })

  it.each([
    'An IRB approved, data collection sheet will be used.',
    'People are found by IRB approved chart screening.',
    'Steps to be followed include obtaining IRB approval.',
    'The investigator is to obtain permission from the IRB before files are destroyed.',
    'Ethical clearance is needed for the evaluation.',
  ])('takes no approval of something else, or to come, for one of this study: “%s”', (summary) => {
    expect(readEthics(trialOfText({ summary })).state).toBe('mentioned')
  })

  it('returns "mentioned" if one sentence says agreed and another says not yet', () => {
    const finding = readEthics(
      trialOfText({
        summary: 'The study was approved by the ethics committee.',
        description: 'Approval of the ethics committee in Bern is pending.',
      }),
    )
    expect(finding.state).toBe('mentioned')
    expect(finding.quotes).toHaveLength(2)
  })

  it('keeps "stated" if a committee is also named in another connection', () => {
    const description =
      'The study was approved by the ethics committee. Serious events are reported to the IRB.'
    expect(readEthics(trialOfText({ description })).state).toBe('stated')
  })

  it('says of rules for all studies that no committee is named', () => {
    const finding = readEthics(trialOfText({ summary: 'We follow the Declaration of Helsinki.' }))
    expect(finding.state).toBe('mentioned')
    expect(finding.sentence).toContain('no committee')
  })

  it('never throws, and quotes only what stands in the field it names', () => {
    const words = fc.constantFrom(
      ...'the ethics committee IRB approved approval by will was not study consent form . , ; - \n after REC no. 12'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    )
    fc.assert(
      fc.property(text, text, (summary, criteria) => {
        const trial = trialOfText({ summary, criteria })
        const finding = readEthics(trial)
        expect(finding.state).not.toBe('concern')
        for (const quote of finding.quotes) {
          const inField = recordTexts(trial).filter(({ field }) => field === quote.field)
          expect(inField.some((one) => one.text.includes(quote.text))).toBe(true)
        }
      }),
    )
  })

  it.skipIf(!haveRealRecords)('finds the real studies in MS that say a committee agreed', () => {
    const found = readJsonLines(realRecordPath('ms-studies.jsonl'))
      .map(trialOfRecord)
      .filter((trial) => readEthics(trial).state === 'stated')
    expect(found.map((trial) => trial.nctId)).toEqual([
      'NCT02098759',
      'NCT02674217',
      'NCT03271125',
      'NCT03451955',
      'NCT03561402',
    ])
  })
})
