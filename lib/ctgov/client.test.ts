import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Registry, startRegistry } from '#e2e/support/registry/registry'
import { serving } from '#e2e/support/serving'
import { type ClientOptions, createClient } from './client.ts'
import type { RegistryQuery } from './query.ts'
import { nctIdOf } from './study.ts'

const QUICK = { gapMs: 0, backoffMs: 1, timeoutMs: 5_000 } as const

const numbers = ['NCT00000001', 'NCT00000002', 'NCT00000003', 'NCT00000004', 'NCT00000005'] as const

const studies = numbers.map((nctId, at) => ({
  protocolSection: {
    identificationModule: {
      nctId,
      briefTitle: `Gut study ${at + 1}`,
      ...(at === 0 ? { nctIdAliases: ['NCT90000001'] } : {}),
    },
    statusModule: { studyFirstPostDateStruct: { date: `2020-01-0${at + 1}` } },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
  hasResults: false,
}))

const query: RegistryQuery = {
  conditions: ['multiple sclerosis'],
  terms: ['gut'],
  fields: ['NCTId', 'BriefTitle'],
  sort: 'StudyFirstPostDate:asc',
  pageSize: 2,
}

let registry: Registry
beforeEach(async () => {
  registry = await startRegistry({ studies })
})
afterEach(() => registry.stop())

const client = (options: ClientOptions = {}) =>
  createClient({ url: registry.url, ...QUICK, ...options })

describe('version', () => {
  it('gives the API’s version and the time of its data', async () => {
    registry.setDataTimestamp('2026-11-20T09:00:05')
    expect(await client().version()).toMatchObject({
      apiVersion: '2.0.4',
      dataTimestamp: '2026-11-20T09:00:05',
      tries: 1,
    })
  })

  it('says who is asking', async () => {
    await client().version()
    expect(registry.calls()[0]?.userAgent).toMatch(/^GutCheckMS\/\d+\.\d+\.\d+ \(.+\)$/)
  })

  it('takes a trailing slash in the address', async () => {
    await client({ url: `${registry.url}/` }).version()
    expect(registry.calls()[0]?.path).toBe('/version')
  })

  it.each([
    'ftp://clinicaltrials.gov',
    'clinicaltrials.gov/api',
    'http://me:secret@127.0.0.1/api/v2',
    '',
  ])('refuses the address %j', (url) => {
    expect(() => createClient({ url })).toThrow(expect.objectContaining({ kind: 'bad-address' }))
  })
})

describe('searchStudies', () => {
  it('reads all pages, and gives each study once, raw', async () => {
    const reading = await client().searchStudies(query)
    expect(reading.studies.map(nctIdOf)).toEqual(numbers)
    expect(reading).toMatchObject({ apiVersion: '2.0.4', total: 5, pages: 3, duplicates: 0 })
    expect(reading.bytes).toBe(reading.costs.reduce((sum, { bytes }) => sum + bytes, 0))
  })

  it('asks the same question for every page, and the total once', async () => {
    await client().searchStudies(query)
    const [version, first, ...later] = registry.calls()
    expect(version?.path).toBe('/version')
    expect(first?.query).toEqual({
      'query.cond': '"multiple sclerosis"',
      'query.term': 'gut',
      fields: 'NCTId,BriefTitle',
      sort: 'StudyFirstPostDate:asc',
      pageSize: '2',
      countTotal: 'true',
    })
    for (const call of later) {
      const { pageToken, countTotal, ...same } = call.query
      expect(pageToken).toMatch(/./)
      expect(countTotal).toBe('false')
      expect({ ...same, countTotal: 'true' }).toEqual(first?.query)
    }
  })

  it('does not ask for the version that it is given', async () => {
    const version = { apiVersion: '2.0.4', dataTimestamp: null }
    const reading = await client().searchStudies(query, { version })
    expect(reading).toMatchObject(version)
    expect(registry.calls().map(({ path }) => path)).toEqual(Array(3).fill('/studies'))
  })

  it('reads over empty pages', async () => {
    registry.misbehave({ emptyPages: 2 })
    const reading = await client().searchStudies(query)
    expect(reading.studies).toHaveLength(5)
    expect(reading.pages).toBeGreaterThan(3)
  })

  it('starts again once when a page token has died', async () => {
    registry.misbehave({ deadTokens: 1 })
    expect((await client().searchStudies(query)).studies.map(nctIdOf)).toEqual(numbers)
    const tokens = registry.calls().map((call) => 'pageToken' in call.query)
    expect(tokens).toEqual([false, false, true, false, true, true])
  })

  it('gives up when page tokens keep dying', async () => {
    registry.misbehave({ deadTokens: 9 })
    await expect(client().searchStudies(query)).rejects.toMatchObject({ kind: 'unstable' })
    expect(registry.calls()).toHaveLength(5)
  })

  it('passes on what the registry says of a bad question, and does not ask it again', async () => {
    const bad = { ...query, fields: ['StudyDesign'] }
    await expect(client().searchStudies(bad)).rejects.toMatchObject({
      kind: 'bad-request',
      detail: expect.stringContaining("invalid field name: 'StudyDesign'"),
    })
    expect(registry.calls()).toHaveLength(2)
  })

  it('ends with an error when there are more pages than it takes', async () => {
    await expect(client({ maxPages: 2 }).searchStudies(query)).rejects.toMatchObject({
      kind: 'endless',
    })
    expect(registry.calls()).toHaveLength(3)
  })
})

describe('fetchStudy', () => {
  it('gives the study, raw, without what we do not use', async () => {
    const found = await client().fetchStudy('NCT00000002')
    expect(found?.study).toEqual(studies[1])
    expect(registry.calls()[0]?.query.fields).toContain('ProtocolSection')
  })

  it('gives null for a number that the registry does not have', async () => {
    expect(await client().fetchStudy('NCT09999999')).toBeNull()
    expect(registry.calls()).toHaveLength(1)
  })

  it('follows an alias to the present study, asking for the same fields', async () => {
    const found = await client().fetchStudy('NCT90000001')
    expect(nctIdOf(found?.study)).toBe('NCT00000001')
    const fields = registry.calls().map((call) => call.query.fields)
    expect(fields).toHaveLength(2)
    expect(fields[1]).toBe(fields[0])
  })

  it('asks for the same fields when the redirect leaves them out', async () => {
    const asked: string[] = []
    await serving(
      ({ url = '' }, response) => {
        asked.push(url)
        if (asked.length > 1) response.end('{}')
        else response.writeHead(301, { location: '/studies/NCT00000001' }).end()
      },
      async (origin) => {
        await client({ url: origin }).fetchStudy('NCT90000001')
      },
    )
    expect(asked[1]).toBe(asked[0]?.replace('NCT90000001', 'NCT00000001'))
  })

  it('asks nothing for what is no trial number', async () => {
    await expect(client().fetchStudy('NCT1/../../x')).rejects.toMatchObject({ kind: 'bad-request' })
    expect(registry.calls()).toEqual([])
  })

  it('does not follow to another place', async () => {
    await serving(
      (_, response) => response.writeHead(301, { location: `${registry.url}/version` }).end(),
      async (origin) => {
        await expect(client({ url: origin }).fetchStudy('NCT00000001')).rejects.toMatchObject({
          kind: 'moved',
        })
      },
    )
    expect(registry.calls()).toEqual([])
  })

  it('does not follow in circles', async () => {
    let calls = 0
    await serving(
      (_, response) => {
        calls += 1
        response.writeHead(301, { location: '/round' }).end()
      },
      async (origin) => {
        await expect(client({ url: origin }).fetchStudy('NCT00000001')).rejects.toMatchObject({
          kind: 'moved',
        })
      },
    )
    expect(calls).toBe(4)
  })
})
