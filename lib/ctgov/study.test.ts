import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/real-records'
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

  it.each([
    [record({ statusModule: { overallStatus: 7 } }), 'NCT01234567', /statusModule\.overallStatus/],
    [record({ conditionsModule: { conditions: 'MS' } }), 'NCT01234567', /conditions/],
    [record({ designModule: { enrollmentInfo: { count: '30' } } }), 'NCT01234567', /count/],
    [{ protocolSection: { identificationModule: { nctId: 'NCT12' } } }, 'NCT12', /trial number/],
    [{ protocolSection: {} }, null, /identificationModule/],
    ['<html>', null, /the record/],
    [null, null, /the record/],
  ])('sets aside %j with its number and the reason', (raw, nctId, reason) => {
    const result = parseStudy(raw)
    expect(result).toEqual({
      ok: false,
      setAside: { nctId, reason: expect.stringMatching(reason) },
    })
  })

  it('costs no other study when one is damaged', () => {
    const results = [record(), record({ statusModule: 'gone' }), record()].map(parseStudy)
    expect(results.map(({ ok }) => ok)).toEqual([true, false, true])
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
