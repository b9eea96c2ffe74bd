import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask, askPage, numbersOf } from '../ask.ts'
import { startRegistry } from '../registry.ts'
import type { Registry } from '../running-registry.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const version = () => ask(`${registry.url}/version`)

describe('misbehave', () => {
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

  it('answers a call that is held back as soon as it behaves', async () => {
    registry.misbehave({ delayMs: 60_000 })
    registry.clearCalls()
    const call = version()
    while (registry.calls().length === 0) await new Promise((resolve) => setImmediate(resolve))
    registry.behave()
    expect((await call).status).toBe(200)
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
