import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  haveRealRecords,
  readJsonLines,
  realRecordPath,
} from '../../../e2e/support/records/real-records.ts'
import { recordTexts } from '../text/record-text.ts'
import { trialOfRecord, trialOfText } from '../text/trial-of-text.test-data.ts'
import { readCost } from './cost.ts'
import { FREE_SENTENCES } from './free.test-data.ts'
import { HELD_OUT_SENTENCES } from './held-out.test-data.ts'
import { PAYS_SENTENCES } from './pays.test-data.ts'
import { RELATED_SENTENCES } from './related.test-data.ts'
import { UNRELATED_SENTENCES } from './unrelated.test-data.ts'

const costOf = (sentence: string) => readCost(trialOfText({ summary: sentence })).value
const read = (sentences: readonly string[], value: string) =>
  sentences.filter((sentence) => costOf(sentence) === value)
const asserted = (sentences: readonly string[], values: readonly string[]) =>
  sentences.filter((sentence) => values.includes(costOf(sentence) ?? ''))

describe('readCost', () => {
  it.each([
    ['pays', PAYS_SENTENCES, ['free'], 0.7],
    ['free', FREE_SENTENCES, ['pays'], 0.85],
    ['related', RELATED_SENTENCES, ['free', 'pays'], 0.85],
    ['unrelated', UNRELATED_SENTENCES, ['free', 'pays'], 0],
  ] as const)('asserts nothing wrong of "%s" sentences', (value, sentences, wrong, share) => {
    expect(asserted(sentences, wrong)).toEqual([])
    expect(read(sentences, value).length / sentences.length).toBeGreaterThanOrEqual(share)
  })

  it.each([
    ['pays', HELD_OUT_SENTENCES.pays, ['free']],
    ['free', HELD_OUT_SENTENCES.free, ['pays']],
    ['related', HELD_OUT_SENTENCES.related, ['free', 'pays']],
    ['unrelated', HELD_OUT_SENTENCES.unrelated, ['free', 'pays']],
  ] as const)(
    'asserts nothing wrong of "%s" sentences that were kept apart',
    (value, all, wrong) => {
      expect(asserted(all, wrong)).toEqual([])
      if (value === 'unrelated') return
      expect(read(all, value).length / all.length).toBeGreaterThanOrEqual(0.7)
    },
  )

  it.skipIf(!haveRealRecords)('asserts nothing wrong of sentences labelled by hand', () => {
    const labelled = readJsonLines(realRecordPath('cost-sentences.jsonl')).flatMap(labelOf)
    const wrong = labelled.filter(({ sentence, label }) => {
      const value = costOf(sentence)
      return (value === 'free' || value === 'pays') && value !== label
    })
    expect(wrong).toEqual([])
    for (const wanted of ['pays', 'free']) {
      const all = labelled.filter(({ label }) => label === wanted)
      const found = all.filter(({ sentence }) => costOf(sentence) === wanted)
      expect(found.length / all.length).toBeGreaterThanOrEqual(0.5)
    }
  })

  it.each([
    'The benefit of the new thread is that patients will not have to pay for its removal.',
    'We consider it unlikely that participants will buy further sprays at their own expense.',
    'At each visit, participants will be given $5 to cover bus fares.',
    'The two agents act in a complimentary way on the cells of the patients.',
    'Participants will pay for their coffee while they wait.',
  ])('only quotes, or leaves alone, what holds a word that it does not know: “%s”', (sentence) => {
    expect([null, 'related']).toContain(costOf(sentence))
  })

  it('knows the words for what is done in the study from its own treatments', () => {
    const protocolSection = (interventions: readonly { name: string }[]) => ({
      identificationModule: { nctId: 'NCT00000001', briefTitle: 'A study' },
      descriptionModule: { briefSummary: 'Participants have to pay for the zollverein treatment.' },
      armsInterventionsModule: { interventions },
    })
    const of = (interventions: readonly { name: string }[]) =>
      readCost(trialOfRecord({ protocolSection: protocolSection(interventions) })).value
    expect(of([])).toBe('related')
    expect(of([{ name: 'Zollverein' }])).toBe('pays')
  })

  it('returns a concern if people pay, with the sentence and its field', () => {
    const sentence = 'The cost of the procedure will be borne by the patient.'
    expect(readCost(trialOfText({ description: `A study. ${sentence} The end.` }))).toMatchObject({
      state: 'concern',
      value: 'pays',
      quotes: [{ text: sentence, field: 'detailedDescription' }],
    })
  })

  it.each([
    ['Participation is free of charge.', 'taking part costs you nothing'],
    ['There are no costs to participants.', 'taking part costs you nothing'],
    ['There are no additional costs to participants.', 'no extra cost'],
    ['The study drug will be provided free of charge.', 'a treatment or test in the study is free'],
    ['Participants will receive their diary at no cost.', 'something in the study is free'],
  ])('says how far "%s" goes', (summary, words) => {
    const finding = readCost(trialOfText({ summary }))
    expect(finding).toMatchObject({ state: 'stated', value: 'free' })
    expect(finding.sentence).toContain(words)
  })

  it('quotes both and returns a concern if one thing is free and another is paid for', () => {
    const finding = readCost(
      trialOfText({
        summary: 'The study drug is provided to participants free of charge.',
        criteria: '* Able to pay for the MRI scan',
      }),
    )
    expect(finding.state).toBe('concern')
    expect(finding.quotes).toEqual([
      { text: 'Able to pay for the MRI scan', field: 'eligibilityCriteria' },
      {
        text: 'The study drug is provided to participants free of charge.',
        field: 'briefSummary',
      },
    ])
  })

  it('quotes a sentence once that says both', () => {
    const summary = 'Participants will not be charged for the drug but will pay for the scans.'
    const finding = readCost(trialOfText({ summary }))
    expect(finding).toMatchObject({ state: 'concern', quotes: [{ text: summary }] })
    expect(finding.sentence).toContain('some things free')
  })

  it('returns "mentioned" for money that is neither', () => {
    const summary = 'Participants will be reimbursed for travel.'
    expect(readCost(trialOfText({ summary }))).toMatchObject({
      state: 'mentioned',
      value: 'related',
      quotes: [{ text: summary, field: 'briefSummary' }],
    })
  })

  it('returns "not-stated" for silence, and does not call it free', () => {
    expect(readCost(trialOfText({}))).toMatchObject({
      state: 'not-stated',
      value: null,
      quotes: [],
      sentence: 'The record does not mention cost. That does not mean free.',
    })
  })

  it('quotes a wording once', () => {
    const text = 'Participants will be charged for the infusion.'
    expect(readCost(trialOfText({ summary: text, description: text })).quotes).toHaveLength(1)
  })

  it('never throws, and quotes only what stands in the field it names', () => {
    const words = fc.constantFrom(
      ...'participants patients will must not pay for the cost of free charge by insurance study drug $5 . , ; - \n no travel (s) own fee'.split(
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
        const given = recordTexts(trial)
        for (const quote of readCost(trial).quotes) {
          const inField = given.filter(({ field }) => field === quote.field)
          expect(inField.some((one) => one.text.includes(quote.text))).toBe(true)
        }
      }),
    )
  })

  it.skipIf(!haveRealRecords)(
    'finds the two real studies in MS whose title names the payer',
    () => {
      const found = readJsonLines(realRecordPath('ms-studies.jsonl'))
        .map(trialOfRecord)
        .filter((trial) => readCost(trial).state === 'concern')
      expect(found.map((trial) => trial.nctId)).toEqual(['NCT01883661', 'NCT02326935'])
    },
  )
})

function labelOf(row: unknown): { sentence: string; label: string }[] {
  if (typeof row !== 'object' || row === null) return []
  const { sentence, label } = { sentence: '', label: '', ...row }
  return [{ sentence: String(sentence), label: String(label) }]
}
