import { describe, expect, it } from 'vitest'
import { parseStudy } from '../../registry-client/study/study.ts'
import type { AsOf } from '../record/as-of.ts'
import { fromStudy } from '../record/from-study.ts'
import { jsonLd, scriptText } from './json-ld.ts'

function dataOf(modules: Record<string, unknown>, asOf: AsOf = null) {
  const parsed = parseStudy({
    protocolSection: {
      identificationModule: { nctId: 'NCT00000001', briefTitle: 'A study' },
      ...modules,
    },
  })
  if (!parsed.ok) throw new Error(parsed.setAside.reason)
  return jsonLd(fromStudy(parsed.study), asOf)
}

const design = (studyType: string, designInfo: Record<string, unknown> = {}) => ({
  designModule: { studyType, designInfo },
})

describe('jsonLd', () => {
  it('says nothing that an empty record does not', () => {
    expect(dataOf({})).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MedicalStudy',
      name: 'A study',
      identifier: { '@type': 'PropertyValue', propertyID: 'NCT', value: 'NCT00000001' },
      sameAs: 'https://clinicaltrials.gov/study/NCT00000001',
    })
  })

  it.each([
    ['INTERVENTIONAL', 'MedicalTrial'],
    ['OBSERVATIONAL', 'MedicalObservationalStudy'],
    ['EXPANDED_ACCESS', 'MedicalStudy'],
    ['SOMETHING_NEW', 'MedicalStudy'],
  ])('calls %s a %s', (studyType, type) => {
    expect(dataOf(design(studyType))).toHaveProperty('@type', type)
  })

  it('names the design that the fields state, and does not make "double" of two roles', () => {
    const data = dataOf(
      design('INTERVENTIONAL', {
        allocation: 'RANDOMIZED',
        maskingInfo: { masking: 'DOUBLE', whoMasked: ['INVESTIGATOR', 'OUTCOMES_ASSESSOR'] },
      }),
    )
    expect(data).toHaveProperty('trialDesign', ['https://schema.org/RandomizedTrial'])
  })

  it('names a hospital as a place in the area where the study runs', () => {
    const locations = [
      { facility: 'Made Hospital', city: 'Lyon', country: 'France' },
      { city: 'Bern' },
    ]
    expect(dataOf({ contactsLocationsModule: { locations } })).toHaveProperty('studyLocation', [
      {
        '@type': 'AdministrativeArea',
        address: { '@type': 'PostalAddress', addressLocality: 'Lyon', addressCountry: 'France' },
        containsPlace: { '@type': 'Place', name: 'Made Hospital' },
      },
      {
        '@type': 'AdministrativeArea',
        address: { '@type': 'PostalAddress', addressLocality: 'Bern' },
      },
    ])
  })

  it.each(['WITHHELD', 'UNKNOWN'])(
    'leaves out %s, a state that schema.org has no word for',
    (overallStatus) => {
      expect(dataOf({ statusModule: { overallStatus: 'RECRUITING' } })).toHaveProperty(
        'status',
        'https://schema.org/Recruiting',
      )
      expect(dataOf({ statusModule: { overallStatus } })).not.toHaveProperty('status')
    },
  )

  it('gives no state of an old copy: a search engine would take it for that of today', () => {
    const recruiting = { statusModule: { overallStatus: 'RECRUITING' } }
    expect(dataOf(recruiting, '2025-09')).not.toHaveProperty('status')
  })
})

describe('scriptText', () => {
  it('lets nothing end the element that it stands in', () => {
    const value = { name: '</script><script>alert(1)</script>\u2028<!--' }
    expect(scriptText(value)).not.toMatch(/[<\u2028]/)
    expect(JSON.parse(scriptText(value))).toEqual(value)
  })
})
