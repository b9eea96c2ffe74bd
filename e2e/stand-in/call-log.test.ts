import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask } from './ask.ts'
import { startRegistry } from './registry.ts'
import type { Registry } from './running-registry.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const last = () => registry.calls().at(-1)

describe('calls', () => {
  it('lists each call with path, query, time, user agent and status', async () => {
    registry.clearCalls()
    const before = Date.now()
    await fetch(`${registry.url}/studies/NCT1?fields=NCTId`, { headers: { 'user-agent': 'me/1' } })
    await ask(`${registry.url}/version`)
    const [first, second] = registry.calls()
    expect(first).toMatchObject({
      method: 'GET',
      path: '/studies/NCT1',
      query: { fields: 'NCTId' },
      userAgent: 'me/1',
      status: 404,
    })
    expect(first?.at).toBeGreaterThanOrEqual(before)
    expect(second).toMatchObject({ path: '/version', userAgent: 'node', status: 200 })
    registry.clearCalls()
    expect(registry.calls()).toEqual([])
  })

  it.each([
    [{ instead: 503 }, 503],
    [{ instead: 'html' }, 200],
    [{ instead: 'redirect away' }, 302],
    [{ instead: 'drop midway' }, 200],
    [{ instead: 'drop' }, null],
    [{ refuseAgents: 'all' }, 403],
  ] as const)('keeps for %j the status %j', async (faults, status) => {
    registry.misbehave(faults)
    await ask(`${registry.url}/version`).catch(() => undefined)
    expect(last()).toMatchObject({ path: '/version', status })
  })

  it('has no status while nothing is sent', async () => {
    registry.clearCalls()
    registry.misbehave({ delayMs: 60_000 })
    const call = ask(`${registry.url}/version`)
    while (registry.calls().length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(last()?.status).toBeNull()
    registry.behave()
    await call
    expect(last()?.status).toBe(200)
  })

  it('lists refusals of queries', async () => {
    await ask(`${registry.url}/studies`, { bogus: '1' })
    expect(last()).toMatchObject({ query: { bogus: '1' }, status: 400 })
  })
})
