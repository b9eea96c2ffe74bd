import { describe, expect, it } from 'vitest'
import { bundledTrials } from '#e2e/support/records/real-trials'
import { trialFrom } from '#e2e/support/records/trial-from'
import { trialOfText } from '../text/trial-of-text.test-data.ts'
import { readBurden } from './burden.ts'

const HEADINGS = [
  'How long',
  'Visits',
  'Samples',
  'Scopes or tissue',
  'Scans',
  'Travel',
  'Nights away',
  'Chance of a placebo',
]

const rowOf = (trial: Parameters<typeof readBurden>[0], heading: string) => {
  const row = readBurden(trial).find((one) => one.heading === heading)
  if (row === undefined) throw new Error(`no row ${heading}`)
  return row.finding
}
const told = (description: string, heading: string) => rowOf(trialOfText({ description }), heading)

describe('readBurden', () => {
  it('has the same rows for every record, in one order', () => {
    for (const { trial } of bundledTrials()) {
      expect(readBurden(trial).map(({ heading }) => heading)).toEqual(HEADINGS)
    }
  })

  it.each([
    ['How long', 'Participants take one capsule daily for 12 weeks.'],
    ['Visits', 'Participants will attend the clinic for 6 visits.'],
    ['Samples', 'Blood and stool samples will be collected from participants at each visit.'],
    ['Scopes or tissue', 'Patients will undergo a colonoscopy at week 8.'],
    ['Scans', 'A brain MRI scan will be performed at baseline and after a year.'],
    ['Travel', 'Participants will be paid for travel costs and parking.'],
    ['Nights away', 'Patients will be admitted to the hospital for two days.'],
    ['Nights away', 'Participants will stay overnight after the first infusion.'],
  ])('reads “%s” from a sentence that says so', (heading, sentence) => {
    const { state, quotes } = told(sentence, heading)
    expect(state).toBe('stated')
    expect(quotes[0]).toMatchObject({ text: sentence, field: 'detailedDescription' })
  })

  it.each([
    ['Samples', 'The change in the bacteria of stool samples is compared.'],
    ['Visits', 'The baseline visit comes first.'],
    ['Scopes or tissue', 'Healing on colonoscopy is the main measure.'],
  ])(
    'says of “%s” that it is named, where no sentence says what a person would do',
    (heading, sentence) => {
      const found = told(sentence, heading)
      expect(found.state).toBe('mentioned')
      expect(found.sentence).toContain('What you would do is not clear')
      expect(found.quotes[0]?.text).toBe(sentence)
    },
  )

  it.each([
    ['Nights away', 'Blood is taken after an overnight fast.'],
    ['Nights away', 'Antibiotic-associated diarrhoea is frequent in hospitalised patients.'],
    ['Travel', 'Travel in the last three months is written down.'],
    ['Samples', 'A sample size of 40 people is needed.'],
    ['Samples', 'Previous studies collected stool samples from mice.'],
    ['Visits', 'People can visit our website.'],
  ])('reads nothing on “%s” from “%s”', (heading, sentence) => {
    expect(told(sentence, heading).state).toBe('not-stated')
  })

  it('never takes a rule for joining for something that is asked', () => {
    const trial = trialOfText({
      criteria:
        'Exclusion Criteria:\n\n* Colonoscopy within 3 months\n* Cannot travel to the clinic\n* Participants will have blood samples taken elsewhere',
    })
    for (const heading of HEADINGS.slice(0, -1)) {
      expect(rowOf(trial, heading).state, heading).toBe('not-stated')
    }
  })

  it('tells what is certain and names what is not, of the samples', () => {
    const found = told(
      'Participants will provide stool samples. Saliva samples are compared.',
      'Samples',
    )
    expect(found.sentence).toBe('It asks for stool. It also names urine or saliva')
  })

  it('cuts a long sentence around what counts', () => {
    const filler = 'which is told here at some length so that the sentence grows and grows, '
    const { quotes } = told(
      `In this study, ${filler}${filler}participants will attend the clinic for 6 visits.`,
      'Visits',
    )
    expect(quotes[0]?.text).toMatch(/^….*6 visits\.$/)
  })

  it('says until when something is measured, where no sentence tells how long it takes', () => {
    const trial = trialFrom({
      sections: {},
      arms: {},
      description: {},
    })
    const timed = {
      ...trial,
      primaryOutcomes: [{ measure: 'X', description: null, timeFrame: 'Week 12' }],
    }
    expect(rowOf(timed, 'How long')).toMatchObject({
      state: 'mentioned',
      quotes: [{ text: 'Week 12', field: 'timeFrame' }],
    })
    expect(rowOf(trial, 'How long').state).toBe('not-stated')
  })

  const bundled = new Map(bundledTrials().map(({ trial }) => [trial.nctId, trial]))
  it.each([
    ['NCT01006941', 'Scans', 'stated', 'followed with repeated MRI scans', true],
    ['NCT01413243', 'Chance of a placebo', 'stated', 'Placebo', false],
    ['NCT04096443', 'Samples', 'mentioned', 'in stool samples', false],
    ['NCT05808101', 'Samples', 'stated', 'one stool and one blood sample', true],
    ['NCT06329453', 'Scopes or tissue', 'stated', 'during a colonoscopy', true],
    ['NCT07168772', 'How long', 'stated', 'twice a day for six months', true],
  ] as const)('reads %s: %s', (nctId, heading, state, words, restated) => {
    const trial = bundled.get(nctId)
    if (trial === undefined) throw new Error(nctId)
    const found = rowOf(trial, heading)
    expect(found.state).toBe(state)
    expect(found.quotes[0]?.text).toContain(words)
    expect(found.quotes[0]?.restated).toBe(restated)
  })

  it('says of a gap of the offline copy that it is ours', () => {
    const trial = bundled.get('NCT07168772')
    expect(trial && rowOf(trial, 'Travel').sentence).toContain('Not in the offline copy')
  })
})
