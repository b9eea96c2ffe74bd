import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readWhoRunsIt } from './who-runs-it.ts'

const read = (sponsorClass: string | undefined, party?: Record<string, string>) =>
  readWhoRunsIt(
    trialFrom({
      sponsor: {
        leadSponsor: { name: 'Somewhere', class: sponsorClass },
        responsibleParty: party,
      },
    }),
  )

describe('readWhoRunsIt', () => {
  it.each([
    ['INDUSTRY', 'A company'],
    ['INDIV', 'A single person'],
    ['NETWORK', 'A network of study centres'],
    ['NIH', 'The US National Institutes of Health'],
    ['OTHER', 'Not a company or government: a university, hospital, charity, clinic or other'],
    [undefined, 'The record names it'],
    ['NEW_CLASS', 'The record names it'],
  ])('states the class %s in plain words, and rates nothing by it', (sponsorClass, sentence) => {
    const found = read(sponsorClass)
    expect(found).toMatchObject({ state: 'stated', sentence })
    expect(found.quotes).toEqual([{ text: 'Somewhere', field: 'leadSponsor' }])
    expect(found.caveat).toContain('does not show how good')
  })

  it.each(['UNKNOWN', 'AMBIG'])('finds the kind not stated where the class is %s', (given) => {
    expect(read(given)).toMatchObject({
      state: 'not-stated',
      quotes: [{ text: 'Somewhere', field: 'leadSponsor' }],
    })
  })

  it('names the person who answers for it, and then asks for no one else', () => {
    const found = read('OTHER', {
      type: 'SPONSOR_INVESTIGATOR',
      investigatorFullName: 'Jo Example',
      investigatorAffiliation: 'Example Hospital',
    })
    expect(found.quotes.slice(1)).toEqual([
      { text: 'Jo Example', field: 'responsibleParty' },
      { text: 'Example Hospital', field: 'responsibleParty' },
    ])
    expect(found.ask).toBeNull()
    expect(read('OTHER').ask).toContain('doctor in charge')
  })

  it('falls back on an official of the study', () => {
    const contacts = { overallOfficials: [{ name: 'Jo Example' }] }
    expect(readWhoRunsIt(trialFrom({ contacts }))).toMatchObject({
      state: 'stated',
      quotes: [{ text: 'Jo Example', field: 'overallOfficials' }],
    })
  })

  it('finds nothing stated in a silent record', () => {
    expect(readWhoRunsIt(trialFrom({}))).toMatchObject({ state: 'not-stated', quotes: [] })
  })
})
