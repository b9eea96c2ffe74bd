import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cpuMs } from '#e2e/support/cpu-ms'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { nctIdOf, parseStudy } from './study.ts'

const identificationModule = { nctId: 'NCT01234567', briefTitle: 'A study' }

/** A record with these modules beside its number. */
const record = (modules: object = {}) => ({ protocolSection: { identificationModule, ...modules } })

function parsed(raw: unknown) {
  const result = parseStudy(raw)
  if (!result.ok) throw new Error(result.setAside.reason)
  return result.study
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

describe('parseStudy', () => {
  it('reads a record that holds nothing but its number', () => {
    const { protocolSection, hasResults } = parsed(record())
    expect(protocolSection.identificationModule.nctId).toBe('NCT01234567')
    expect(protocolSection.statusModule).toBeUndefined()
    expect(hasResults).toBeUndefined()
  })

  it('takes null for absent, wherever it stands', () => {
    const { protocolSection } = parsed({
      ...record({
        statusModule: null,
        conditionsModule: { conditions: null, keywords: ['gut', null] },
        eligibilityModule: { sex: null, minimumAge: null },
        contactsLocationsModule: { locations: [{ city: 'Lyon', geoPoint: null }, null] },
      }),
      documentSection: null,
      hasResults: null,
    })
    expect(protocolSection.statusModule).toBeUndefined()
    expect(protocolSection.conditionsModule).toEqual({ conditions: [], keywords: ['gut'] })
    expect(protocolSection.eligibilityModule?.sex).toBeUndefined()
    expect(protocolSection.contactsLocationsModule?.locations).toHaveLength(1)
  })

  it('keeps a value that it does not know, in single fields and in lists', () => {
    const { protocolSection } = parsed(
      record({
        statusModule: { overallStatus: 'PAUSED_FOR_REVIEW' },
        designModule: { phases: ['PHASE2', 'PHASE5'] },
      }),
    )
    expect(protocolSection.statusModule?.overallStatus).toEqual({ unknown: 'PAUSED_FOR_REVIEW' })
    expect(protocolSection.designModule?.phases).toEqual(['PHASE2', { unknown: 'PHASE5' }])
  })

  it('leaves out keys that it does not know, and keeps the study', () => {
    const study = parsed({ ...record({ newModule: { a: 1 } }), newSection: [], _topics: ['fmt'] })
    expect(study).toEqual(parsed(record()))
  })

  it.each([
    [
      { lat: 45.7, lon: 4.8 },
      { lat: 45.7, lon: 4.8 },
    ],
    [{ lat: 45.7 }, undefined],
    [{}, undefined],
    [{ lat: 457, lon: 4.8 }, undefined],
  ])('reads the place %j as %j', (geoPoint, point) => {
    const { protocolSection } = parsed(
      record({ contactsLocationsModule: { locations: [{ geoPoint }] } }),
    )
    expect(protocolSection.contactsLocationsModule?.locations[0]?.geoPoint).toEqual(point)
  })

  it.each<[unknown, string, string]>([
    [
      { protocolSection: { identificationModule: { nctId: 'NCT12' } } },
      'NCT12',
      'not a trial number',
    ],
    [{ protocolSection: { identificationModule: { nctId: 7 } } }, '', 'nctId'],
    [{ protocolSection: { identificationModule: 'NCT01234567' } }, '', 'identificationModule'],
    [{ protocolSection: {} }, '', 'identificationModule'],
    [{ protocolSection: [] }, '', 'protocolSection'],
    [{}, '', 'protocolSection'],
    ['<html>', '', 'the record'],
    [null, '', 'the record'],
    [[], '', 'the record'],
  ])('sets aside %j, which has no number that can be read', (raw, nctId, reason) => {
    expect(parseStudy(raw)).toEqual({
      ok: false,
      setAside: { nctId: nctId === '' ? null : nctId, reason: expect.stringContaining(reason) },
    })
  })

  it('costs no other study when one is damaged', () => {
    const results = [record(), { protocolSection: 'gone' }, record()].map(parseStudy)
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
  })
})

describe('parseStudy, where a field is bad', () => {
  it.each<[string, object, string]>([
    [
      'a number as text',
      { contactsLocationsModule: { locations: [{ geoPoint: { lat: 45.7, lon: '9.1' } }] } },
      'contactsLocationsModule.locations.geoPoint.lon',
    ],
    [
      'a number where a word should be',
      { statusModule: { overallStatus: 7 } },
      'statusModule.overallStatus',
    ],
    [
      'a date that is an object',
      { statusModule: { startDateStruct: { date: { year: 2025 } } } },
      'statusModule.startDateStruct.date',
    ],
    [
      'a date that is a text',
      { statusModule: { startDateStruct: '2025-07' } },
      'statusModule.startDateStruct',
    ],
    [
      'a text for a list',
      { conditionsModule: { conditions: 'MS' } },
      'conditionsModule.conditions',
    ],
    [
      'a number in a list',
      { conditionsModule: { keywords: ['gut', 7] } },
      'conditionsModule.keywords',
    ],
    [
      'a count as text',
      { designModule: { enrollmentInfo: { count: '30' } } },
      'designModule.enrollmentInfo.count',
    ],
    ['a module that is a text', { statusModule: 'gone' }, 'statusModule'],
    [
      'a day that does not exist',
      { statusModule: { statusVerifiedDate: '2026-02-30' } },
      'statusModule.statusVerifiedDate',
    ],
  ])('reads the rest of a record with %s, and tells', (_, modules, path) => {
    const result = parseStudy(record(modules))
    expect(result).toMatchObject({
      ok: true,
      study: { protocolSection: { identificationModule } },
      unreadFields: [{ path: `protocolSection.${path}`, message: expect.stringMatching(/./) }],
    })
  })

  it('leaves out only the bad one of several', () => {
    const raw = record({
      contactsLocationsModule: {
        locations: [
          { city: 'Lyon', geoPoint: { lat: 45.7, lon: 4.8 } },
          { city: 'Bern', geoPoint: { lat: 46.9, lon: '7.4' } },
          'Rome',
        ],
      },
      conditionsModule: { conditions: ['MS', 7, 'Gut'] },
    })
    const { contactsLocationsModule, conditionsModule } = parsed(raw).protocolSection
    expect(contactsLocationsModule?.locations).toMatchObject([
      { city: 'Lyon', geoPoint: { lat: 45.7, lon: 4.8 } },
      { city: 'Bern', geoPoint: undefined },
    ])
    expect(conditionsModule?.conditions).toEqual(['MS', 'Gut'])
  })

  it('names each bad field once, and changes nothing of what it was given', () => {
    const raw = record({
      contactsLocationsModule: { locations: [{ city: 7 }, { city: 8 }, { zip: 9 }] },
    })
    const before = JSON.stringify(raw)
    const result = parseStudy(raw)
    expect(result.ok && result.unreadFields.map(({ path }) => path)).toEqual([
      'protocolSection.contactsLocationsModule.locations.city',
      'protocolSection.contactsLocationsModule.locations.zip',
    ])
    expect(JSON.stringify(raw)).toBe(before)
  })

  it('leaves out a text that is longer than any of the registry', () => {
    const read = parseStudy({
      protocolSection: {
        identificationModule: { nctId: 'NCT00000001', briefTitle: 'A trial' },
        descriptionModule: { briefSummary: 'Kept.', detailedDescription: 'x'.repeat(200_001) },
      },
    })
    expect(read).toMatchObject({
      ok: true,
      study: { protocolSection: { descriptionModule: { briefSummary: 'Kept.' } } },
      unreadFields: [{ path: 'protocolSection.descriptionModule.detailedDescription' }],
    })
  })

  it('finds nothing bad in a record without surprises', () => {
    expect(parseStudy(record())).toMatchObject({ ok: true, unreadFields: [] })
  })

  it('keeps no more of a date or a word than a date or a word can be', () => {
    const long = '1'.repeat(10_000_000)
    const statusModule = { overallStatus: long, startDateStruct: { date: long } }
    const result = parseStudy(record({ statusModule }))
    expect(JSON.stringify(result).length).toBeLessThan(2_000)
    expect(result).toMatchObject({
      unreadFields: [{ path: 'protocolSection.statusModule.startDateStruct.date' }],
    })
  })

  it.each<[string, object]>([
    ['a list of a million numbers', { conditions: Array.from({ length: 1_000_000 }, () => 7) }],
    ['50,000 bad values', { conditions: Array.from({ length: 50_000 }, () => 7) }],
    [
      'brackets in brackets',
      { conditions: JSON.parse(`${'['.repeat(200_000)}${']'.repeat(200_000)}`) },
    ],
  ])('is not kept busy by %s', (_, conditionsModule) => {
    const started = cpuMs()
    const result = parseStudy(
      record({ conditionsModule, statusModule: { overallStatus: 'RECRUITING' } }),
    )
    expect(cpuMs() - started).toBeLessThan(2_000)
    expect(result).toMatchObject({
      ok: true,
      study: { protocolSection: { statusModule: { overallStatus: 'RECRUITING' } } },
      unreadFields: [{ path: 'protocolSection.conditionsModule' }],
    })
  })
})

describe('nctIdOf', () => {
  it('gives the number of any record that has one', () => {
    expect(nctIdOf(record({ statusModule: 'damaged' }))).toBe('NCT01234567')
    expect(nctIdOf({ protocolSection: { identificationModule: { nctId: 7 } } })).toBeNull()
    expect(nctIdOf([])).toBeNull()
  })
})

describe.skipIf(!haveRealRecords)('parseStudy, on real records', () => {
  const reasons = (studies: readonly unknown[]) =>
    studies.map(parseStudy).flatMap((result) => (result.ok ? [] : [result.setAside]))

  it('reads all 3,616 studies of multiple sclerosis', () => {
    const studies = readJsonLines(realRecordPath('ms-studies.jsonl'))
    expect(studies).toHaveLength(3_616)
    expect(reasons(studies)).toEqual([])
  })

  it('reads each full record', () => {
    const files = readdirSync(realRecordPath('full-studies'))
    const studies = files.map((file) => readJson(realRecordPath(`full-studies/${file}`)))
    expect(studies).toHaveLength(8)
    expect(reasons(studies)).toEqual([])
  })

  it('reads each recorded answer', () => {
    const names = readdirSync(realRecordPath('recorded')).filter((name) => name !== 'receipts.json')
    const page = z.object({ studies: z.array(z.unknown()) })
    const studies = names.flatMap((name) => {
      const answer = readJson(realRecordPath(`recorded/${name}`))
      const many = page.safeParse(answer)
      return many.success ? many.data.studies : [answer]
    })
    expect(names).toHaveLength(10)
    expect(studies.length).toBeGreaterThan(names.length)
    expect(reasons(studies)).toEqual([])
  })
})
