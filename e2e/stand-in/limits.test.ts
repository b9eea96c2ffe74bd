import { once } from 'node:events'
import { get, IncomingMessage } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask, askPage, numbersOf } from './ask.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './running-registry.ts'
import { searchParameters } from './search/areas.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ')
const studies = (parameters: Record<string, string>) => ask(`${registry.url}/studies`, parameters)

describe('mostWords', () => {
  it.each([...searchParameters])('is 12 in %s', async (parameter, { label }) => {
    expect((await studies({ [parameter]: words(12) })).status).toBe(200)
    expect(await studies({ [parameter]: words(13) })).toMatchObject({
      status: 400,
      type: 'text/plain',
      text: `Error parsing query in ${label}: Too complicated query`,
    })
  })

  it('counts each parameter by itself', async () => {
    const { status } = await studies({ 'query.cond': words(12), 'query.term': words(12) })
    expect(status).toBe(200)
  })

  const egfr = (area: string) => `AREA[${area}]("EGFR L858R")`
  const reported: readonly (readonly [string, string, number])[] = [
    [
      'the query that was recorded from the live service',
      `(${['EligibilityCriteria', 'BriefTitle', 'OfficialTitle', 'BriefSummary', 'Keyword'].map(egfr).join(' OR ')})`,
      200,
    ],
    [
      'a query that people say was refused',
      'tirzepatide mounjaro gip glp-1 nash nonalcoholic steatohepatitis nafld non-alcoholic steatohepatitis liver fat',
      400,
    ],
    ['seven phrases of two words', Array(7).fill('"gut flora"').join(' OR '), 400],
    ['twelve words and eleven operators', Array(12).fill('gut').join(' OR '), 200],
    ['thirteen words and twelve operators', Array(13).fill('gut').join(' OR '), 400],
    ['thirteen words parted by commas alone', Array(13).fill('gut').join(','), 400],
    ['thirteen words behind NOT and in areas', `NOT AREA[BriefTitle](${words(13)})`, 400],
    ['thirteen trial numbers', Array(13).fill('NCT00000001').join(' '), 400],
    ['twelve words with accents', Array(12).fill('múltiple').join(' '), 200],
    ['a date and a distance', 'AREA[StartDate]RANGE[2020-01-01,MAX]', 200],
  ]

  it.each(reported)('answers %s as the live service does', async (_name, query, status) => {
    expect((await studies({ 'query.term': query })).status).toBe(status)
  })

  it('can be another number, or none', async () => {
    registry.misbehave({ mostWords: 2 })
    expect((await studies({ 'query.cond': words(3) })).status).toBe(400)
    registry.misbehave({ mostWords: null })
    expect((await studies({ 'query.cond': words(400) })).status).toBe(200)
  })
})

describe('mostIds', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `NCT${at + 1}`).join(',')

  it('is no limit unless told so', async () => {
    expect((await studies({ 'filter.ids': ids(1000) })).status).toBe(200)
  })

  it.each(['filter.ids', 'postFilter.ids'])('refuses more numbers in %s', async (parameter) => {
    registry.misbehave({ mostIds: 3 })
    expect((await studies({ [parameter]: ids(3) })).status).toBe(200)
    const { status, type, text } = await studies({ [parameter]: ids(4) })
    expect([status, type]).toEqual([400, 'text/plain'])
    expect(text).toMatch(/^Error parsing query in .+: Too complicated query$/)
  })
})

describe('refuseAgents', () => {
  const named = 'GutCheckMS/0.1 (finds gut trials)'
  const agents = ['node', 'undici', named, 'Mozilla/5.0', 'node-fetch/1.0', null]

  /** A call with this User-Agent, or without one. */
  const asked = async (agent: string | null, path = '/version') => {
    const headers = agent === null ? {} : { 'user-agent': agent }
    const [response] = await once(get(`${registry.url}${path}`, { headers }), 'response')
    if (!(response instanceof IncomingMessage)) throw new Error('no response')
    response.resume()
    return response.statusCode
  }

  it.each([
    ['named', [200, 200, 403, 403, 403, 403]],
    ['default', [403, 403, 200, 200, 200, 200]],
    ['all', [403, 403, 403, 403, 403, 403]],
    [null, [200, 200, 200, 200, 200, 200]],
  ] as const)('%s refuses whom it says', async (refuseAgents, expected) => {
    registry.misbehave({ refuseAgents })
    const statuses = await Promise.all(agents.map((agent) => asked(agent)))
    expect(statuses).toEqual(expected)
  })

  it('refuses in the words of a web server, whatever is asked', async () => {
    const [number] = numbersOf((await askPage(registry.url)).studies)
    registry.misbehave({ refuseAgents: 'all' })
    for (const path of ['/version', '/studies', `/studies/${number}`, '/elsewhere']) {
      expect(await ask(`${registry.url}${path}`)).toMatchObject({
        status: 403,
        type: 'text/plain',
        text: 'Forbidden',
      })
    }
  })

  it('uses up no other fault on those it refuses', async () => {
    registry.misbehave({ refuseAgents: 'named', instead: 503, calls: 1 })
    expect([await asked(named), await asked('node'), await asked('node')]).toEqual([403, 503, 200])
  })
})
