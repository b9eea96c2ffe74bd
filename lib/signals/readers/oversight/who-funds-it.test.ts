import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readWhoFundsIt } from './who-funds-it.ts'

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
