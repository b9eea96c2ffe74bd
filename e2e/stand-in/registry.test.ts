import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask, askAllPages, askPage, numbersOf } from './ask.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './running-registry.ts'

function record(number: number, parts: Readonly<Record<string, unknown>> = {}): unknown {
  const nctId = `NCT${String(number).padStart(8, '0')}`
  const { identificationModule = {}, ...others } = parts
  const identification = { nctId, briefTitle: `Gut trial ${number}` }
  return {
    protocolSection: {
      identificationModule: Object.assign(identification, identificationModule),
      ...others,
    },
    hasResults: false,
  }
}

const started = (date: string) => ({ statusModule: { startDateStruct: { date } } })
const many = Array.from({ length: 25 }, (_, index) => record(index + 1))

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry({ studies: many })
})
afterAll(() => registry.stop())
beforeEach(() => {
  registry.setStudies(many)
  registry.clearCalls()
})

describe('GET /version', () => {
  it('gives the versions of API and data', async () => {
    registry.setDataTimestamp('2026-01-02T09:00:00')
    const { text, type, status } = await ask(`${registry.url}/version`)
    expect({ status, type, body: JSON.parse(text) }).toEqual({
      status: 200,
      type: 'application/json',
      body: { apiVersion: '2.0.4', dataTimestamp: '2026-01-02T09:00:00' },
    })
  })
})

describe('GET /studies', () => {
  it('gives ten studies and a token unless told otherwise', async () => {
    const page = await askPage(registry.url)
    expect(page.studies).toHaveLength(10)
    expect(page.nextPageToken).toMatch(/^[\w-]{40,}$/)
    expect(page).not.toHaveProperty('totalCount')
  })

  it('gives the total on the first page only, if asked', async () => {
    const pages = await askAllPages(registry.url, { countTotal: 'true', pageSize: '12' })
    expect(pages.map((page) => page.totalCount)).toEqual([25, undefined, undefined])
  })

  it('gives every study once over all pages, and no token after a page that is not full', async () => {
    const pages = await askAllPages(registry.url, { pageSize: '10' })
    expect(pages.map((page) => page.studies.length)).toEqual([10, 10, 5])
    const numbers = pages.flatMap((page) => numbersOf(page.studies))
    expect([...numbers].sort()).toEqual(numbersOf(many))
  })

  it('ends with an empty page where the last one was full', async () => {
    const pages = await askAllPages(registry.url, { pageSize: '5' })
    expect(pages.map((page) => page.studies.length)).toEqual([5, 5, 5, 5, 5, 0])
  })

  it('lets the page size change from page to page, coerces it to 1,000 and takes 0 for 10', async () => {
    const first = await askPage(registry.url, { pageSize: '0' })
    expect(first.studies).toHaveLength(10)
    const next = { pageToken: first.nextPageToken ?? '', pageSize: '5000', countTotal: 'true' }
    expect((await askPage(registry.url, next)).studies).toHaveLength(15)
  })

  it('is unsorted by default, but the same at every call', async () => {
    const all = { pageSize: '100' }
    const numbers = numbersOf((await askPage(registry.url, all)).studies)
    expect(numbers).not.toEqual([...numbers].sort())
    expect(numbersOf((await askPage(registry.url, all)).studies)).toEqual(numbers)
  })

  it('sorts by two fields, dates newest first, studies without the value last', async () => {
    registry.setStudies([
      record(1, started('2024-05')),
      record(2),
      record(3, { ...started('2023-12-31'), designModule: { enrollmentInfo: { count: 9 } } }),
      record(4, { ...started('2023-12-31'), designModule: { enrollmentInfo: { count: 30 } } }),
      record(5, started('2024-06-01')),
    ])
    const order = async (sort: string) => {
      const { studies } = await askPage(registry.url, { sort })
      return numbersOf(studies).map((number) => Number(number.slice(3)))
    }
    expect(await order('StartDate,EnrollmentCount')).toEqual([5, 1, 3, 4, 2])
    expect(await order('StartDate:asc|EnrollmentCount:desc')).toEqual([4, 3, 1, 5, 2])
    expect(await order('@relevance,StartDate')).toHaveLength(5)
  })

  it('strips the keys that start with an underscore', async () => {
    registry.setStudies([{ _ours: 1, protocolSection: { list: [{ _x: 1, y: 2 }] } }])
    expect((await askPage(registry.url)).studies).toEqual([
      { protocolSection: { list: [{ y: 2 }] } },
    ])
  })

  it('serves damaged records as they are', async () => {
    const damaged = [null, 7, 'text', [], { protocolSection: [{ identificationModule: 3 }] }]
    registry.setStudies(damaged)
    const { studies } = await askPage(registry.url, { 'filter.advanced': 'ALL' })
    expect(studies).toHaveLength(5)
    expect(damaged).toEqual(expect.arrayContaining(studies))
  })
})

