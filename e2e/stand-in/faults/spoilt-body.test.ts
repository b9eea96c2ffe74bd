import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../ask.ts'
import { startRegistry } from '../registry.ts'
import type { Registry } from '../running-registry.ts'

let registry: Registry
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())
afterEach(() => registry.behave())

const version = () => ask(`${registry.url}/version`)

describe('cut json', () => {
  it('stops in the middle, in a whole HTTP answer', async () => {
    const whole = await ask(`${registry.url}/studies`)
    registry.misbehave({ instead: 'cut json' })
    const { status, type, text } = await ask(`${registry.url}/studies`)
    expect([status, type]).toEqual([200, 'application/json'])
    expect(whole.text.startsWith(text.slice(0, 500))).toBe(true)
    expect(() => JSON.parse(text)).toThrow(SyntaxError)
  })
})

describe('a connection that fails', () => {
  it('is dropped before the answer', async () => {
    registry.misbehave({ instead: 'drop' })
    await expect(fetch(`${registry.url}/version`)).rejects.toThrow('fetch failed')
  })

  it('is dropped in the middle of the body', async () => {
    registry.misbehave({ instead: 'drop midway' })
    const response = await fetch(`${registry.url}/studies`)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('terminated')
  })

  it('stalls without a header until the caller leaves, and serves others meanwhile', async () => {
    registry.clearCalls()
    registry.misbehave({ instead: 'stall', calls: 1 })
    const leaving = new AbortController()
    const stalled = fetch(`${registry.url}/version`, { signal: leaving.signal })
    const outcome = expect(stalled).rejects.toThrow('aborted')
    while (registry.calls().length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect((await version()).status).toBe(200)
    expect(registry.calls().map(({ status }) => status)).toEqual([null, 200])
    leaving.abort()
    await outcome
  })

  it('stalls no longer than the stand-in runs', async () => {
    const other = await startRegistry()
    other.misbehave({ instead: 'stall' })
    const outcome = expect(fetch(`${other.url}/version`)).rejects.toThrow('fetch failed')
    while (other.calls().length === 0) await new Promise((resolve) => setImmediate(resolve))
    await other.stop()
    await outcome
  })
})

describe('trickle', () => {
  it('sends the true headers at once and the true body a byte at a time', async () => {
    const whole = await ask(`${registry.url}/studies`)
    registry.misbehave({ instead: 'trickle' })
    const leaving = new AbortController()
    const response = await fetch(`${registry.url}/studies`, { signal: leaving.signal })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/json',
    ])
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(whole.text)))
    const reader = response.body?.getReader()
    const started = performance.now()
    let got = ''
    while (got.length < 3) got += Buffer.from((await reader?.read())?.value ?? []).toString()
    expect(got).toBe(whole.text.slice(0, 3))
    expect(performance.now() - started).toBeGreaterThan(300)
    leaving.abort()
  })

  it('ends with the whole body', async () => {
    registry.misbehave({ instead: 'trickle' })
    const { status, text } = await ask(`${registry.url}/elsewhere`)
    expect([status, text]).toEqual([404, 'Not Found'])
  })
})

describe('oversized', () => {
  it('is still JSON, and does not announce its length', async () => {
    registry.misbehave({ instead: 'oversized', oversizedBytes: 3_000_001 })
    const response = await fetch(`${registry.url}/version`)
    expect(response.headers.get('content-length')).toBeNull()
    const text = await response.text()
    expect(text).toHaveLength(3_000_001)
    expect(JSON.parse(text)).toHaveProperty('apiVersion')
  })

  it('survives a caller that leaves', async () => {
    registry.misbehave({ instead: 'oversized', oversizedBytes: 50_000_000, calls: 1 })
    const leaving = new AbortController()
    const response = await fetch(`${registry.url}/version`, { signal: leaving.signal })
    const reading = response.text()
    leaving.abort()
    await expect(reading).rejects.toThrow('aborted')
    expect((await version()).status).toBe(200)
  })
})

describe('gzip bomb', () => {
  it('is small on the way and unpacks to what looks like studies', async () => {
    registry.misbehave({ instead: 'gzip bomb', oversizedBytes: 20_000_000 })
    for (const path of ['/version', '/studies']) {
      const response = await fetch(`${registry.url}${path}`)
      expect([response.status, response.headers.get('content-encoding')]).toEqual([200, 'gzip'])
      expect(Number(response.headers.get('content-length'))).toBeLessThan(50_000)
      const text = await response.text()
      expect(text).toHaveLength(20_000_000)
      expect(text.startsWith('{"studies":[{},{},')).toBe(true)
    }
  })
})
