import { describe, expect, it } from 'vitest'
import { catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { noticedChanges } from './noticed-changes.ts'

type Parts = {
  readonly title?: string
  readonly aliases?: readonly string[]
  readonly status?: string
  readonly updated?: string
  readonly end?: string
  readonly people?: number
  readonly sites?: readonly {
    readonly city: string
    readonly country: string
    readonly status?: string
  }[]
  readonly results?: string
  readonly conditions?: readonly string[]
}

const study = (number: number, parts: Parts = {}) => ({
  protocolSection: {
    identificationModule: {
      nctId: `NCT0000000${number}`,
      nctIdAliases: parts.aliases ?? [],
      briefTitle: parts.title ?? 'A Probiotic',
    },
    statusModule: {
      overallStatus: parts.status ?? 'RECRUITING',
      studyFirstPostDateStruct: { date: '2026-03-05', type: 'ACTUAL' },
      lastUpdatePostDateStruct: { date: parts.updated ?? '2026-11-01', type: 'ACTUAL' },
      primaryCompletionDateStruct: { date: parts.end ?? '2027-05', type: 'ESTIMATED' },
      ...(parts.results && { resultsFirstPostDateStruct: { date: parts.results } }),
    },
    conditionsModule: { conditions: parts.conditions ?? ['Multiple Sclerosis'] },
    designModule: { enrollmentInfo: { count: parts.people ?? 40, type: 'ESTIMATED' } },
    contactsLocationsModule: {
      locations: parts.sites ?? [{ city: 'Rome', country: 'Italy', status: 'RECRUITING' }],
    },
  },
  hasResults: parts.results !== undefined,
})

const unreadable = (number: number | null) => ({
  protocolSection: {
    identificationModule: { nctId: number && `NCT0000000${number}`, briefTitle: 7 },
  },
})

const readAs = (studies: readonly unknown[], readAt: string) =>
  catalogueOf(copyOf(studies, { readAt }))

const noticed = (before: readonly unknown[], now: readonly unknown[]) =>
  noticedChanges(
    readAs(before, '2026-11-21T10:00:00.000Z'),
    readAs(now, '2026-11-22T10:00:00.000Z'),
  )

const said = (parts: Parts) =>
  noticed([study(1)], [study(1, { updated: '2026-11-20', ...parts })]).flatMap(({ says }) => says)

describe('noticedChanges', () => {
  it('notices nothing where nothing changed', () => {
    expect(noticed([study(1), study(2)], [study(2), study(1)])).toEqual([])
  })

  it.each<[string, Parts, string]>([
    ['the state', { status: 'COMPLETED' }, 'Now finished; it was recruiting.'],
    [
      'a date',
      { end: '2027-09' },
      'The planned end of the main part moved from May 2027 to September 2027.',
    ],
    ['how many people', { people: 60 }, 'It now plans 60 people; it planned 40 people.'],
    [
      'a site',
      {
        sites: [
          { city: 'Rome', country: 'Italy', status: 'RECRUITING' },
          { city: 'Oslo', country: 'Norway', status: 'RECRUITING' },
        ],
      },
      '1 site opened: Oslo.',
    ],
    ['the results', { results: '2026-11-20' }, 'Results were posted on 20 November 2026.'],
  ])('says in a sentence what became of %s', (_, parts, sentence) => {
    expect(said(parts)).toEqual([sentence])
  })

  it('tells when we noticed it, and on which day the registry showed it', () => {
    const [change] = noticed([study(1)], [study(1, { status: 'COMPLETED', updated: '2026-11-20' })])
    expect(change).toMatchObject({
      nctId: 'NCT00000001',
      title: 'A Probiotic',
      kind: 'changed',
      noticedAt: '2026-11-22T10:00:00.000Z',
      postedOn: '2026-11-20',
    })
  })

  it('gives no day for a change with which the record’s own day did not move', () => {
    expect(noticed([study(1)], [study(1, { people: 60 })])).toMatchObject([{ postedOn: null }])
  })

  it('does not call a new date alone a change', () => {
    expect(said({})).toEqual([])
  })

  it('does not tell the way back where the registry gives an older version', () => {
    const newer = study(1, { status: 'COMPLETED', updated: '2026-11-20' })
    expect(noticed([newer], [study(1)])).toEqual([])
  })

  it('gives the same change the same name at another time, and another change another', () => {
    const later = (parts: Parts, at: string) =>
      noticedChanges(readAs([study(1)], at), readAs([study(1, parts)], at))[0]?.id
    const parts = { status: 'COMPLETED', updated: '2026-11-20' }
    const id = later(parts, '2026-11-22T10:00:00.000Z')
    expect(later(parts, '2026-11-29T10:00:00.000Z')).toBe(id)
    expect(later({ ...parts, updated: '2026-11-25' }, '2026-11-29T10:00:00.000Z')).not.toBe(id)
    expect(later({ ...parts, status: 'TERMINATED' }, '2026-11-22T10:00:00.000Z')).not.toBe(id)
  })

  it('names the countries and topics of before and after', () => {
    const sites = [{ city: 'Oslo', country: 'Norway' }]
    const [change] = noticed(
      [study(1)],
      [study(1, { title: 'Fecal Microbiota Transplantation', sites })],
    )
    expect(change?.countries).toEqual(['Italy', 'Norway'])
    expect(change?.topics).toEqual(['probiotic', 'fmt'])
  })

  it('says that a trial is new on the list, and since when the registry has it', () => {
    expect(noticed([study(1)], [study(1), study(2)])).toMatchObject([
      {
        nctId: 'NCT00000002',
        kind: 'new',
        says: ['New on our list.', 'First posted in the registry on 5 March 2026.', 'Recruiting.'],
        topics: ['probiotic'],
        countries: ['Italy'],
      },
    ])
  })

  it('says that a trial left the list, and whether its record or the answer of the registry changed', () => {
    const gone = noticed([study(1), study(2)], [study(1)])
    expect(gone).toMatchObject([{ nctId: 'NCT00000002', kind: 'left', topics: ['probiotic'] }])
    expect(gone[0]?.says.join(' ')).toContain('no longer names it')
    const off = noticed([study(1), study(2)], [study(1), study(2, { conditions: ['Asthma'] })])
    expect(off).toMatchObject([{ nctId: 'NCT00000002', kind: 'left' }])
    expect(off[0]?.says.join(' ')).toContain('The record has changed.')
  })

  it('knows a trial again that goes by a new number', () => {
    const renumbered = study(2, { aliases: ['NCT00000001'], people: 60 })
    expect(noticed([study(1)], [renumbered])).toMatchObject([
      { nctId: 'NCT00000002', kind: 'changed' },
    ])
  })

  it.each<[string, unknown[], unknown[]]>([
    ['that cannot be read now', [study(1), study(2)], [study(1), unreadable(2)]],
    ['that can be read again', [study(1), unreadable(2)], [study(1), study(2)]],
    [
      'that may be the unreadable one without a number',
      [study(1), study(2)],
      [study(1), unreadable(null)],
    ],
  ])('neither loses nor finds a record %s', (_, before, now) => {
    expect(noticed(before, now)).toEqual([])
  })
})
