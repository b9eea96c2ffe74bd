import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { fieldsOf, isKnownField } from './record-fields.ts'

const record = {
  protocolSection: {
    identificationModule: { nctId: 'NCT01234567', organization: { fullName: 'X', class: 'OTHER' } },
    designModule: { phases: ['PHASE1', 'PHASE2'], mood: { of: { the: 'day' } }, studyType: null },
    contactsLocationsModule: { locations: [{ city: 'Lyon' }, { city: 'Bern', planet: 'Earth' }] },
  },
}

describe('fieldsOf', () => {
  it('names each field once, without positions, and none that is null', () => {
    const fields = [...fieldsOf(record)]
    expect(fields).toContain('protocolSection.designModule.phases')
    expect(fields.filter((field) => field.endsWith('locations.city'))).toHaveLength(1)
    expect(fields).not.toContain('protocolSection.designModule.studyType')
  })

  it('does not look inside fields that we do not read', () => {
    const fields = [...fieldsOf(record)]
    expect(fields).toContain('protocolSection.identificationModule.organization')
    expect(fields.filter((field) => field.includes('organization.'))).toEqual([])
  })

  it('finds nothing in what is no record', () => {
    expect([...fieldsOf('text'), ...fieldsOf(null), ...fieldsOf([])]).toEqual([])
  })
})

describe('isKnownField', () => {
  it('tells new fields from those we read or leave unread', () => {
    expect([...fieldsOf(record)].filter((field) => !isKnownField(field))).toEqual([
      'protocolSection.designModule.mood',
      'protocolSection.contactsLocationsModule.locations.planet',
    ])
  })

  it.skipIf(!haveRealRecords)('knows every field of real records', () => {
    const full = readdirSync(realRecordPath('full-studies')).map((name): unknown =>
      JSON.parse(readFileSync(realRecordPath(`full-studies/${name}`), 'utf8')),
    )
    const fields = new Set(
      [...full, ...readJsonLines(realRecordPath('ms-studies.jsonl'))].flatMap((raw) => [
        ...fieldsOf(raw),
      ]),
    )
    expect(fields.size).toBeGreaterThan(100)
    expect([...fields].filter((field) => !isKnownField(field))).toEqual([])
  })
})
