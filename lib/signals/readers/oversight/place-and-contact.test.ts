import { describe, expect, it } from 'vitest'
import { trialFrom } from '#e2e/support/records/trial-from'
import { readPlaceAndContact } from './place-and-contact.ts'

const clinic = { facility: 'Example Clinic', city: 'Derby' }
const town = { city: 'Derby', country: 'United States' }
const person = { name: 'Jo Example', role: 'CONTACT' }

const read = (overallStatus: string, contacts: Record<string, unknown> = {}) =>
  readPlaceAndContact(trialFrom({ status: { overallStatus }, contacts }))

describe('readPlaceAndContact', () => {
  it('states a place and a person', () => {
    expect(read('RECRUITING', { locations: [clinic], centralContacts: [person] })).toMatchObject({
      state: 'stated',
      quotes: [
        { text: 'Example Clinic', field: 'locations' },
        { text: 'Jo Example', field: 'centralContacts' },
      ],
      ask: null,
    })
  })

  it("counts a place's own contact, and names a place that takes people first", () => {
    const closed = { facility: 'Closed Clinic', status: 'COMPLETED' }
    const open = { ...clinic, status: 'RECRUITING', contacts: [person] }
    expect(read('RECRUITING', { locations: [closed, open] }).quotes).toEqual([
      { text: 'Example Clinic', field: 'locations' },
      { text: 'Jo Example', field: 'locations' },
    ])
  })

  it('is worth asking about where an open study lists neither', () => {
    expect(read('RECRUITING')).toMatchObject({ state: 'concern', quotes: [] })
    expect(read('AVAILABLE').state).toBe('concern')
    expect(read('RECRUITING', { locations: [{}], centralContacts: [{}] }).state).toBe('concern')
  })

  it.each([
    { contacts: { locations: [clinic] }, sentence: 'A place is named, but no one to ask' },
    { contacts: { centralContacts: [person] }, sentence: 'Someone to ask is named, but no place' },
    {
      contacts: { locations: [town] },
      sentence: 'A town is named, but no clinic and no one to ask',
    },
    {
      contacts: { locations: [town], centralContacts: [person] },
      sentence: 'A town and someone to ask are named, but no clinic',
    },
  ])('mentions the half that is there: $sentence', ({ contacts, sentence }) => {
    expect(read('RECRUITING', contacts)).toMatchObject({ state: 'mentioned', sentence })
  })

  it.each(['NOT_YET_RECRUITING', 'ENROLLING_BY_INVITATION'])(
    'finds nothing stated, and nothing odd, in a %s study without them',
    (status) => {
      expect(read(status)).toMatchObject({ state: 'not-stated', quotes: [] })
      expect(read(status).caveat).not.toBeNull()
    },
  )

  it.each([
    'COMPLETED',
    'TERMINATED',
    'WITHDRAWN',
    'SUSPENDED',
    'UNKNOWN',
    'ACTIVE_NOT_RECRUITING',
  ])('does not apply to a %s study', (status) => {
    expect(read(status, { locations: [clinic] }).state).toBe('n/a')
  })

  it('quotes no phone number that is put together from two fields', () => {
    const centralContacts = [{ phone: '123', phoneExt: '4' }]
    const found = read('RECRUITING', { locations: [clinic], centralContacts })
    expect(found.state).toBe('stated')
    expect(found.quotes).toEqual([{ text: 'Example Clinic', field: 'locations' }])
  })
})
