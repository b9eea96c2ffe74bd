import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import type { Provenance } from '../../trials/record/trial.ts'
import { finding, NOT_STATED } from './finding.ts'
import { asCopyTells } from './shown-finding.ts'

const PROVENANCE: Provenance = {
  facts: null,
  restated: ['briefSummary'],
  sources: [],
  eligibilityIncomplete: null,
  notes: [],
  sitesInRecord: null,
}

const offline = trialFrom({}, PROVENANCE)
const live = trialFrom({})
const inSummary = { text: 'Ours', field: 'briefSummary' }
const inTitle = { text: 'Theirs', field: 'officialTitle' }

describe('asCopyTells', () => {
  it('leaves a finding on a live record as it is, and marks no quote', () => {
    const found = finding('mentioned', 'Something', { quotes: [inSummary], caveat: 'But.' })
    expect(asCopyTells(live, found)).toEqual({
      ...found,
      quotes: [{ ...inSummary, restated: false }],
      links: [],
    })
    expect(asCopyTells(live, finding('not-stated', NOT_STATED)).sentence).toBe(NOT_STATED)
  })

  it('marks what stands in words of ours in the offline copy', () => {
    const found = finding('stated', 'Something', { quotes: [inSummary, inTitle] })
    expect(asCopyTells(offline, found).quotes.map(({ restated }) => restated)).toEqual([
      true,
      false,
    ])
  })

  it.each(['not-stated', 'concern'] as const)(
    'points to the live record where a finding of %s rests on nothing in the offline copy',
    (state) => {
      const shown = asCopyTells(offline, finding(state, 'None', { caveat: 'Often so.', ask: 'Q?' }))
      expect(shown).toMatchObject({
        state: 'not-stated',
        sentence: 'Not in the offline copy: look at the live record',
        caveat: 'Often so.',
        ask: 'Q?',
        links: [{ url: 'https://clinicaltrials.gov/study/NCT00000001' }],
      })
    },
  )

  it('says of what it found only in part that the live record may say more', () => {
    const shown = asCopyTells(offline, finding('mentioned', 'Half', { quotes: [inTitle] }))
    expect(shown.caveat).toContain('holds only part of the record')
    const stated = asCopyTells(offline, finding('stated', 'Whole', { quotes: [inTitle] }))
    expect(stated.caveat).toBeNull()
  })

  it('says where the copy took from how people are put into groups', () => {
    const trial = trialFrom({}, { ...PROVENANCE, allocationFrom: 'official title' })
    const quotes = [{ text: 'RANDOMIZED', field: 'allocation' }]
    const shown = asCopyTells(trial, finding('stated', 'Yes', { quotes }))
    expect(shown.quotes[0]?.restated).toBe(true)
    expect(shown.caveat).toBe('In the offline copy this comes from: official title.')
  })

  it('leaves alone what does not apply', () => {
    const found = finding('n/a', 'Does not apply')
    expect(asCopyTells(offline, found)).toEqual({ ...found, links: [] })
  })

  describe('on a record of which a part could not be read', () => {
    const unread = trialFrom({ status: { overallStatus: 7, startDateStruct: 'soon' } })
    const pointless = trialFrom({
      contacts: { locations: [{ city: 'Rome', geoPoint: { lat: '41.9', lon: 12.5 } }] },
    })

    it.each(['not-stated', 'concern', 'n/a'] as const)('takes a silent %s for ours', (state) => {
      expect(asCopyTells(unread, finding(state, 'None', { ask: 'Q?' }))).toMatchObject({
        state: 'not-stated',
        sentence: 'Not in what we could read of this record',
        ask: 'Q?',
        links: [{ url: 'https://clinicaltrials.gov/study/NCT00000001' }],
      })
    })

    it('leaves what rests on words of the record', () => {
      const found = finding('concern', 'Something', { quotes: [inTitle] })
      expect(asCopyTells(unread, found)).toMatchObject({ state: 'concern', sentence: 'Something' })
    })

    it('leaves a silence that the unread part has no say in', () => {
      expect(asCopyTells(pointless, finding('not-stated', NOT_STATED)).sentence).toBe(NOT_STATED)
    })
  })
})
