import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Instead } from '#e2e/stand-in/faults/faults'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { serving } from '#e2e/support/serving'
import type { RegistryErrorKind } from './call/error.ts'
import { type ClientOptions, createClient } from './client.ts'

const QUICK = { gapMs: 0, backoffMs: 1, quietMs: 1, timeoutMs: 30_000 } as const

let registry: Registry
beforeEach(async () => {
  registry = await startRegistry()
})
afterEach(() => registry.stop())

const client = (options: ClientOptions = {}) =>
  createClient({ url: registry.url, ...QUICK, ...options })

describe('a call that fails', () => {
  const failures: readonly (readonly [Instead, RegistryErrorKind, number])[] = [
    [403, 'refused', 2],
    [404, 'not-found', 1],
    ['html 404', 'not-found', 1],
    [429, 'busy', 3],
    [500, 'broken', 3],
    [502, 'broken', 3],
    [503, 'broken', 3],
    ['html', 'not-json', 1],
    ['cut json', 'not-json', 1],
    ['empty', 'not-json', 1],
    ['null', 'changed', 1],
    ['other json', 'changed', 1],
    ['deep json', 'changed', 1],
    ['redirect loop', 'moved', 4],
    ['redirect away', 'moved', 1],
    ['drop', 'unreachable', 3],
    ['drop midway', 'unreachable', 3],
  ]

  it.each(failures)('%s is "%s" after %i calls', async (instead, kind, calls) => {
    registry.misbehave({ instead })
    await expect(client().version()).rejects.toMatchObject({ name: 'RegistryError', kind })
    expect(registry.calls()).toHaveLength(calls)
  })

  it.each([429, 500, 'drop', 'drop midway'] as const)('%s twice, then works', async (instead) => {
    registry.misbehave({ instead, calls: 2 })
    expect(await client().version()).toMatchObject({ apiVersion: '2.0.4', tries: 3 })
  })

  it('is "timeout" when no answer comes in time, three times over', async () => {
    registry.misbehave({ delayMs: 10_000 })
    await expect(client({ timeoutMs: 500 }).version()).rejects.toMatchObject({ kind: 'timeout' })
    expect(registry.calls()).toHaveLength(3)
  })

  it('is "timeout" when the answer begins and does not end', async () => {
    await serving(
      (_, response) => response.writeHead(200).write('{"apiVersion":'),
      async (url) => {
        const impatient = client({ url, timeoutMs: 50, tries: 1 })
        await expect(impatient.version()).rejects.toMatchObject({ kind: 'timeout' })
      },
    )
  })

  it('is "unreachable" when nobody is there', async () => {
    await registry.stop()
    await expect(client().version()).rejects.toMatchObject({
      kind: 'unreachable',
      detail: 'ECONNREFUSED',
    })
  })

  it('is "too-large" when the answer is, and we stop reading it', async () => {
    registry.misbehave({ instead: 'oversized', oversizedBytes: 200_000_000 })
    await expect(client().version()).rejects.toMatchObject({ kind: 'too-large' })
    expect(registry.calls()).toHaveLength(1)
  })

  it.each([
    ['more studies than it ever sends', 'over 5000 studies on a page', '{},'.repeat(9_000)],
    [
      'a study that has no end',
      'over 8000000 bytes',
      `{"a":[${`"${'x'.repeat(97)}",`.repeat(90_000)}`,
    ],
  ])('is "too-large" for %s on a page, long before the memory is full', async (_, detail, text) => {
    await serving(
      (_request, response) => response.end(`{"studies":[${text}`),
      async (url) => {
        const read = client({ url }).searchCondition('multiple sclerosis', String)
        await expect(read).rejects.toMatchObject({ kind: 'too-large', detail })
      },
    )
  })

  it.each(['[]', '{"version":1}', '{"apiVersion":2}'])('is "changed" for %s', async (text) => {
    await serving(
      (_, response) => response.end(text),
      async (url) => {
        await expect(client({ url }).version()).rejects.toMatchObject({ kind: 'changed' })
      },
    )
  })

  it('never shows the address it asked', async () => {
    await registry.stop()
    const error: unknown = await client()
      .version()
      .catch((failure: unknown) => failure)
    const shown = error instanceof Error ? JSON.stringify({ ...error, says: error.message }) : ''
    expect(shown).toContain('ClinicalTrials.gov')
    expect(shown).not.toContain('127.0.0.1')
  })
})

