import { describe, expect, it } from 'vitest'
import { bundledCatalogue, catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { haveRealRecords, readJsonLines, realRecordPath } from '#e2e/support/records/real-records'
import { lossBetween } from './loss.ts'
import { offlineCopy } from './offline-copy.ts'

type Part = 'title' | 'state' | 'conditions' | 'summary' | 'criteria' | 'sites'

const study = (number: number, without: readonly Part[] = [], aliases: readonly string[] = []) => {
  const unless = (part: Part, module: object) => (without.includes(part) ? {} : module)
  return {
    protocolSection: {
      identificationModule: {
        nctId: `NCT0000000${number}`,
        nctIdAliases: aliases,
        ...unless('title', { briefTitle: 'Probiotics in Multiple Sclerosis' }),
      },
      statusModule: unless('state', { overallStatus: 'RECRUITING' }),
      conditionsModule: {
        keywords: ['multiple sclerosis', 'probiotic'],
        ...unless('conditions', { conditions: ['Multiple Sclerosis'] }),
      },
      descriptionModule: unless('summary', { briefSummary: 'A study.' }),
      eligibilityModule: unless('criteria', { eligibilityCriteria: '* MS' }),
      contactsLocationsModule: unless('sites', { locations: [{ city: 'Rome' }] }),
    },
  }
}

const five = [1, 2, 3, 4, 5].map((number) => study(number))

function read(studies: readonly unknown[], dataTimestamp: string | null = null) {
  const copy = copyOf(studies, { dataTimestamp })
  return { copy, catalogue: catalogueOf(copy) }
}

describe('lossBetween', () => {
  it.each([
    ['the same', five],
    ['more', [...five, study(6)]],
    ['a fifth less', five.slice(1)],
    [
      'one under a new number',
      [study(6, [], ['NCT00000001']), study(7, [], ['NCT00000002']), ...five.slice(2)],
    ],
    ['a fifth without a summary', [study(1, ['summary']), ...five.slice(1)]],
  ])('finds none where the second read has %s', (_, now) => {
    expect(lossBetween(read(five), read(now))).toBeNull()
  })

  it('finds one where more than a fifth of the trials are gone', () => {
    expect(lossBetween(read(five), read(five.slice(2)))).toBe(
      'Of the 5 trials in our copy, 2 were missing from it.',
    )
  })

  it('counts a trial as gone that is no longer on topic or cannot be read', () => {
    const changed = { protocolSection: { identificationModule: { nctId: 'NCT00000001' } } }
    const now = read([changed, { protocolSection: 'broken' }, ...five.slice(2)])
    expect(lossBetween(read(five), now)).toContain('2 were missing')
  })

  it.each([
    ['title', 'a title'],
    ['state', 'a state'],
    ['conditions', 'its conditions'],
    ['summary', 'a summary'],
    ['criteria', 'its rules for joining'],
    ['sites', 'its places'],
  ] as const)('finds one where records lost their %s', (part, words) => {
    const now = [study(1, [part]), study(2, [part]), ...five.slice(2)]
    expect(lossBetween(read(five), read(now))).toBe(
      `Too many of its records came without ${words}.`,
    )
  })

  it('finds none where the copy lacks the same', () => {
    const bare = [1, 2, 3].map((number) => study(number, ['summary', 'criteria', 'sites']))
    expect(lossBetween(read(bare), read(bare))).toBeNull()
  })

  it.each([
    ['summary', null],
    ['criteria', null],
    ['title', 'Too many of its records came without a title.'],
    ['sites', 'Too many of its records came without its places.'],
  ] as const)('goes by facts where the words are ours: %s', (part, loss) => {
    const copy = copyOf(five)
    const bundled = { copy, catalogue: catalogueOf(copy, { source: 'offline' }) }
    const now = [1, 2, 3, 4, 5].map((number) => study(number, [part]))
    expect(lossBetween(bundled, read(now))).toBe(loss)
  })

  it.skipIf(!haveRealRecords)('finds none between the bundled copy and real records', () => {
    const bundled = { copy: offlineCopy(), catalogue: bundledCatalogue() }
    expect(lossBetween(bundled, read(readJsonLines(realRecordPath('ms-studies.jsonl'))))).toBeNull()
  })

  it.each([
    ['goes back', '2026-11-20T09:00:05', '2026-11-19T09:00:05', true],
    ['stays', '2026-11-20T09:00:05', '2026-11-20T09:00:05', false],
    ['goes on', '2026-11-20T09:00:05', '2026-11-21T09:00:05', false],
    ['is not told', '2026-11-20T09:00:05', null, false],
    ['was not told before', null, '2026-11-20T09:00:05', false],
  ])('where the registry’s own date %s', (_, then, now, isLoss) => {
    const loss = lossBetween(read(five, then), read(five, now))
    expect(loss).toBe(isLoss ? 'It was older than what the registry sent before.' : null)
  })
})
