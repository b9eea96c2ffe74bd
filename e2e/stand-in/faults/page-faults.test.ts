import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask, askAllPages, askPage, numbersOf } from '../ask.ts'
import { startRegistry } from '../registry.ts'
import type { Registry } from '../running-registry.ts'

const numbered = (number: number) => ({
  protocolSection: { identificationModule: { nctId: `NCT${String(number).padStart(8, '0')}` } },
})
const twentyFive = Array.from({ length: 25 }, (_, at) => numbered(at + 1))

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry({ studies: twentyFive })
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const pagesOf = async (pageSize: number) => {
  const pages = await askAllPages(registry.url, { pageSize: String(pageSize), countTotal: 'true' })
  return pages.map((page) => numbersOf(page.studies))
}

describe('deadTokens', () => {
  it('declares page tokens dead for the next calls that carry one', async () => {
    const { nextPageToken = '' } = await askPage(registry.url)
    registry.misbehave({ deadTokens: 1 })
    await askPage(registry.url)
    const next = { pageToken: nextPageToken }
    const answers = [
      await ask(`${registry.url}/studies`, next),
      await ask(`${registry.url}/studies`, next),
    ]
    expect(answers.map(({ status }) => status)).toEqual([400, 200])
  })
})

describe('emptyPages', () => {
  it('puts in empty pages without losing a study', async () => {
    registry.misbehave({ emptyPages: 2 })
    const pages = await pagesOf(20)
    expect(pages.map((page) => page.length)).toEqual([0, 0, 20, 5])
    expect(new Set(pages.flat()).size).toBe(25)
  })

  it('is not used up by calls that get something else', async () => {
    registry.misbehave({ instead: 500, calls: 1, emptyPages: 1 })
    await ask(`${registry.url}/studies`)
    expect((await askPage(registry.url)).studies).toEqual([])
  })
})

describe('repeated', () => {
  it.each([2, 10, 25, 100])('begins each page of %i with the last study', async (size) => {
    const healthy = (await pagesOf(1000)).flat()
    registry.misbehave({ repeated: true })
    const pages = await pagesOf(size)
    for (const [at, page] of pages.entries()) {
      if (at > 0) expect(page[0]).toBe(pages[at - 1]?.at(-1))
    }
    expect(pages.flatMap((page, at) => (at === 0 ? page : page.slice(1)))).toEqual(healthy)
  })

  it('ends where a page holds one study', async () => {
    registry.misbehave({ repeated: true })
    expect((await pagesOf(1)).flat()).toHaveLength(25)
  })

  it('goes on after an empty page where it was', async () => {
    const { nextPageToken = '' } = await askPage(registry.url, { pageSize: '20' })
    registry.misbehave({ repeated: true, emptyPages: 1 })
    const empty = await askPage(registry.url, { pageSize: '20', pageToken: nextPageToken })
    const next = { pageSize: '20', pageToken: empty.nextPageToken ?? '' }
    expect([empty.studies.length, (await askPage(registry.url, next)).studies.length]).toEqual([
      0, 6,
    ])
  })
})

describe('endless', () => {
  it('gives a token with every page, and empty pages after the end', async () => {
    registry.misbehave({ endless: true })
    const sizes: number[] = []
    let token = ''
    for (let call = 0; call < 6; call += 1) {
      const page = await askPage(registry.url, { pageSize: '10', pageToken: token })
      sizes.push(page.studies.length)
      token = page.nextPageToken ?? 'none'
    }
    expect(sizes).toEqual([10, 10, 5, 0, 0, 0])
    expect(token).not.toBe('none')
  })
})

describe('slowPages', () => {
  /** The names of calls that are made at once, in the order in which they were answered, and how long the last one took. */
  const raced = async (calls: Readonly<Record<string, string>>) => {
    const started = performance.now()
    const answered: string[] = []
    const race = Object.entries(calls).map(async ([name, path]) => {
      expect((await ask(`${registry.url}${path}`)).status).toBe(200)
      answered.push(name)
    })
    await Promise.all(race)
    return { answered, ms: performance.now() - started }
  }

  it('makes larger pages wait, and nothing else', async () => {
    registry.misbehave({ slowPages: { over: 12, delayMs: 300 } })
    const { answered, ms } = await raced({
      large: '/studies?pageSize=13',
      small: '/studies?pageSize=12',
      'ten, unless told otherwise': '/studies',
      version: '/version',
    })
    expect(answered).toHaveLength(4)
    expect(answered.at(-1)).toBe('large')
    expect(ms).toBeGreaterThan(290)
  })

  it('comes on top of the delay of every call', async () => {
    registry.misbehave({ delayMs: 200, slowPages: { over: 1, delayMs: 200 } })
    const { answered, ms } = await raced({ page: '/studies', version: '/version' })
    expect(answered).toEqual(['version', 'page'])
    expect(ms).toBeGreaterThan(390)
  })
})

describe('largePages', () => {
  it('pads larger pages, which stay what they are', async () => {
    const healthy = await ask(`${registry.url}/studies`, { pageSize: '30' })
    registry.misbehave({ largePages: { over: 20 }, oversizedBytes: 3_000_000 })
    const large = await ask(`${registry.url}/studies`, { pageSize: '30' })
    expect(large.text).toHaveLength(3_000_000)
    expect(large.text.trimEnd()).toBe(healthy.text)
    expect((await ask(`${registry.url}/studies`, { pageSize: '20' })).text.length).toBeLessThan(
      10_000,
    )
  })

  it('leaves what comes in place of an answer alone', async () => {
    registry.misbehave({ largePages: { over: 1 }, oversizedBytes: 3_000_000, instead: 500 })
    expect((await ask(`${registry.url}/studies`)).text).toBe('Internal Server Error')
  })
})
