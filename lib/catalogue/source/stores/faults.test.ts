import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient as connect } from 'redis'
import { describe, type ExpectStatic, it } from 'vitest'
import { startRegistry } from '#e2e/stand-in/registry'
import { hasRedis, type RedisServer, startRedis } from '#e2e/support/instances/redis-server'
import { copyOf } from '#e2e/support/records/catalogue-of'
import { createPace } from '../../../registry-client/call/pace.ts'
import { createClient } from '../../../registry-client/client.ts'
import { createCatalogueSource } from '../engine/catalogue-source.ts'
import { readRegistry } from '../read-registry.ts'
import { createTrialOpener } from '../single/one-trial.ts'
import type { Redis } from './redis-link.ts'
import { createSharing } from './sharing.ts'

const study = (number: number) => ({
  protocolSection: {
    identificationModule: {
      nctId: `NCT0000000${number}`,
      briefTitle: 'Probiotics in Multiple Sclerosis',
    },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
})

const elapsed = () => performance.now()

/** What is there for two instances to share, and what a row does to it. */
type World = {
  /** Of both instances where there is no Redis; else each has one of its own in it. */
  readonly folder: string
  readonly redis: RedisServer | null
}

/** 0.6 s, and what a busy machine adds; a slow server would take 5 s for each answer. */
const LONGEST_WAIT = 2_000

const AWAY = /^Redis (?:cannot be reached|does not answer in time)/
const BACK = /^Redis is back/
const UNSAVED = /could not be saved .*(?:ENOSPC|EROFS)/
const DAMAGED = /damaged/

type Row = {
  readonly fault: string
  readonly on: 'folder' | 'Redis'
  /** What is wrong before the first check of either instance. */
  readonly before?: (world: World) => Promise<unknown>
  /** What goes wrong, or comes right, between the first and the second check. */
  readonly later?: (world: World, isAway: () => Promise<unknown>) => Promise<unknown>
  /** How often both together read the registry: once for the first data and once for the second, or each for itself. */
  readonly reads: 2 | 3 | 4
  /** What the first instance tells whoever runs it, each sentence once. */
  readonly says: readonly RegExp[]
  readonly where?: boolean
}

const canMount =
  process.getuid?.() === 0 &&
  spawnSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

if (!canMount) console.warn('NOT RUN: the rows of a full and a read-only disk: they need to mount.')

const mount = (options: string) => async (world: World) => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', world.folder])
}

const damage = (names: readonly string[]) => async (world: World) => {
  for (const name of names) await writeFile(join(world.folder, name), '{"format":1,"fen')
}

const inRedis = (work: (redis: Redis) => Promise<unknown>) =>
  async function inside({ redis }: World) {
    const client = connect({ url: redis?.url ?? '', RESP: 2 })
    await client.connect()
    await work(client)
    client.destroy()
  }

const garbage = inRedis(async (redis) => {
  for (const name of ['copy', 'history', 'standing', 'turn:x'])
    await redis.set(`{gutcheck:1}:${name}`, 'no gzip, no JSON')
})

const FILES = ['registry-copy.json', 'registry-state.json', 'registry-turn.json']

const ROWS: readonly Row[] = [
  { fault: 'none', on: 'folder', reads: 2, says: [] },
  {
    fault: 'a full disk',
    on: 'folder',
    before: mount('size=4k'),
    reads: 4,
    says: [UNSAVED, UNSAVED, UNSAVED, UNSAVED],
    where: canMount,
  },
  {
    fault: 'a read-only disk',
    on: 'folder',
    before: mount('ro'),
    reads: 4,
    says: [UNSAVED, UNSAVED, UNSAVED, UNSAVED],
    where: canMount,
  },
  { fault: 'damaged files', on: 'folder', before: damage(FILES), reads: 2, says: [DAMAGED] },
  { fault: 'files damaged later', on: 'folder', later: damage(FILES), reads: 2, says: [] },
  { fault: 'none', on: 'Redis', reads: 2, says: [] },
  {
    fault: 'Redis absent',
    on: 'Redis',
    before: async ({ redis }) => redis?.kill(),
    reads: 4,
    says: [AWAY],
  },
  {
    fault: 'Redis dying',
    on: 'Redis',
    later: async ({ redis }) => redis?.kill(),
    reads: 3,
    says: [AWAY],
  },
  {
    fault: 'Redis slow',
    on: 'Redis',
    before: async ({ redis }) => redis?.delay(5_000),
    reads: 4,
    says: [AWAY],
  },
  {
    fault: 'Redis slow later',
    on: 'Redis',
    later: async ({ redis }) => redis?.delay(5_000),
    reads: 3,
    says: [AWAY],
  },
  {
    fault: 'Redis absent, then back',
    on: 'Redis',
    before: async ({ redis }) => redis?.kill(),
    later: async ({ redis }) => redis?.restart(),
    reads: 3,
    says: [AWAY, BACK],
  },
  {
    fault: 'Redis back, and empty',
    on: 'Redis',
    later: async ({ redis }, isAway) => {
      await redis?.kill()
      await isAway()
      await redis?.restart()
    },
    reads: 2,
    says: [AWAY, BACK],
  },
  {
    fault: 'a full Redis',
    on: 'Redis',
    before: inRedis((redis) => redis.configSet('maxmemory', '1')),
    reads: 4,
    says: [/^Redis refuses .*OOM/],
  },
  {
    fault: 'garbage in Redis',
    on: 'Redis',
    before: garbage,
    reads: 2,
    says: [/copy.*damaged/, /history.*damaged/, /history.*damaged/],
  },
]

