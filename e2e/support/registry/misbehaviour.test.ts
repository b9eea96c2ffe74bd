import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask, askAllPages, askPage, numbersOf } from './ask.ts'
import type { Instead } from './faults.ts'
import { type Registry, startRegistry } from './registry.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const version = () => ask(`${registry.url}/version`)

describe('misbehave', () => {
  it.each([403, 429, 500, 502, 503] as const)('answers %d in plain text', async (instead) => {
    registry.misbehave({ instead })
    expect(await version()).toMatchObject({ status: instead, type: 'text/plain' })
    expect((await version()).status).toBe(instead)
  })

  it('answers HTML with status 200', async () => {
    registry.misbehave({ instead: 'html' })
    const { status, type, text } = await version()
    expect([status, type]).toEqual([200, 'text/html'])
    expect(text).toContain('<!DOCTYPE html>')
  })

  it('cuts JSON in the middle, in a whole HTTP answer', async () => {
    const whole = await ask(`${registry.url}/studies`)
    registry.misbehave({ instead: 'cut json' })
    const { status, type, text } = await ask(`${registry.url}/studies`)
    expect([status, type]).toEqual([200, 'application/json'])
    expect(whole.text.startsWith(text.slice(0, 500))).toBe(true)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })

  it('drops the connection before the answer', async () => {
    registry.misbehave({ instead: 'drop' })
    await expect(fetch(`${registry.url}/version`)).rejects.toThrow('fetch failed')
  })

  it('drops the connection in the middle of the body', async () => {
    registry.misbehave({ instead: 'drop midway' })
    const response = await fetch(`${registry.url}/studies`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  it('sends an oversized answer that is still JSON, and does not announce its length', async () => {
    registry.misbehave({ instead: 'oversized', oversizedBytes: 3_000_001 })
    const response = await fetch(`${registry.url}/version`)
    expect(response.headers.get('content-length')).toBeNull()
    const text = await response.text()
    expect(text).toHaveLength(3_000_001)
    expect(JSON.parse(text)).toHaveProperty('apiVersion')
  })

  it('survives a caller that leaves an oversized answer', async () => {
    registry.misbehave({ instead: 'oversized', oversizedBytes: 50_000_000, calls: 1 })
    const leaving = new AbortController()
    const response = await fetch(`${registry.url}/version`, { signal: leaving.signal })
    const reading = response.text()
    leaving.abort()
    await expect(reading).rejects.toThrow('aborted')
    expect((await version()).status).toBe(200)
  })

  it('waits before it answers', async () => {
    registry.misbehave({ delayMs: 120 })
    const before = performance.now()
    expect((await version()).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(100)
  })

  it('stops at once while an answer is held back', async () => {
    const slow = await startRegistry()
    slow.misbehave({ delayMs: 60_000 })
    const call = ask(`${slow.url}/version`)
    const outcome = expect(call).rejects.toThrow('fetch failed')
    while (slow.calls().length === 0) await new Promise((resolve) => setImmediate(resolve))
    await slow.stop()
    await outcome
  })

  it('ends after the number of calls that it was told', async () => {
    registry.misbehave({ instead: 503, calls: 2 })
    const statuses = [await version(), await version(), await version()].map(({ status }) => status)
    expect(statuses).toEqual([503, 503, 200])
  })

  it.each([
    ['version', [500, 200, 200]],
    ['studies', [200, 500, 200]],
    ['study', [200, 200, 500]],
  ] as const)('reaches only calls for %s if told so', async (on, expected) => {
    registry.misbehave({ instead: 500, on })
    const [{ nextPageToken: _token, studies }, path] = [await healthyPage(), registry.url]
    const [number] = numbersOf(studies)
    const answers = [
      await version(),
      await ask(`${path}/studies`),
      await ask(`${path}/studies/${number}`),
    ]
    expect(answers.map(({ status }) => status)).toEqual(expected)
  })

  it('replaces what was set before, and behave ends it', async () => {
    registry.misbehave({ instead: 500, delayMs: 5 })
    registry.misbehave({ instead: 'html' })
    expect((await version()).type).toBe('text/html')
    registry.behave()
    expect((await version()).type).toBe('application/json')
  })

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

  it('puts in empty pages without losing a study', async () => {
    registry.misbehave({ emptyPages: 2 })
    const pages = await askAllPages(registry.url, { pageSize: '20', countTotal: 'true' })
    const total = pages[0]?.totalCount ?? 0
    expect(pages.slice(0, 3).map((page) => page.studies.length)).toEqual([0, 0, 20])
    expect(new Set(pages.flatMap((page) => numbersOf(page.studies))).size).toBe(total)
  })

  it('does not use up dead tokens or empty pages on calls that get something else', async () => {
    const instead: Instead = 500
    registry.misbehave({ instead, calls: 1, emptyPages: 1 })
    await ask(`${registry.url}/studies`)
    expect((await askPage(registry.url)).studies).toEqual([])
  })
})

/** A page asked of a second, healthy stand-in on the same studies. */
async function healthyPage() {
  const healthy = await startRegistry()
  try {
    return await askPage(healthy.url)
  } finally {
    await healthy.stop()
  }
}