describe('a User-Agent that is refused', () => {
  it('is given up for the runtime’s own, which is kept, and said once', async () => {
    registry.misbehave({ refuseAgents: 'named' })
    const told: string[] = []
    const asking = client({ onNotice: (sentence) => told.push(sentence) })
    await asking.version()
    await asking.version()
    expect(registry.calls().map(({ status }) => status)).toEqual([403, 200, 200])
    expect(told).toEqual([expect.stringContaining('answers the runtime’s own')])
  })

  it('is not noticed where ours is taken', async () => {
    registry.misbehave({ refuseAgents: 'default' })
    await client().version()
    expect(registry.calls().map(({ status }) => status)).toEqual([200])
  })

  it('changes again when the registry changes its mind', async () => {
    const asking = client()
    registry.misbehave({ refuseAgents: 'named' })
    await asking.version()
    registry.misbehave({ refuseAgents: 'default' })
    await asking.version()
    expect(registry.calls().map(({ status }) => status)).toEqual([403, 200, 403, 200])
  })

  it('stays where somebody set it', async () => {
    registry.misbehave({ refuseAgents: 'named' })
    const asking = client({ userAgent: 'Hospital relay' })
    await expect(asking.version()).rejects.toMatchObject({ kind: 'refused' })
    expect(registry.calls()).toMatchObject([{ userAgent: 'Hospital relay', status: 403 }])
  })
})

describe('a wish for quiet', () => {
  it('is kept by a whole read, which goes on afterwards', async () => {
    registry.misbehave({ instead: 429, calls: 1, retryAfter: '1' })
    const started = performance.now()
    await client().version()
    expect(performance.now() - started).toBeGreaterThanOrEqual(999)
    expect(registry.calls()).toHaveLength(2)
  })

  it('fails a call that cannot wait so long, at once, and tells for how long', async () => {
    registry.misbehave({ instead: 429, calls: 1, retryAfter: '600' })
    const asking = client()
    await expect(asking.version()).rejects.toMatchObject({ kind: 'busy', waitMs: 600_000 })
    await expect(asking.fetchStudy('NCT03594487')).rejects.toMatchObject({ kind: 'busy' })
    expect(registry.calls()).toHaveLength(1)
  })

  it('is guessed where the registry does not say for how long', async () => {
    registry.misbehave({ instead: 429, calls: 1 })
    const asking = client({ quietMs: 600_000 })
    await expect(asking.version()).rejects.toMatchObject({ kind: 'busy' })
    await expect(asking.version()).rejects.toMatchObject({ kind: 'busy' })
    expect(registry.calls()).toHaveLength(1)
  })
})

describe('the pace', () => {
  it('leaves time between the starts of calls, whoever makes them', async () => {
    const slow = client({ gapMs: 100 })
    const started = Date.now()
    await Promise.all([slow.version(), slow.fetchStudy('NCT03594487'), slow.version()])
    const [, second = 0, third = 0] = registry.calls().map(({ at }) => at - started)
    expect(second).toBeGreaterThanOrEqual(99)
    expect(third).toBeGreaterThanOrEqual(199)
  })

  it('is a second unless told otherwise, between tries too', async () => {
    registry.misbehave({ instead: 503, calls: 1 })
    const started = Date.now()
    await createClient({ url: registry.url, backoffMs: 1 }).version()
    const [, second = 0] = registry.calls().map(({ at }) => at - started)
    expect(second).toBeGreaterThanOrEqual(999)
  })
})

describe('a signal', () => {
  it('stops a call that is waiting for its answer', async () => {
    registry.misbehave({ delayMs: 10_000 })
    const stop = new AbortController()
    const answer = client({ timeoutMs: 60_000 }).version(stop.signal)
    const stopped = expect(answer).rejects.toMatchObject({ kind: 'stopped' })
    await expect.poll(() => registry.calls()).toHaveLength(1)
    stop.abort()
    await stopped
  })

  it('stops a call that is waiting for its turn', async () => {
    const slow = client({ gapMs: 60_000 })
    await slow.version()
    await expect(slow.version(AbortSignal.timeout(50))).rejects.toMatchObject({ kind: 'stopped' })
    expect(registry.calls()).toHaveLength(1)
  })
})