async function setUp({ on }: Row) {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-faults-'))
  const redis = on === 'Redis' ? await startRedis() : null
  const registry = await startRegistry({ studies: [1, 2, 3].map(study) })
  const world: World = { folder, redis }

  async function start(name: string) {
    const lines: string[] = []
    const warn = (sentence: string) => lines.push(sentence)
    const own = on === 'Redis' ? join(folder, name) : folder
    const sharing = createSharing({
      folder: own,
      redisUrl: redis?.url,
      limits: { all: { burst: 100, everyMs: 1 }, each: { burst: 100, everyMs: 1 } },
      warn,
      now: Date.now,
      elapsed,
    })
    const pace = createPace(1, elapsed, sharing.turn)
    const client = createClient({ url: registry.url, pace })
    const source = createCatalogueSource({
      registry: {
        version: () => client.version(),
        readAll: (version) => readRegistry(client, version, '1'),
      },
      store: sharing.store,
      offline: () => copyOf([study(1)], { readAt: '2025-09-25' }),
      version: '1',
      now: Date.now,
      elapsed,
      warn,
    })
    const open = createTrialOpener({
      catalogue: source.catalogue,
      fetchStudy: async (nctId) => (await client.fetchStudy(nctId))?.study ?? null,
      budget: sharing.budget,
      answers: sharing.answers,
      now: Date.now,
      elapsed,
    })
    return { ...sharing, source, lines, open }
  }

  return {
    world,
    registry,
    start,
    reads: () =>
      registry.calls().filter(({ query }) => query['query.cond'] !== undefined).length / 3,
    async stop() {
      await registry.stop()
      await redis?.stop()
      spawnSync('umount', [folder])
      await rm(folder, { recursive: true, force: true })
    },
  }
}

type Instance = Awaited<ReturnType<Awaited<ReturnType<typeof setUp>>['start']>>

/** How long a page waits for what is shared, before the registry is asked; the record comes from there all the same. */
async function wait({ answers, budget, open }: Instance, nctId: string): Promise<number> {
  const started = performance.now()
  await answers.get(nctId)
  await budget('192.0.2.1')
  const waited = performance.now() - started
  await open(nctId, '192.0.2.1')
  return waited
}

const isShown = async (expect: ExpectStatic, { source }: Instance, trials: number) => {
  const { entries, source: which, trouble } = await source.catalogue()
  expect({ trials: entries.length, which, trouble }).toEqual({
    trials,
    which: 'live',
    trouble: null,
  })
}

describe.concurrent('what shares the copy', () => {
  for (const row of ROWS) {
    const canRun = (row.on === 'folder' || hasRedis) && row.where !== false
    it.runIf(canRun)(
      `with ${row.fault} (${row.on}), costs nothing but sharing`,
      async ({ expect }) => {
        const { world, registry, start, reads, stop } = await setUp(row)
        await row.before?.(world)
        const one = await start('one')
        const other = await start('other')
        try {
          const waits = [await wait(one, 'NCT99999991')]
          for (const each of [one, other]) await each.source.refresh()
          for (const each of [one, other]) await each.source.follow()
          for (const each of [one, other]) await isShown(expect, each, 3)

          const isSaid = async (words: RegExp) => {
            for (const { lines } of [one, other])
              await expect.poll(() => lines.at(-1) ?? '', { timeout: 15_000 }).toMatch(words)
          }
          await row.later?.(world, () => isSaid(AWAY))
          if (row.says.includes(BACK)) await isSaid(BACK)
          registry.setStudies([1, 2, 3, 4, 5].map(study))
          registry.setDataTimestamp('2030-01-01T09:00:00')
          waits.push(await wait(one, 'NCT99999992'), await wait(other, 'NCT99999993'))
          for (const each of [one, other]) await each.source.refresh()
          for (const each of [one, other]) {
            await isShown(expect, each, 5)
            const { changes } = await each.source.history()
            expect(changes.map(({ nctId }) => nctId).toSorted()).toEqual([
              'NCT00000004',
              'NCT00000005',
            ])
          }
          expect(reads()).toBe(row.reads)
          expect(one.lines).toEqual(row.says.map((words) => expect.stringMatching(words)))
          expect(Math.max(...waits)).toBeLessThan(LONGEST_WAIT)
        } finally {
          one.end()
          other.end()
          await stop()
        }
      },
      90_000,
    )
  }
})

it('makes the folder that it is to share', async ({ expect }) => {
  const { world, start, stop } = await setUp({ fault: 'none', on: 'folder', reads: 2, says: [] })
  await rm(world.folder, { recursive: true })
  const one = await start('one')
  await one.source.refresh()
  await isShown(expect, one, 3)
  expect(one.lines).toEqual([])
  await mkdir(world.folder, { recursive: true })
  await stop()
})
