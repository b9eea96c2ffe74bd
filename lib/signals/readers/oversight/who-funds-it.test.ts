import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { trialOfText } from '../../text/trial-of-text.test-data.ts'
import { fundingQuotes, namesFunder, readWhoFundsIt } from './who-funds-it.ts'

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

const partner = (name: string) => ({ name, class: 'OTHER' })

describe('readWhoFundsIt', () => {
  it('states partners, who need not be who pays', () => {
    const found = readWhoFundsIt(
      trialFrom({ sponsor: { collaborators: [partner('A Society'), partner('A Maker')] } }),
    )
    expect(found).toMatchObject({
      state: 'stated',
      sentence: 'The record names 2 partners',
      quotes: [
        { text: 'A Society', field: 'collaborators' },
        { text: 'A Maker', field: 'collaborators' },
      ],
    })
    expect(found.caveat).toContain('may pay, or help in another way')
  })

  it.each(['NIH', 'VA', 'CDC', 'AHRQ', 'SAMHSA', 'OTHER_GRANT'])('states a grant: %s', (type) => {
    const secondaryIdInfos = [{ id: 'R01DC011020', type }]
    expect(readWhoFundsIt(trialFrom({ identification: { secondaryIdInfos } }))).toMatchObject({
      state: 'stated',
      sentence: 'The record names 1 grant number',
      quotes: [{ text: 'R01DC011020', field: 'secondaryIdInfos' }],
    })
  })

  it('states what a sentence says, before the fields', () => {
    const found = readWhoFundsIt(
      trialFrom({
        description: { briefSummary: 'X is tested. This study is funded by the Example Trust.' },
        sponsor: { collaborators: [partner('A Maker')] },
      }),
    )
    expect(found).toMatchObject({
      state: 'stated',
      sentence: 'The record names who funds it and 1 partner',
      quotes: [
        { text: 'This study is funded by the Example Trust.', field: 'briefSummary' },
        { text: 'A Maker', field: 'collaborators' },
      ],
      ask: null,
    })
  })

  it('leaves it to the question on cost that patients fund it themselves', () => {
    const briefSummary = 'The study is funded by the patients.'
    expect(readWhoFundsIt(trialFrom({ description: { briefSummary } })).state).toBe('not-stated')
  })

  it.each(['FDA', 'EUDRACT_NUMBER', 'OTHER'])('takes no %s number for a grant', (type) => {
    const secondaryIdInfos = [{ id: '123', type }]
    expect(readWhoFundsIt(trialFrom({ identification: { secondaryIdInfos } })).state).toBe(
      'not-stated',
    )
  })

  it('finds nothing stated in a silent record: there is no field for it', () => {
    const found = readWhoFundsIt(trialFrom({}))
    expect(found).toMatchObject({ state: 'not-stated', quotes: [] })
    expect(found.caveat).toContain('no field')
  })
})
