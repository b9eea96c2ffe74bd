import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { haveRealRecords, realRecordPath } from '../support/records/real-records.ts'
import { ask, askPage } from './ask.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './running-registry.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())

const refused = (path: string, parameters: Readonly<Record<string, string>> = {}) =>
  ask(`${registry.url}${path}`, parameters)

/** The calls that led to the texts of `error_bodies.json`, for the part of the API that the stand-in speaks. */
const recorded = [
  { fields: 'StudyDesign' },
  { 'filter.studyType': 'x' },
  { 'filter.phase': 'PHASE1' },
  { 'filter.intervention': 'x' },
  { 'query.recrs': 'x' },
  { 'query.term': 'diabetes [bracket]' },
  { 'query.term': 'diabetes (unmatched' },
  { 'query.cond': 'diabetes [bracket]' },
  { 'query.intr': 'a [b]' },
  { 'filter.advanced': 'AREA[NotARealField]value' },
  { 'filter.advanced': 'AREA[Phase]PHASE5' },
  { 'filter.overallStatus': 'BADSTATUS' },
  { sort: 'EnrollmentCount:descending' },
]

describe('refusals', () => {
  it.skipIf(!haveRealRecords)('are worded as the live service was recorded', async () => {
    const bodies = z
      .array(z.object({ status: z.number(), body: z.string().nullable() }))
      .parse(JSON.parse(readFileSync(realRecordPath('error_bodies.json'), 'utf8')))
      .flatMap(({ status, body }) => (status === 400 && body !== null ? [body] : []))
    expect(bodies).toHaveLength(recorded.length)
    for (const [index, parameters] of recorded.entries()) {
      const answer = await refused('/studies', parameters)
      expect(answer).toMatchObject({ status: 400, type: 'text/plain' })
      // Two texts were shortened by those who recorded them: one ends early, one in dots.
      const start = bodies[index]?.replace(/(\.\.\.|\})$/, '') ?? 'missing'
      expect(answer.text).toContain(start)
    }
  })

  it.each([
    [{ bogus: '1' }, '`bogus` is unknown parameter'],
    [
      { 'query.lead': '"x' },
      "Error parsing query in Lead sponsor: token recognition error at: '\"x'",
    ],
    [
      { 'filter.ids': 'NCT01234567,ABC123' },
      'Item 2 in parameter `filter.ids` has incorrect format',
    ],
    [{ 'filter.ids': 'ABC123' }, 'Item 1 in parameter `filter.ids` has incorrect format'],
    [{ 'filter.geo': 'near Seattle' }, 'Parameter `filter.geo` has incorrect format'],
    [
      { 'filter.synonyms': 'nonsense' },
      'Item 1 in parameter `filter.synonyms` has incorrect format',
    ],
    [{ sort: 'StartDate, NCTId' }, 'Item 2 in parameter `sort` has incorrect format'],
    [{ sort: 'StartDate:DESC' }, 'Item 1 in parameter `sort` has incorrect format'],
    [{ sort: 'A,B,C' }, 'Parameter `sort` must contain no more than 2 items'],
    [{ sort: 'Bogus' }, 'Unknown sort field'],
    [{ sort: 'BriefTitle' }, 'Unsupported sort field type: text'],
    [{ pageSize: '-1' }, 'Parameter `pageSize` has incorrect format'],
    [{ countTotal: 'yes' }, 'Parameter `countTotal` has incorrect format'],
    [{ format: 'xml' }, 'Invalid value in parameter `format`: `xml`'],
    [{ pageToken: 'made-up' }, 'Parameter `pageToken` has incorrect format'],
    [
      { 'query.id': 'NCT01234567', 'filter.overallStatus': 'OPEN' },
      'Invalid value in parameter `overallStatus`: `OPEN`',
    ],
  ])('%j is a 400', async (parameters, text) => {
    const answer = await refused('/studies', { ...parameters })
    expect(answer).toMatchObject({ status: 400, type: 'text/plain', text })
  })

  it.each([
    [{ format: 'csv' }, 'format=csv'],
    [{ markupFormat: 'legacy' }, 'markupFormat=legacy'],
    [{ aggFilters: 'results:with' }, 'aggFilters'],
    [{ 'filter.synonyms': 'BasicSearch:2013558' }, 'filter.synonyms'],
  ])('%j is a 501 that says so, not something ignored', async (parameters, name) => {
    const answer = await refused('/studies', { ...parameters })
    expect(answer.status).toBe(501)
    expect(answer.text).toContain(`does not do ${name}.`)
  })

  it.each([
    ['/studies/NCT99999999', 404, 'NCT number NCT99999999 not found'],
    ['/studies/ABC123', 400, 'Parameter `nctId` has incorrect format'],
    ['/studies/NCT99999999?query.term=x', 400, '`query.term` is unknown parameter'],
    [
      '/studies/NCT02986893?fields=Nope',
      400,
      "Parameter 'fields' contains invalid field name: 'Nope'",
    ],
    ['/version?x=1', 400, '`x` is unknown parameter'],
    ['/stats/size', 404, 'Not Found'],
    ['/../../studies', 404, 'Not Found'],
  ])('%s is a %d', async (path, status, text) => {
    expect(await refused(path)).toMatchObject({ status, type: 'text/plain', text })
  })

  it('are given to any method but GET and HEAD', async () => {
    const { status } = await fetch(`${registry.url}/version`, { method: 'POST' })
    expect(status).toBe(405)
  })
})

describe('page tokens', () => {
  it.each([{ 'query.term': 'gut', fields: 'NCTId' }, { 'query.term': 'diet' }, {}])(
    'are refused with other parameters: %j',
    async (changed) => {
      const { nextPageToken } = await askPage(registry.url, { 'query.term': 'gut', pageSize: '1' })
      const answer = await refused('/studies', { ...changed, pageToken: nextPageToken ?? '' })
      expect(answer).toMatchObject({ status: 400, type: 'text/plain' })
    },
  )

  it('are taken with the same parameters in another order, and more than once', async () => {
    const same = { 'query.term': 'gut', fields: 'NCTId' }
    const first = await askPage(registry.url, { ...same, pageSize: '2', countTotal: 'true' })
    const next = { pageToken: first.nextPageToken ?? '', fields: 'NCTId', 'query.term': 'gut' }
    expect(await askPage(registry.url, { ...next, pageSize: '3' })).toMatchObject({
      studies: (await askPage(registry.url, { ...next, pageSize: '3' })).studies,
    })
  })

  it('die when the studies are replaced', async () => {
    const other = await startRegistry()
    const { nextPageToken } = await askPage(other.url)
    other.setStudies([])
    const answer = await ask(`${other.url}/studies`, { pageToken: nextPageToken ?? '' })
    expect(answer.status).toBe(400)
    await other.stop()
  })
})
