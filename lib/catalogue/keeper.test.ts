import { describe, expect, it } from 'vitest'
import { type History, NO_HISTORY, withChanges } from './change.ts'
import type { Copy } from './copy.ts'
import { createKeeper, type RegistryReader } from './keeper.ts'
import type { Store } from './store.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-11-22T10:00:00Z')

const study = (number: number, title = 'Probiotics in Multiple Sclerosis') => ({
  protocolSection: {
    identificationModule: { nctId: `NCT0000000${number}`, briefTitle: title },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
})

const copyOf = (
  studies: unknown[],
  readAt: string,
  dataTimestamp: string | null = 'monday',
): Copy => ({
  format: 1,
  readAt,
  dataTimestamp,
  studies,
})

/** A registry that says what it is told to, and a clock that stands still until it is moved. */
function setUp({ saved = null }: { saved?: Copy | null } = {}) {
  const world = {
    now: START,
    timestamp: 'tuesday' as string | null,
    studies: [study(1), study(2)] as unknown[],
    total: null as number | null,
    down: null as string | null,
    versions: 0,
    reads: 0,
    kept: saved,
    history: null as History | null,
    warnings: [] as string[],
    /** While this is set, a read of the registry waits for it. */
    gate: null as Promise<void> | null,
  }
  const registry: RegistryReader = {
    async version() {
      world.versions += 1
      if (world.down !== null) throw new Error(world.down)
      return { apiVersion: '2.0.4', dataTimestamp: world.timestamp }
    },
    async readAll() {
      world.reads += 1
      await world.gate
      return { studies: world.studies, total: world.total }
    },
  }
  const store: Store = {
    load: async () => world.kept,
    save: async (copy) => {
      world.kept = copy
    },
    loadHistory: async () => world.history,
    saveHistory: async (history) => {
      world.history = history
    },
  }
  const keeper = createKeeper({
    registry,
    store,
    offline: () => copyOf([study(9)], '2025-09-25', null),
    now: () => world.now,
    warn: (sentence) => world.warnings.push(sentence),
  })
  return { world, keeper }
}

describe('createKeeper', () => {
  it('gives the live registry on a first start that reaches it', async () => {
    const { keeper } = setUp()
    const catalogue = await keeper.catalogue()
    expect(catalogue).toMatchObject({
      source: 'live',
      readAt: '2026-11-22T10:00:00.000Z',
      trouble: null,
    })
    expect(catalogue.entries).toHaveLength(2)
  })

  it('saves what it read', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    expect(world.kept).toEqual(copyOf(world.studies, '2026-11-22T10:00:00.000Z', 'tuesday'))
  })

  it('gives the bundled copy, saying why, where the registry fails and nothing was saved', async () => {
    const { world, keeper } = setUp()
    world.down = 'ClinicalTrials.gov could not be reached.'
    await keeper.refresh()
    expect(await keeper.catalogue()).toMatchObject({
      source: 'offline',
      readAt: '2025-09-25',
      trouble: 'ClinicalTrials.gov could not be reached.',
    })
  })

  it('gives the saved copy at once while the registry is still being read', async () => {
    const { world, keeper } = setUp({ saved: copyOf([study(5)], '2026-11-21T10:00:00.000Z') })
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    expect(await keeper.catalogue()).toMatchObject({
      source: 'saved',
      readAt: '2026-11-21T10:00:00.000Z',
      trouble: null,
    })
    open()
    await keeper.refresh()
    expect(await keeper.catalogue()).toMatchObject({ source: 'live' })
  })

  it('gives the bundled copy at once when the registry is found to be in trouble', async () => {
    const { world, keeper } = setUp()
    world.gate = new Promise(() => {})
    const catalogue = keeper.catalogue()
    keeper.stopWaiting()
    expect(await catalogue).toMatchObject({ source: 'offline' })
  })

  it('does not read again while the registry says that its data is the same', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    world.now += HOUR
    await keeper.refresh()
    expect(world).toMatchObject({ versions: 2, reads: 1 })
    world.timestamp = 'wednesday'
    await keeper.refresh()
    expect(world.reads).toBe(2)
  })

  it('takes a saved copy that the registry confirms as live, with the time it was read', async () => {
    const { world, keeper } = setUp({
      saved: copyOf([study(5)], '2026-11-22T08:00:00.000Z', 'tuesday'),
    })
    await keeper.refresh()
    expect(world.reads).toBe(0)
    expect(await keeper.catalogue()).toMatchObject({
      source: 'live',
      readAt: '2026-11-22T08:00:00.000Z',
    })
  })

  it('reads again after 24 hours even if the registry says that nothing changed', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    world.now += 24 * HOUR
    await keeper.refresh()
    expect(world.reads).toBe(2)
  })

  it('asks the registry no more than once in ten minutes, however many readers come', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    world.now += 9 * 60_000
    await Promise.all(Array.from({ length: 20 }, () => keeper.catalogue()))
    expect(world.versions).toBe(1)
    world.now += 60_000
    await Promise.all(Array.from({ length: 20 }, () => keeper.catalogue()))
    await keeper.refresh()
    expect(world.versions).toBe(2)
  })

  it('reads once for twenty readers who come at the same time', async () => {
    const { world, keeper } = setUp()
    await Promise.all(Array.from({ length: 20 }, () => keeper.catalogue()))
    expect(world).toMatchObject({ versions: 1, reads: 1 })
  })

  it('keeps the last copy, as a saved one, when the registry goes down, and is live again when it comes back', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    world.down = 'ClinicalTrials.gov has a fault of its own right now.'
    world.now += HOUR
    await keeper.refresh()
    expect(await keeper.catalogue()).toMatchObject({
      source: 'saved',
      readAt: '2026-11-22T10:00:00.000Z',
      trouble: 'ClinicalTrials.gov has a fault of its own right now.',
    })
    world.down = null
    await keeper.refresh()
    expect(await keeper.catalogue()).toMatchObject({ source: 'live', trouble: null })
  })

  it('waits longer after each failure', async () => {
    const { world, keeper } = setUp({ saved: copyOf([study(5)], '2026-11-21T10:00:00.000Z') })
    world.down = 'down'
    await keeper.refresh()
    for (const seconds of [30, 60, 120, 300, 600, 600]) {
      const before = world.versions
      world.now += seconds * 1000 - 1
      await keeper.catalogue()
      expect(world.versions).toBe(before)
      world.now += 1
      await keeper.catalogue()
      await keeper.refresh()
      expect(world.versions).toBe(before + 1)
    }
  })

  it.each([
    ['no studies at all', [] as unknown[], null, 'no trials at all'],
    [
      'mostly unreadable studies',
      [study(1), { broken: 1 }, { broken: 2 }],
      null,
      'in a form we do not know',
    ],
    ['fewer studies than it said', [study(1)], 7, 'sent only 1'],
  ])('does not replace a good copy by %s', async (_, studies, total, trouble) => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    const good = world.kept
    Object.assign(world, { studies, total, timestamp: 'wednesday' })
    await keeper.refresh()
    const catalogue = await keeper.catalogue()
    expect(catalogue.entries).toHaveLength(2)
    expect(catalogue.source).toBe('saved')
    expect(catalogue.trouble).toContain(trouble)
    expect(world.kept).toBe(good)
  })

  it('sets an unreadable study aside and keeps the others', async () => {
    const { world, keeper } = setUp()
    world.studies = [study(1), { protocolSection: { identificationModule: { nctId: 'NCT7' } } }]
    await keeper.refresh()
    const { entries, setAside } = await keeper.catalogue()
    expect(entries).toHaveLength(1)
    expect(setAside).toMatchObject([{ nctId: 'NCT7' }])
    expect(setAside[0]?.reason).toContain('nctId')
  })

  it('tells of no changes when the first live copy takes the place of the bundled one', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    expect(await keeper.history()).toEqual({ format: 1, changes: [] })
    expect(world.history).toBeNull()
  })

  it('keeps what changed from one read to the next, with the time of that read', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    world.now += HOUR
    Object.assign(world, { studies: [study(1), study(3)], timestamp: 'wednesday' })
    await keeper.refresh()
    const { changes } = await keeper.history()
    expect(changes).toMatchObject([
      { nctId: 'NCT00000003', kind: 'new', noticedAt: '2026-11-22T11:00:00.000Z' },
      { nctId: 'NCT00000002', kind: 'left' },
    ])
    expect(world.history).toEqual({ format: 1, changes })
  })

  it('goes on with the history and the copy of before a restart', async () => {
    const { world, keeper } = setUp({ saved: copyOf([study(1)], '2026-11-21T10:00:00.000Z') })
    world.history = withChanges(NO_HISTORY, [], '2026-11-21T10:00:00.000Z')
    await keeper.refresh()
    expect((await keeper.history()).changes).toMatchObject([{ nctId: 'NCT00000002', kind: 'new' }])
  })

  it('tells of no changes where a read is refused', async () => {
    const { world, keeper } = setUp()
    await keeper.refresh()
    Object.assign(world, { studies: [], timestamp: 'wednesday' })
    await keeper.refresh()
    expect((await keeper.history()).changes).toEqual([])
  })
})
