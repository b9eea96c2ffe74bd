import { describe, expect, it } from 'vitest'
import { trialOfText } from '../../text/trial-of-text.test-data.ts'
import { fundingQuotes, namesFunder } from './funding.ts'

describe('namesFunder', () => {
  it.each([
    'The study is funded by the National Institute for Health Research.',
    'This work was supported by a grant from the Danish MS Society.',
    'This trial is supported by the Italian MS Foundation (FISM 2017/R/3).',
    'Funding: Research Council of Norway, grant 213927.',
    'The trial is sponsored by a company in Germany.',
    'Funded by Horizon 2020.',
    'The project received funding from the European Union.',
    'This is an investigator-initiated study with financial support from Biogen.',
    'The Irish Health Research Board is funding this study.',
    'The study was funded by a patient organisation.',
  ])('returns true if it names who pays for the study: %s', (sentence) => {
    expect(namesFunder(sentence)).toBe(true)
  })

  it.each([
    ['an idea is supported', 'The data are supported by earlier studies.'],
    ['the study is supported by evidence', 'The trial is supported by strong evidence.'],
    ['it was another study', 'In a pilot study funded by the society, ten patients took part.'],
    ['it was another trial', 'Patients in a clinical trial sponsored by Novartis'],
    ['the money is not there yet', 'We will apply for funding from the EU.'],
    ['the money has run out', 'Lack of funding'],
    ['nobody is named', 'Funding: self-funded.'],
    ['there is none', 'Funding: none'],
    ['it asks', 'Who is funding the study?'],
    ['people who take part pay', 'The study is funded by the patients.'],
    ['another thing is supported', 'The program is supported by the National MS Society.'],
    ['the word means something else', 'The fundus of the eye is photographed.'],
  ])('returns false if %s: %s', (_, sentence) => {
    expect(namesFunder(sentence)).toBe(false)
  })
})

describe('fundingQuotes', () => {
  it('returns each sentence once, with its field', () => {
    const sentence = 'The study is funded by the MS Society.'
    const trial = trialOfText({ summary: `A study. ${sentence}`, description: sentence })
    expect(fundingQuotes(trial)).toEqual([{ text: sentence, field: 'briefSummary' }])
  })

  it('returns nothing if the record names no funder', () => {
    expect(fundingQuotes(trialOfText({ summary: 'A study of walking.' }))).toEqual([])
  })
})
