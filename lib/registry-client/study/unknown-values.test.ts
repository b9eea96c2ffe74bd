import { describe, expect, it } from 'vitest'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { parseStudy } from './study.ts'
import { unknownValues } from './unknown-values.ts'

function unknownIn(raw: unknown): string[] {
  const result = parseStudy(raw)
  return result.ok ? unknownValues(result.study) : ['not read']
}

const identificationModule = { nctId: 'NCT01234567' }

describe('unknownValues', () => {
  it('names each unknown value once, with its field and without positions', () => {
    const protocolSection = {
      identificationModule,
      statusModule: { overallStatus: 'PAUSED' },
      designModule: { phases: ['PHASE1', 'PHASE5'] },
      contactsLocationsModule: {
        locations: [{ status: 'PAUSED' }, { status: 'PAUSED' }, { status: 'RECRUITING' }],
      },
    }
    expect(unknownIn({ protocolSection })).toEqual([
      'protocolSection.statusModule.overallStatus: PAUSED',
      'protocolSection.designModule.phases: PHASE5',
      'protocolSection.contactsLocationsModule.locations.status: PAUSED',
    ])
  })

  it('cuts off a value that is no word', () => {
    const statusModule = { overallStatus: 'X'.repeat(10_000) }
    const [value] = unknownIn({ protocolSection: { identificationModule, statusModule } })
    expect(value).toMatch(/: X{60}$/)
  })

  it('finds none in a plain record', () => {
    expect(unknownIn({ protocolSection: { identificationModule } })).toEqual([])
  })

  it.skipIf(!haveRealRecords)('finds none in 3,616 real records', () => {
    const studies = readJsonLines(realRecordPath('ms-studies.jsonl'))
    expect(studies.flatMap(unknownIn)).toEqual([])
  })
})