describe('filters', () => {
  const sited = (status: string, lat: number) => ({
    statusModule: { overallStatus: status },
    contactsLocationsModule: { locations: [{ geoPoint: { lat, lon: 0 } }] },
  })
  const found = async (parameters: Record<string, string>) =>
    numbersOf((await askPage(registry.url, parameters)).studies).sort()

  beforeEach(() =>
    registry.setStudies([
      record(1, sited('RECRUITING', 10)),
      record(2, sited('COMPLETED', 10)),
      record(3, sited('UNKNOWN', 50)),
      record(4, { identificationModule: { nctIdAliases: ['NCT00000099'] } }),
    ]),
  )

  it.each([
    [{ 'filter.overallStatus': 'RECRUITING,UNKNOWN' }, [1, 3]],
    [
      { 'filter.overallStatus': 'RECRUITING|COMPLETED', 'filter.geo': 'distance(9.9,0,10mi)' },
      [1, 2],
    ],
    [{ 'filter.geo': 'distance(50,0,1km)' }, [3]],
    [{ 'filter.ids': 'NCT00000002|nct3,NCT00000077' }, [2, 3]],
    [{ 'filter.ids': 'NCT00000099' }, [4]],
    [{ 'filter.advanced': 'AREA[OverallStatus]MISSING' }, [4]],
    [{ 'query.term': 'trial', 'postFilter.advanced': 'AREA[BriefTitle]3' }, [3]],
    [{ 'query.id': 'NCT00000002', 'filter.overallStatus': 'RECRUITING' }, [2]],
    [{ 'query.term': 'NCT00000001, NCT00000099', 'filter.geo': 'distance(50,0,1km)' }, [1, 4]],
    [{ 'query.term': 'NCT00000002 trial', 'filter.overallStatus': 'RECRUITING' }, []],
    [{ 'query.titles': 'gut', 'query.cond': '' }, [1, 2, 3, 4]],
  ])('%j finds %j', async (parameters, numbers) => {
    const expected = numbers.map((number) => `NCT0000000${number}`)
    expect(await found({ ...parameters })).toEqual(expected)
  })
})

describe('GET /studies/{nctId}', () => {
  beforeEach(() =>
    registry.setStudies([
      record(1, { identificationModule: { nctIdAliases: ['NCT00000099', 'NCT00000002'] } }),
      record(2),
    ]),
  )

  it('gives the record, by any way of writing its number', async () => {
    for (const number of ['NCT00000002', 'nct2', 'Nct0000000002']) {
      const { status, text } = await ask(`${registry.url}/studies/${number}`)
      expect([status, JSON.parse(text)]).toEqual([200, record(2)])
    }
  })

  it('gives the fields that are asked for', async () => {
    const { text } = await ask(`${registry.url}/studies/NCT00000002`, { fields: 'BriefTitle' })
    expect(JSON.parse(text)).toEqual({
      protocolSection: { identificationModule: { briefTitle: 'Gut trial 2' } },
    })
  })

  it('sends an alias on to the present number, with the parameters', async () => {
    const { status, location, text } = await ask(`${registry.url}/studies/NCT00000099`, {
      fields: 'NCTId,BriefTitle',
    })
    expect([status, text]).toEqual([301, ''])
    expect(location).toBe('/api/v2/studies/NCT00000001?fields=NCTId%2CBriefTitle')
    const followed = await fetch(`${registry.url}/studies/NCT00000099`)
    expect(numbersOf([await followed.json()])).toEqual(['NCT00000001'])
  })
})

describe('startRegistry', () => {
  it('serves the offline copy unless told otherwise, and stops', async () => {
    const other = await startRegistry()
    const { totalCount } = await askPage(other.url, { countTotal: 'true' })
    expect(totalCount).toBeGreaterThan(40)
    await other.stop()
    await expect(ask(`${other.url}/version`)).rejects.toThrow('fetch failed')
  })

  it('rejects with a sentence if the port is taken', async () => {
    const port = Number(new URL(registry.url).port)
    await expect(startRegistry({ studies: [], port })).rejects.toThrow(
      `The registry stand-in cannot use port ${port}`,
    )
  })
})
