import { describe, expect, it } from 'vitest'
import { areaNamed } from '../search/areas.ts'
import { project, projectionOf } from './project-fields.ts'

const record = {
  protocolSection: {
    identificationModule: { nctId: 'NCT01234567', briefTitle: 'A', acronym: 'B' },
    armsInterventionsModule: {
      interventions: [
        { name: 'Drug', type: 'DRUG', otherNames: ['X', 'Y'] },
        { name: 'Diet', type: 'OTHER' },
      ],
    },
    contactsLocationsModule: {
      locations: [
        { city: 'Bern', country: 'Switzerland', contacts: [{ name: 'N', phone: '1' }] },
        { city: 'Paris', geoPoint: { lat: 1, lon: 2 } },
      ],
    },
  },
  hasResults: false,
}

const shape = (fields: string, areas: string[] = []) =>
  project(
    record,
    projectionOf(
      fields,
      areas.flatMap((name) => areaNamed(name) ?? []),
    ),
  )

describe('project', () => {
  it.each([
    ['NCTId', { protocolSection: { identificationModule: { nctId: 'NCT01234567' } } }],
    [
      'protocolSection.identificationModule.acronym|HasResults',
      { protocolSection: { identificationModule: { acronym: 'B' } }, hasResults: false },
    ],
    [
      'InterventionName,InterventionOtherName',
      {
        protocolSection: {
          armsInterventionsModule: {
            interventions: [{ name: 'Drug', otherNames: ['X', 'Y'] }, { name: 'Diet' }],
          },
        },
      },
    ],
    [
      'LocationContactPhone,LocationGeoPoint',
      {
        protocolSection: {
          contactsLocationsModule: {
            locations: [{ contacts: [{ phone: '1' }] }, { geoPoint: { lat: 1, lon: 2 } }],
          },
        },
      },
    ],
    [
      'TitleSearch',
      { protocolSection: { identificationModule: { briefTitle: 'A', acronym: 'B' } } },
    ],
    [
      'IdentificationModule,NCTId',
      { protocolSection: { identificationModule: record.protocolSection.identificationModule } },
    ],
    ['NCTId,ProtocolSection', { protocolSection: record.protocolSection }],
    ['ResultsSection', {}],
  ])('keeps %s', (fields, expected) => {
    expect(shape(fields)).toEqual(expected)
  })

  it('takes @query for what the queries look in', () => {
    expect(shape('@query', ['LeadSponsorName', 'NCTIdSearch'])).toEqual({
      protocolSection: { identificationModule: { nctId: 'NCT01234567' } },
    })
  })

  it('leaves out list elements of which nothing is left', () => {
    expect(shape('LocationCountry')).toEqual({
      protocolSection: { contactsLocationsModule: { locations: [{ country: 'Switzerland' }] } },
    })
  })
})

describe('projectionOf', () => {
  it.each([
    ['StudyDesign', "Parameter 'fields' contains invalid field name: 'StudyDesign'"],
    ['NCTId,nctId', "Parameter 'fields' contains invalid field name: 'nctId'"],
    ['ConditionList', "Parameter 'fields' contains invalid field name: 'ConditionList'"],
    ['NCTId, BriefTitle', 'Item 2 in parameter `fields` has incorrect format'],
    ['', 'Item 1 in parameter `fields` has incorrect format'],
  ])('refuses %j', (fields, message) => {
    expect(() => projectionOf(fields, [])).toThrow(message)
  })
})
