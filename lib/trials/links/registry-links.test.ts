import { describe, expect, it } from 'vitest'
import { fhirLink, pubmedLink, recordLink, resultsLink, risLink } from './registry-links.ts'

describe('the links of a record', () => {
  it('lead to the registry and nowhere else', () => {
    const links = [recordLink, resultsLink, fhirLink, risLink].map((link) => link('NCT07168772'))
    expect(links).toEqual([
      'https://clinicaltrials.gov/study/NCT07168772',
      'https://clinicaltrials.gov/study/NCT07168772?tab=results',
      'https://clinicaltrials.gov/api/v2/studies/NCT07168772?format=fhir.json',
      'https://clinicaltrials.gov/api/v2/studies/NCT07168772?format=ris',
    ])
  })
})

describe('pubmedLink', () => {
  it.each([
    ['35832690', 'https://pubmed.ncbi.nlm.nih.gov/35832690/'],
    ['PMC123', null],
    ['1/../../x', null],
    ['', null],
    [null, null],
  ])('for %j: %s', (pmid, link) => {
    expect(pubmedLink(pmid)).toBe(link)
  })
})
