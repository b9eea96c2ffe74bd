import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QueryError } from '../api-error.ts'
import { studyOf } from '../study/study.ts'
import { areaNamed } from './areas.ts'
import type { Matcher } from './essie-context.ts'
import { matcherOf } from './essie-match.ts'
import { parseEssie } from './essie-parse.ts'

const record = {
  protocolSection: {
    identificationModule: {
      nctId: 'NCT01234567',
      briefTitle: 'Faecal Microbiota Transfer in Multiple Sclerosis',
      orgStudyIdInfo: { id: 'GUT-1' },
    },
    statusModule: {
      overallStatus: 'NOT_YET_RECRUITING',
      startDateStruct: { date: '2024-05' },
      lastUpdatePostDateStruct: { date: '2024-06-30' },
    },
    conditionsModule: { conditions: ['Multiple Sclerosis', 'Crohn Disease'], keywords: ['Gut'] },
    descriptionModule: { briefSummary: 'People with heart and lung diseases take probiotics.' },
    designModule: { phases: ['PHASE1', 'PHASE2'], enrollmentInfo: { count: 40 } },
    eligibilityModule: { minimumAge: '6 Months', sex: 'ALL' },
    contactsLocationsModule: {
      locations: [
        { city: 'Portland', state: 'Oregon', geoPoint: { lat: 45.52, lon: -122.68 } },
        { city: 'Augusta', state: 'Maine', status: 'RECRUITING' },
      ],
    },
  },
  hasResults: false,
}
const study = studyOf(record, 0)

function query(text: string, areaName = 'BasicSearch'): Matcher {
  const area = areaNamed(areaName)
  if (!area) throw new Error(areaName)
  return matcherOf(parseEssie(text), { area, coverage: 'Contains', expansion: 'Relaxation' })
}

describe('matcherOf', () => {
  it.each([
    'MULTIPLE SCLEROSIS',
    'sclerosis multiple',
    '"multiple sclerosis"',
    'faecal AND probiotic',
    'nothing OR probiotics',
    'probiotic NOT helminth',
    'heart disease',
    'nct1234567',
    '"heart and lung disease"',
    'lung & disease',
    'AREA[ConditionSearch]crohn',
    'AREA[Condition]"crohn’s disease"',
    'AREA[Phase]PHASE2',
    'AREA[Phase](PHASE3 OR Phase 2)',
    'AREA[OverallStatus]Not yet recruiting',
    'AREA[HasResults]false',
    'AREA[StartDate]2024',
    'AREA[StartDate]RANGE[2024-01-01,MAX]',
    'AREA[StartDate]RANGE[MIN,05/31/2024]',
    'AREA[LastUpdatePostDate]RANGE[2024-06,2024-06]',
    'AREA[EnrollmentCount]RANGE[9, 100]',
    'AREA[EnrollmentCount]40',
    'AREA[MinimumAge]RANGE[MIN, 1 year]',
    'AREA[MaximumAge]MISSING',
    'AREA[Location]Portland',
    'AREA[ResultsSection]MISSING',
    'AREA[LocationCity]Portland AND AREA[LocationState]Maine',
    'SEARCH[Location](AREA[LocationCity]Portland AND AREA[LocationState]Oregon)',
    'SEARCH[Study]probiotic',
    'AREA[LocationGeoPoint]DISTANCE[45.5, -122.6, 10mi]',
    'COVERAGE[FullMatch]"Multiple Sclerosis"',
    'COVERAGE[StartsWith]"faecal microbiota"',
    'COVERAGE[EndsWith]probiotic',
    'EXPANSION[None]Faecal',
    'EXPANSION[Lossy]heart helminth',
    'TILT[StartDate]probiotic',
    'ALL',
  ])('finds %s', (text) => {
    expect(query(text)(study)).toBe(true)
  })

  it.each([
    'helminth',
    '"sclerosis multiple"',
    '"disease faecal"',
    '"multiple sclerosis crohn"',
    'sclero',
    'probiotic NOT sclerosis',
    'probiotic or helminth',
    'AREA[ConditionSearch]probiotic',
    'AREA[BriefTitle]crohn',
    'AREA[Phase]PHASE3',
    'AREA[StartDate]2023',
    'AREA[StartDate]RANGE[2024-06-01,MAX]',
    'AREA[CompletionDate]RANGE[MIN,MAX]',
    'AREA[EnrollmentCount]RANGE[100, MAX]',
    'AREA[MinimumAge]RANGE[1 year, MAX]',
    'AREA[MaximumAge]RANGE[16 years, MAX]',
    'AREA[MinimumAge]MISSING',
    'SEARCH[Location](AREA[LocationCity]Portland AND AREA[LocationState]Maine)',
    'AREA[LocationGeoPoint]DISTANCE[44.3, -69.7, 10mi]',
    'COVERAGE[FullMatch]sclerosis',
    'EXPANSION[None]faecal',
    'EXPANSION[Term]heart disease',
    '&',
    'NOT ALL',
  ])('does not find %s', (text) => {
    expect(query(text)(study)).toBe(false)
  })

  it.each([
    ['AREA[NotARealField]x', 'Unknown area name: `NotARealField`'],
    ['AREA[nctId]x', 'Unknown area name: `nctId`'],
    ['TILT[Nope]x', 'Unknown area name: `Nope`'],
    ['RANGE[1, 2]', 'RANGE is not supported for multiple (57) fields'],
    ['AREA[BriefTitle]RANGE[1, 2]', 'RANGE is not supported for field type: text'],
    ['AREA[StartDate]RANGE[soon, MAX]', 'Invalid date value: `soon`'],
    ['AREA[EnrollmentCount]many', 'Invalid number value: `many`'],
    ['AREA[MinimumAge]RANGE[MIN, 16]', 'Invalid time value: `16`'],
    [
      'AREA[Sex]BOTH',
      'Allowed values for enum field `protocolSection.eligibilityModule.sex` are `FEMALE`, `MALE`, `ALL`',
    ],
    ['SEARCH[Arm]x', "mismatched input 'Arm' expecting {'Study', 'Location'}"],
  ])('refuses %s', (text, message) => {
    expect(() => query(text)).toThrow(new QueryError(message))
  })

  it('reads any record without throwing', () => {
    const asks = ['probiotic', 'AREA[StartDate]2024', 'SEARCH[Location]x', 'AREA[Phase]PHASE1']
    const matchers = asks.map((text) => query(text))
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (whole, part) => {
        const damaged = { protocolSection: { statusModule: part, designModule: [part] }, whole }
        for (const raw of [whole, damaged]) {
          const found = matchers.map((matches) => matches(studyOf(raw, 1)))
          expect(found.every((answer) => typeof answer === 'boolean')).toBe(true)
        }
      }),
    )
  })
})
