import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, type ExpectStatic, it } from 'vitest'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { type Instance, startInstance } from '#e2e/support/instances/instance'
import { hasRedis, type RedisServer, startRedis } from '#e2e/support/instances/redis-server'

/** Real processes, a real registry over HTTP, a call a second. */
const PATIENCE = { timeout: 90_000, interval: 200 }

const WAYS = [
  { way: 'one folder', isOn: true, redis: false },
  { way: 'Redis and folders of their own', isOn: hasRedis, redis: true },
] as const

describe.each(WAYS)('instances that share $way', { concurrent: true }, ({ isOn, redis }) => {
  let server: RedisServer | null = null
  const started: { stop(): Promise<unknown> }[] = []
  const folders: string[] = []

  beforeAll(async () => {
    if (isOn && redis) server = await startRedis()
  })
  afterAll(async () => {
    for (const each of started) await each.stop()
    await server?.stop()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  const newFolder = async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gutcheck-instances-'))
    folders.push(folder)
    return folder
  }

  /** A registry, and how to start instances that read it and share what they read. Each test has a database or a folder of its own. */
  async function setUp(database: number) {
    const registry = await startRegistry()
    started.push(registry)
    const folder = await newFolder()
    const start = async (): Promise<Instance> => {
      const instance = await startInstance({
        CTGOV_API_URL: registry.url,
        DATA_DIR: redis ? await newFolder() : folder,
        ...(server === null ? {} : { REDIS_URL: `${server.url}/${database}` }),
      })
      started.push({ stop: instance.kill })
      return instance
    }
    return { registry, start }
  }

  const becomesLive = (expect: ExpectStatic, instance: Instance) =>
    expect.poll(async () => (await instance.look()).source, PATIENCE).toBe('live')

  const wholeReads = (registry: Registry) =>
    registry.calls().filter(({ query }) => query['query.cond'] !== undefined).length / 3

  it.runIf(isOn)(
    'read the registry once for 200 readers who come to three of them at the same time',
    async ({ expect }) => {
      const { registry, start } = await setUp(0)
      const three = await Promise.all([start(), start(), start()])
      const at = (n: number) => three[n % 3] ?? Promise.reject(new Error('none'))
      await Promise.all(Array.from({ length: 200 }, async (_, n) => (await at(n)).look()))
      for (const instance of three) await becomesLive(expect, instance)
      const shown = await Promise.all(three.map((each) => each.look()))
      expect(new Set(shown.map(({ revision }) => revision)).size).toBe(1)
      // One that came up late asks for itself whether that is still so, with one call.
      expect(wholeReads(registry)).toBe(1)
      const times = registry.calls().map((call) => call.at)
      const span = (times.at(-1) ?? 0) - (times[0] ?? 0)
      // A second between any two; how long a call is on its way is the machine's.
      expect(span).toBeGreaterThan((times.length - 2) * 1_000)
      // On a machine that is busy enough, a server can be late.
      const lines = three.flatMap((each) => each.lines())
      expect(lines.filter((line) => !line.startsWith('Redis '))).toEqual([])
    },
    180_000,
  )

  it.runIf(isOn)(
    'go on where the one that read the registry was killed in the middle, as soon as its lock has expired',
    async ({ expect }) => {
      const { registry, start } = await setUp(1)
      registry.misbehave({ delayMs: 60_000, on: 'studies' })
      const first = await start()
      await expect.poll(() => registry.calls().length, PATIENCE).toBe(2)
      const second = await start()
      expect((await second.look()).source).toBe('offline')
      await first.kill()
      const killed = Date.now()
      registry.behave()
      registry.clearCalls()
      await becomesLive(expect, second)
      // The lock lasts 15 s, and 2 s pass between two looks; the rest is the machine's.
      expect((registry.calls()[0]?.at ?? 0) - killed).toBeLessThan(20_000)
      expect(wholeReads(registry)).toBe(1)
      expect((await second.look()).status.role).toBe('refresher')
    },
    180_000,
  )
})
