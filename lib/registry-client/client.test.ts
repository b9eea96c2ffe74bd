import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { numbersOf } from '#e2e/stand-in/ask'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { serving } from '#e2e/support/serving'
import { type ClientOptions, createClient } from './client.ts'
import { TOPIC_FIELDS } from './query.ts'
import { nctIdOf } from './study/study.ts'

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

/** More studies than fit on a page of 500. */
const many = Array.from({ length: 600 }, (_, at) => ({
  protocolSection: {
    identificationModule: { nctId: `NCT1${String(at).padStart(7, '0')}`, briefTitle: `${at}` },
    statusModule: { studyFirstPostDateStruct: { date: '2020-01-01' } },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
}))

const titled = z.object({
  protocolSection: z.object({ identificationModule: z.object({ briefTitle: z.string() }) }),
})
const titleOf = (study: unknown) =>
  titled.parse(study).protocolSection.identificationModule.briefTitle
const byNumber = (a: { nctId: string | null }, b: { nctId: string | null }) =>
  String(a.nctId).localeCompare(String(b.nctId))

let registry: Registry
beforeEach(async () => {
  registry = await startRegistry({ studies })
})
afterEach(() => registry.stop())

const client = (options: ClientOptions = {}) =>
  createClient({ url: registry.url, ...QUICK, ...options })

describe('createClient', () => {
  it('tells what came of each try', async () => {
    const outcomes: string[] = []
    const told = client({ onOutcome: (outcome) => outcomes.push(outcome) })
    registry.misbehave({ instead: 500, calls: 1 })
    await told.version()
    expect(outcomes).toEqual(['broken', 'ok'])
    expect(await told.fetchStudy('NCT99999999')).toBeNull()
    expect(outcomes).toEqual(['broken', 'ok', 'not-found'])
  })
})

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

describe('searchCondition', () => {
  it('reads all pages, and gives what is made of each study once', async () => {
    const reading = await client().searchCondition('multiple sclerosis', titleOf)
    expect(reading.studies.toSorted(byNumber)).toEqual(
      numbers.map((nctId, at) => ({ nctId, made: `Gut study ${at + 1}` })),
    )
    expect(reading).toMatchObject({ total: 5, duplicates: 0 })
  })

  it('asks one short question, for no more than the topic rules read', async () => {
    await client().searchCondition('multiple sclerosis', titleOf)
    const [first] = registry.calls()
    expect(first?.query).toEqual({
      'query.cond': 'multiple sclerosis',
      fields: TOPIC_FIELDS.join(','),
      sort: 'StudyFirstPostDate:asc',
      pageSize: '1000',
      countTotal: 'true',
    })
  })

  it('asks again for smaller pages where they come too slowly, until all are there', async () => {
    registry.setStudies(many)
    registry.misbehave({ slowPages: { over: 250, delayMs: 60_000 } })
    const patient = client({ pageTimeoutMs: 2_500 })
    expect((await patient.searchCondition('multiple sclerosis', titleOf)).studies).toHaveLength(600)
    const sizes = registry.calls().map(({ query }) => query.pageSize)
    expect(sizes).toEqual(['1000', '500', '250', '250', '250'])
    const [, ...later] = registry.calls().slice(2)
    for (const { query } of later) expect(query).toMatchObject({ countTotal: 'false' })
  })

  it('asks again for smaller pages where they are too large', async () => {
    registry.setStudies(many)
    registry.misbehave({ largePages: { over: 500 }, oversizedBytes: 3_000_000 })
    const small = client({ maxBytes: 2_000_000 })
    expect((await small.searchCondition('multiple sclerosis', titleOf)).studies).toHaveLength(600)
  })

  it('starts again once when a page token has died', async () => {
    registry.setStudies(many)
    registry.misbehave({ deadTokens: 1, largePages: { over: 250 }, oversizedBytes: 3_000_000 })
    const small = client({ maxBytes: 2_000_000 })
    expect((await small.searchCondition('multiple sclerosis', titleOf)).studies).toHaveLength(600)
  })

  it('lets go of each study once something was made of it', async () => {
    const seen: unknown[] = []
    await client().searchCondition('multiple sclerosis', (study) => seen.push(study))
    expect(seen).toHaveLength(5)
  })

  it('passes on that the question is too complicated, and does not ask it again', async () => {
    registry.misbehave({ mostWords: 1 })
    await expect(client().searchCondition('multiple sclerosis', titleOf)).rejects.toMatchObject({
      kind: 'too-complicated',
      detail: expect.stringContaining('Too complicated query'),
    })
    expect(registry.calls()).toHaveLength(1)
  })
})

describe('fetchStudies', () => {
  it('gives whole studies by their numbers, a hundred a call', async () => {
    registry.setStudies(many)
    const asked = numbersOf(many).slice(0, 250)
    const { studies: found } = await client().fetchStudies(asked)
    expect(numbersOf(found).toSorted()).toEqual(asked)
    const calls = registry.calls().map(({ query }) => query['filter.ids']?.split(',').length)
    expect(calls.filter((count) => count === 100)).toHaveLength(4)
    expect(registry.calls()[0]?.query.fields).toContain('ProtocolSection')
  })

  it('asks in parts where the registry finds a hundred too complicated', async () => {
    registry.setStudies(many)
    registry.misbehave({ mostIds: 30 })
    const asked = numbersOf(many).slice(0, 100)
    expect((await client().fetchStudies(asked)).studies).toHaveLength(100)
    const refused = registry.calls().filter(({ status }) => status === 400)
    expect(refused).toHaveLength(2)
  })

  it('leaves out what the registry does not have', async () => {
    const { studies: found } = await client().fetchStudies(['NCT00000002', 'NCT09999999'])
    expect(numbersOf(found)).toEqual(['NCT00000002'])
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

  it.each([
    ['bare', 404],
    ['a web page', 'html 404'],
  ] as const)(
    'does not take %s 404 for the word that there is no such study',
    async (_, instead) => {
      registry.misbehave({ instead })
      await expect(client().fetchStudy('NCT00000002')).rejects.toMatchObject({ kind: 'not-found' })
    },
  )

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

  it('follows on the same server, and not in circles', async () => {
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
