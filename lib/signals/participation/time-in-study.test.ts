import { describe, expect, it } from 'vitest'
import { trialOfRecord, trialOfText } from '../text/trial-of-text.test-data.ts'
import { latestDay, readTimeInStudy } from './time-in-study.ts'

const said = (description: string) =>
  readTimeInStudy(trialOfText({ description })).said.map(({ text }) => text)

describe('readTimeInStudy', () => {
  it.each([
    'Participation will last 28 weeks for each patient.',
    'The total duration of study participation is up to 3 months for each participant.',
    'Subjects will be followed for 12 months.',
    'Participants will take one capsule daily for 12 weeks.',
    'People receive the diet for six months.',
  ])('quotes “%s”', (sentence) => {
    expect(said(sentence)).toEqual([sentence])
  })

  it.each([
    'The study is expected to recruit patients for 3 years.',
    'Patients have been treated with interferon for 6 months.',
    'Participants must have stable treatment for 3 months.',
    'Participants will be given up to two weeks to consider joining.',
    'Patients who had MS for 10 years will be compared.',
    'The cost for 12 months will be reported for all people.',
  ])('finds no time in the study in “%s”', (sentence) => {
    expect(said(sentence)).toEqual([])
  })

  it('puts first what is said of taking part', () => {
    const dose = 'Participants will take a capsule daily for 12 weeks.'
    const whole = 'Participation in the study will last 20 weeks for each person.'
    expect(said(`${dose} ${whole}`)).toEqual([whole, dose])
  })

  it('gives the latest time of measuring as a quote, not as the time in the study', () => {
    const outcomes = (...frames: string[]) =>
      frames.map((timeFrame) => ({ measure: 'M', timeFrame }))
    const trial = trialOfRecord({
      protocolSection: {
        identificationModule: { nctId: 'NCT00000001', briefTitle: 'A study' },
        outcomesModule: {
          primaryOutcomes: outcomes('Week 24', 'At the end'),
          secondaryOutcomes: outcomes('From baseline up to 1 year', 'Day 90'),
        },
      },
    })
    expect(readTimeInStudy(trial)).toEqual({
      said: [],
      measuredUntil: { text: 'From baseline up to 1 year', field: 'timeFrame' },
    })
  })
})

describe('latestDay', () => {
  it.each([
    ['Week 52', 364],
    ['12 weeks post-randomization', 84],
    ['From Baseline up to the end (up to Week 156)', 1092],
    ['Baseline, months 3, 6 and 12', 360],
    ['2-year', 730],
    ['Day 1 to Day 28', 28],
    ['three years', 1095],
    ['2 hours', 2 / 24],
    ['Baseline (single timepoint only)', null],
    ['through study completion', null],
  ])('reads “%s”', (timeFrame, days) => {
    expect(latestDay(timeFrame)).toBe(days)
  })
})
