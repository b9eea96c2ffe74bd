import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyOf } from '#e2e/support/records/catalogue-of'
import { createFileStore } from '../stores/file-store.ts'
import { createFolderStore } from '../stores/folder-store.ts'
import { createCatalogueSource } from './catalogue-source.ts'

const START = Date.parse('2026-11-22T10:00:00Z')
const MINUTE = 60_000

const study = (number: number) => ({
  protocolSection: {
    identificationModule: {
      nctId: `NCT0000000${number}`,
      briefTitle: 'Probiotics in Multiple Sclerosis',
    },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
})

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gutcheck-followers-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A registry and a clock, for processes of one folder. */
function setUp() {
  const world = {
    now: START,
    timestamp: '2026-11-21',
    studies: [1, 2, 3, 4, 5, 6].map(study),
    down: null as string | null,
    versions: 0,
    reads: 0,
    gate: null as Promise<void> | null,
  }
  const process = () => {
    const warn = () => {}
    const files = createFileStore({ folder, warn, now: () => world.now })
    return createCatalogueSource({
      registry: {
        async version() {
          world.versions += 1
          await world.gate
          if (world.down !== null) throw new Error(world.down)
          return { apiVersion: '2.0.4', dataTimestamp: world.timestamp }
        },
        async readAll() {
          world.reads += 1
          const { readAt: _, ...read } = copyOf(world.studies, {
            dataTimestamp: world.timestamp,
            chosenBy: '1',
          })
          return read
        },
      },
      store: createFolderStore({ folder, files, warn }),
      offline: () => copyOf([study(1)], { readAt: '2025-09-25' }),
      version: '1',
      now: () => world.now,
      elapsed: () => world.now,
      warn,
    })
  }
  const changesTo = (studies: readonly number[], timestamp: string) => {
    world.now += 11 * MINUTE
    Object.assign(world, { studies: studies.map(study), timestamp })
  }
  return { world, process, changesTo }
}

const shown = async ({ catalogue, history }: ReturnType<ReturnType<typeof setUp>['process']>) => {
  const { entries, source, trouble } = await catalogue()
  const { changes } = await history()
  return {
    trials: entries.length,
    source,
    trouble,
    changes: changes.map(({ nctId }) => nctId).toSorted(),
  }
}

describe('processes that share a folder', () => {
  it('show what one of them read, without a call of their own', async () => {
    const { world, process } = setUp()
    const [one, other] = [process(), process()]
    await other.follow()
    await one.refresh()
    await other.follow()
    expect(await shown(other)).toEqual(await shown(one))
    expect(await shown(other)).toMatchObject({ trials: 6, source: 'live' })
    expect(world).toMatchObject({ versions: 1, reads: 1 })
    expect(other.revision()).toBe(one.revision())
  })

  it('keep what each of them noticed', async () => {
    const { process, changesTo } = setUp()
    const [one, other] = [process(), process()]
    await one.refresh()
    await other.refresh()
    changesTo([1, 2, 3, 4, 5, 6, 7], '2026-11-22')
    await one.refresh()
    changesTo([1, 2, 3, 4, 5, 6, 7, 8], '2026-11-23')
    // The other one did not look meanwhile.
    await other.refresh()
    await other.refresh()
    await one.follow()
    for (const each of [one, other]) {
      expect((await shown(each)).changes).toEqual(['NCT00000007', 'NCT00000008'])
    }
    expect((await process().history()).changes).toHaveLength(2)
  })

  it('say together that the registry cannot be read, and wait together', async () => {
    const { world, process } = setUp()
    const [one, other] = [process(), process()]
    await one.refresh()
    await other.follow()
    world.now += 11 * MINUTE
    world.down = 'ClinicalTrials.gov could not be reached.'
    await one.refresh()
    await other.follow()
    expect(await shown(other)).toMatchObject({ source: 'saved', trouble: world.down })
    const before = world.versions
    await other.catalogue()
    await other.follow()
    expect(world.versions).toBe(before)
  })

  it('do not wait for one that is at work: they serve what they have and look again', async () => {
    const { world, process } = setUp()
    const [one, other] = [process(), process()]
    const gate = Promise.withResolvers<void>()
    world.gate = gate.promise
    const checked = one.refresh()
    await expect.poll(() => world.versions).toBe(1)
    await other.refresh()
    expect(await shown(other)).toMatchObject({ source: 'offline' })
    expect(other.status().role).toBe('follower')
    gate.resolve()
    await checked
    await other.follow()
    expect(await shown(other)).toMatchObject({ source: 'live', trials: 6 })
    expect(world).toMatchObject({ versions: 1, reads: 1 })
  })

  it('ask the registry anew at a start, whatever was found before it', async () => {
    const { world, process } = setUp()
    await process().refresh()
    world.down = 'ClinicalTrials.gov does not answer this computer.'
    const next = process()
    await next.follow()
    expect(await shown(next)).toMatchObject({ source: 'saved', trials: 6 })
    await next.refresh()
    expect(await shown(next)).toMatchObject({ source: 'saved', trouble: world.down })
  })
})

describe('revision', () => {
  it('changes with the copy and with what is said of it, and with nothing else', async () => {
    const { world, process, changesTo } = setUp()
    const source = process()
    const seen = [source.revision()]
    const step = async (change: () => void) => {
      change()
      await source.refresh()
      seen.push(source.revision())
    }
    await step(() => {})
    await step(() => changesTo([1, 2, 3, 4, 5, 6, 7], '2026-11-22'))
    await step(() => {
      world.down = 'down'
    })
    await step(() => {
      world.down = 'down for another reason'
    })
    expect(new Set(seen).size).toBe(5)
    const last = source.revision()
    await step(() => {})
    await source.follow()
    await source.catalogue()
    expect(source.revision()).toBe(last)
    await step(() => {
      world.down = null
    })
    expect(source.revision()).toBe(seen[2])
  })
})

describe('status', () => {
  it('tells which copy is shown, how old it is, and what the last check came to', async () => {
    const { world, process } = setUp()
    const source = process()
    expect(source.status()).toEqual({
      copy: null,
      readAt: null,
      ageMs: null,
      lastCheck: null,
      setAside: 0,
      role: 'follower',
      store: { kind: 'file', reachable: true },
    })
    await source.refresh()
    world.now += 5 * MINUTE
    expect(source.status()).toMatchObject({
      copy: 'live',
      readAt: '2026-11-22T10:00:00.000Z',
      ageMs: 5 * MINUTE,
      lastCheck: { at: '2026-11-22T10:00:00.000Z', outcome: 'live', sentence: null },
      role: 'refresher',
    })
    world.down = 'ClinicalTrials.gov could not be reached.'
    await source.refresh()
    expect(source.status()).toMatchObject({
      copy: 'saved',
      lastCheck: { at: '2026-11-22T10:05:00.000Z', outcome: 'trouble', sentence: world.down },
    })
  })

  it('tells that a read is held back, and why', async () => {
    const { process, changesTo } = setUp()
    const source = process()
    await source.refresh()
    changesTo([1, 2], '2026-11-22')
    await source.refresh()
    expect(source.status().lastCheck).toMatchObject({
      outcome: 'held-back',
      sentence: 'Of the 6 trials in our copy, 4 were missing from it.',
    })
  })
})
