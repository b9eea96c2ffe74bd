import { describe, expect, it } from 'vitest'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { trialFrom } from '#e2e/support/records/trial-from'
import { parseStudy } from '#lib/registry-client/study/study'
import { fromStudy } from '#lib/trials/record/from-study'
import type { Provenance } from '#lib/trials/record/trial'
import { fingerprint } from './fingerprint.ts'
import { readFingerprint } from './read-fingerprint.ts'

const PART: Provenance = {
  facts: null,
  restated: [],
  sources: [],
  eligibilityIncomplete: null,
  notes: [],
  sitesInRecord: null,
}

const site = (city: string, status?: string) => ({ city, country: 'Italy', status })
const of = (overallStatus: string, locations: readonly object[]) =>
  fingerprint(trialFrom({ status: { overallStatus }, contacts: { locations } }))

const letters = (value: unknown) => JSON.stringify(value).length

describe('fingerprint', () => {
  it('counts sites and open sites by town, in one order whatever the order of the record', () => {
    const one = [site('Rome', 'RECRUITING'), site('Milan', 'COMPLETED'), site('Rome', 'WITHDRAWN')]
    const towns = [
      ['Milan, Italy', 1, 0],
      ['Rome, Italy', 2, 1],
    ]
    expect(of('RECRUITING', one).towns).toEqual(towns)
    expect(of('RECRUITING', one.toReversed()).towns).toEqual(towns)
  })

  it('takes a site without a state for closed where its trial is, and for unknown where it is open', () => {
    const silent = [site('Rome')]
    expect(of('NOT_YET_RECRUITING', silent).towns).toEqual([['Rome, Italy', 1, 0]])
    expect(of('RECRUITING', silent).towns).toEqual([['Rome, Italy', 1, null]])
    expect(of('UNKNOWN', silent).towns).toEqual([['Rome, Italy', 1, null]])
    expect(of('RECRUITING', [site('Rome', 'SOMETHING_NEW')]).towns).toEqual([
      ['Rome, Italy', 1, null],
    ])
  })

  it('does not pretend to know the sites and results that a part of a record lacks', () => {
    const trial = trialFrom({ contacts: { locations: [site('Rome')] } }, PART)
    expect(fingerprint(trial)).toMatchObject({ part: true, towns: null, results: null })
  })

  it('counts a town once, however its sites spell it', () => {
    const place = (city: string, country: string) => ({ city, country, status: 'RECRUITING' })
    const spelt = [
      place('Montréal', 'Canada'),
      place('Montreal', 'Canada'),
      place('Istanbul', 'Turkey'),
      place('İstanbul', 'Turkey (Türkiye)'),
    ]
    expect(of('RECRUITING', spelt).towns).toEqual([
      ['Istanbul, Turkey', 2, 2],
      ['Montréal, Canada', 2, 2],
    ])
  })

  it('is that of a part where something that we follow could not be read, and of no other', () => {
    const kept = (parts: Parameters<typeof trialFrom>[0]) => fingerprint(trialFrom(parts))
    expect(kept({ status: { completionDateStruct: { date: '2026-02-30' } } })).toMatchObject({
      part: true,
      ended: null,
      towns: null,
    })
    expect(kept({ contacts: { locations: 'Rome' } }).part).toBe(true)
    expect(kept({ design: { enrollmentInfo: 'forty' } }).part).toBe(true)
    expect(kept({ description: { briefSummary: 7 } }).part).toBe(false)
  })

  it('stays small, and keeps no towns of a trial in more towns than a device has room for', () => {
    const many = (count: number) =>
      of(
        'RECRUITING',
        Array.from({ length: count }, (_, at) => site(`Town of some name ${at}`, 'RECRUITING')),
      )
    expect(letters(many(3))).toBeLessThan(300)
    expect(letters(many(120))).toBeLessThan(5_000)
    expect(many(301).towns).toBeNull()
  })

  it.runIf(haveRealRecords)(
    'of each real record comes back as it was, and of most is under 300 letters',
    () => {
      const sizes = readJsonLines(realRecordPath('ms-studies.jsonl')).flatMap((raw) => {
        const parsed = parseStudy(raw)
        if (!parsed.ok) return []
        const kept = fingerprint(fromStudy(parsed.study))
        const text = JSON.stringify(kept)
        expect(readFingerprint(JSON.parse(text))).toEqual(kept)
        return text.length
      })
      const sorted = sizes.toSorted((a, b) => a - b)
      expect(sorted.length).toBeGreaterThan(1_000)
      expect(sorted[Math.floor(sorted.length * 0.75)]).toBeLessThan(300)
      expect(sorted.at(-1)).toBeLessThan(5_000)
    },
  )
})
