import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { haveRealRecords, readJsonLines, realRecordPath } from '../support/records/real-records.ts'
import { ask, askAllPages, askPage, numbersOf } from './ask.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './running-registry.ts'

const receiptsSchema = z.array(
  z.object({ path: z.string(), receipt: z.object({ request: z.string() }) }),
)

/** The kind of value at each place of an answer: `studies[].hasResults: boolean`. */
function shapeOf(value: unknown, place = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((element) => shapeOf(element, `${place}[]`))
  if (typeof value !== 'object' || value === null) return [`${place}: ${typeof value}`]
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${place}.${key}`))
}

const pageSchema = z.looseObject({ studies: z.array(z.unknown()) })

const distinct = (shape: readonly string[]) => [...new Set(shape)].sort()

function recordings() {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(realRecordPath(`recorded/${name}`), 'utf8'))
  return receiptsSchema.parse(read('receipts.json')).map(({ path, receipt }) => ({
    name: basename(path),
    request: new URL(receipt.request),
    answer: read(basename(path)),
  }))
}

/** The recorded answers to calls without a page token. */
function firstAnswers() {
  return recordings().filter(({ request }) => !request.searchParams.has('pageToken'))
}

describe.skipIf(!haveRealRecords)('the stand-in on real records', () => {
  let registry: Registry
  let all: readonly unknown[]
  beforeAll(async () => {
    all = readJsonLines(realRecordPath('ms-studies.jsonl'))
    registry = await startRegistry({ studies: all })
  })
  afterAll(() => registry.stop())

  it('gives each of the 3,616 studies once, whatever the page size', async () => {
    for (const pageSize of ['1000', '113', '904']) {
      const pages = await askAllPages(registry.url, { fields: 'NCTId', pageSize })
      const numbers = pages.flatMap((page) => numbersOf(page.studies))
      expect(numbers).toHaveLength(3616)
      expect([...numbers].sort()).toEqual(numbersOf(all).sort())
    }
  })

  it('gives them in no order of dates', async () => {
    const { studies } = await askPage(registry.url, { pageSize: '1000' })
    const sorted = await askPage(registry.url, { pageSize: '1000', sort: 'LastUpdatePostDate' })
    expect(numbersOf(studies)).not.toEqual(numbersOf(sorted.studies))
    const numbers = numbersOf(studies)
    expect(numbers).not.toEqual([...numbers].sort())
  })

  it('finds gut trials in multiple sclerosis, and nothing without the words', async () => {
    const pages = await askAllPages(registry.url, {
      'query.cond': '"multiple sclerosis" OR "clinically isolated syndrome"',
      'query.term': 'microbiome OR probiotic OR "fecal microbiota" OR helminth',
      countTotal: 'true',
    })
    const found = pages.flatMap((page) => page.studies)
    expect(found.length).toBe(pages[0]?.totalCount)
    expect(found.length).toBeGreaterThan(20)
    for (const study of found) {
      expect(JSON.stringify(study)).toMatch(/microbiome|probiotic|fecal microbiota|helminth/i)
    }
  })

  it('answers with the record as the file holds it', async () => {
    const { text } = await ask(`${registry.url}/studies/NCT00000146`)
    expect(all).toContainEqual(JSON.parse(text))
  })

  it.each(haveRealRecords ? firstAnswers() : [])(
    'answers in the shape of $name',
    async ({ request, answer }) => {
      const found = pageSchema.safeParse(answer).data?.studies
      const other = await startRegistry({ studies: found ?? [answer] })
      const asked = Object.fromEntries(request.searchParams)
      // The stand-in has no synonyms, and words can stand in fields that were not recorded: all else is asked as it was.
      const { 'query.intr': _intervention, 'query.term': _terms, ...parameters } = asked
      const { text } = await ask(
        `${other.url}${request.pathname.replace('/api/v2', '')}`,
        parameters,
      )
      await other.stop()
      const given: unknown = JSON.parse(text)
      expect(distinct(shapeOf(given))).toEqual(distinct(shapeOf(answer)))
      if (!found) expect(given).toEqual(answer)
    },
  )

  it('refuses no search that the live service answered', async () => {
    for (const { name, request } of recordings()) {
      if (!request.pathname.endsWith('/studies')) continue
      request.searchParams.delete('pageToken')
      const { status } = await ask(`${registry.url}/studies${request.search}`)
      expect([name, status]).toEqual([name, 200])
    }
  })

  it('answers a later page in the shape of a recorded one: without a total', async () => {
    const [first, next] = ['search_phelan_limit5_', 'search_phelan_next_'].map((start) =>
      recordings().find(({ name }) => name.startsWith(start)),
    )
    const pages = [first, next].map((each) => pageSchema.parse(each?.answer))
    const other = await startRegistry({ studies: pages.flatMap((page) => page.studies) })
    const fields = first?.request.searchParams.get('fields') ?? ''
    const parameters = { fields, countTotal: 'true', pageSize: '5' }
    const given = await askAllPages(other.url, parameters)
    await other.stop()
    expect(given.map((page) => Object.keys(page).sort())).toEqual([
      ...pages.map((page) => Object.keys(page).sort()),
      ['studies'],
    ])
  })

  it('keeps to the recorded places and kinds on other studies', async () => {
    const searches = recordings().filter(({ request }) => request.pathname.endsWith('/studies'))
    const known = new Set(searches.flatMap(({ answer }) => shapeOf(answer)))
    const fields = searches[0]?.request.searchParams.get('fields') ?? ''
    const page = await askPage(registry.url, { fields, pageSize: '1000', countTotal: 'true' })
    expect(distinct(shapeOf(page)).filter((place) => !known.has(place))).toEqual([])
  })
})
