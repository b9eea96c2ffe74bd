import { describe, expect, it } from 'vitest'
import { copyOf as copyWith } from '#e2e/support/records/catalogue-of'
import { RegistryError } from '../../../registry-client/call/error.ts'
import { type History, NO_HISTORY, withChanges } from '../../changes/change.ts'
import type { Copy } from '../copy.ts'
import type { Standing } from '../stores/standing.ts'
import type { Store } from '../stores/store.ts'
import { createCatalogueSource } from './catalogue-source.ts'
import type { RegistryReader } from './registry-check.ts'

const HOUR = 3_600_000
const START = Date.parse('2026-11-22T10:00:00Z')

const study = (number: number, title = 'Probiotics in Multiple Sclerosis') => ({
  protocolSection: {
    identificationModule: { nctId: `NCT0000000${number}`, briefTitle: title },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
})

const VERSION = '1.2.3'

const copyOf = (studies: unknown[], readAt: string, dataTimestamp: string | null = '2026-11-20') =>
  copyWith(studies, { readAt, dataTimestamp, chosenBy: VERSION })

const six = [1, 2, 3, 4, 5, 6].map((number) => study(number))

/** A registry that says what it is told to, and a clock that stands still until it is moved. */
function setUp({ saved = null }: { saved?: Copy | null } = {}) {
  const world = {
    now: START,
    timestamp: '2026-11-21' as string | null,
    studies: [study(1), study(2)] as unknown[],
    down: null as string | null,
    /** How long the registry asks to be left alone, where it is down; in milliseconds. */
    waitMs: null as number | null,
    versions: 0,
    reads: 0,
    kept: saved,
    /** How many studies the copies held that were kept beside the saved ones. */
    replaced: [] as (number | null)[],
    /** What the clock on the wall is ahead of the other one. */
    jump: 0,
    history: null as History | null,
    standing: null as Standing | null,
    warnings: [] as string[],
    /** While this is set, the disk is slow. */
    disk: null as Promise<void> | null,
    /** While this is set, a read of the registry waits for it. */
    gate: null as Promise<void> | null,
  }
  const registry: RegistryReader = {
    async version() {
      world.versions += 1
      if (world.waitMs !== null) throw new RegistryError('busy', null, world.waitMs)
      if (world.down !== null) throw new Error(world.down)
      return { apiVersion: '2.0.4', dataTimestamp: world.timestamp }
    },
    async readAll() {
      world.reads += 1
      await world.gate
      const { readAt: _, ...read } = copyOf(world.studies, '', world.timestamp)
      return read
    },
  }
  const store: Store = {
    load: async () => {
      await world.disk
      return world.kept
    },
    loadHistory: async () => world.history,
    standing: async () => world.standing,
    lead: async () => ({
      standing: async () => world.standing,
      stillMine: async () => true,
      release: async () => {},
      async publish({ standing, history, copy, replaced }) {
        world.standing = standing
        world.history = history ?? world.history
        if (copy === null) return
        world.kept = copy
        world.replaced.push(replaced?.studies.length ?? null)
      },
    }),
    state: () => ({ kind: 'memory', reachable: true }),
  }
  const catalogueSource = createCatalogueSource({
    registry,
    store,
    offline: () => copyOf([study(1)], '2025-09-25', null),
    version: VERSION,
    now: () => world.now + world.jump,
    elapsed: () => world.now,
    warn: (sentence) => world.warnings.push(sentence),
  })
  return { world, catalogueSource }
}

describe('createCatalogueSource', () => {
  it('gives the live registry on a first start that reaches it', async () => {
    const { catalogueSource } = setUp()
    await catalogueSource.refresh()
    const catalogue = await catalogueSource.catalogue()
    expect(catalogue).toMatchObject({
      source: 'live',
      readAt: '2026-11-22T10:00:00.000Z',
      trouble: null,
    })
    expect(catalogue.entries).toHaveLength(2)
  })

  it('saves what it read', async () => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    expect(world.kept).toEqual(copyOf(world.studies, '2026-11-22T10:00:00.000Z', '2026-11-21'))
  })

  it('gives the bundled copy, saying why, where the registry fails and nothing was saved', async () => {
    const { world, catalogueSource } = setUp()
    world.down = 'ClinicalTrials.gov could not be reached.'
    await catalogueSource.refresh()
    expect(await catalogueSource.catalogue()).toMatchObject({
      source: 'offline',
      readAt: '2025-09-25',
      trouble: 'ClinicalTrials.gov could not be reached.',
    })
  })

  it('gives the saved copy at once while the registry is still being read', async () => {
    const { world, catalogueSource } = setUp({
      saved: copyOf([study(1)], '2026-11-21T10:00:00.000Z'),
    })
    let open = () => {}
    world.gate = new Promise((resolve) => {
      open = resolve
    })
    expect(await catalogueSource.catalogue()).toMatchObject({
      source: 'saved',
      readAt: '2026-11-21T10:00:00.000Z',
      trouble: null,
    })
    open()
    await catalogueSource.refresh()
    expect(await catalogueSource.catalogue()).toMatchObject({ source: 'live' })
  })

  it('gives the bundled copy at once while the registry is read for the first time', async () => {
    const { world, catalogueSource } = setUp()
    world.gate = new Promise(() => {})
    expect(await catalogueSource.catalogue()).toMatchObject({ source: 'offline', trouble: null })
  })

  it('does not read again while the registry says that its data is the same', async () => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    world.now += HOUR
    await catalogueSource.refresh()
    expect(world).toMatchObject({ versions: 2, reads: 1 })
    world.timestamp = '2026-11-22'
    await catalogueSource.refresh()
    expect(world.reads).toBe(2)
  })

  it('takes a saved copy that the registry confirms as live, with the time it was read', async () => {
    const { world, catalogueSource } = setUp({
      saved: copyOf([study(5)], '2026-11-22T08:00:00.000Z', '2026-11-21'),
    })
    await catalogueSource.refresh()
    expect(world.reads).toBe(0)
    expect(await catalogueSource.catalogue()).toMatchObject({
      source: 'live',
      readAt: '2026-11-22T08:00:00.000Z',
    })
  })

  it('reads again after 24 hours even if the registry says that nothing changed', async () => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    world.now += 24 * HOUR
    await catalogueSource.refresh()
    expect(world.reads).toBe(2)
  })

  it('asks the registry no more than once in ten minutes, however many readers come', async () => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    world.now += 9 * 60_000
    await Promise.all(Array.from({ length: 20 }, () => catalogueSource.catalogue()))
    expect(world.versions).toBe(1)
    world.now += 60_000
    await Promise.all(Array.from({ length: 20 }, () => catalogueSource.catalogue()))
    await catalogueSource.refresh()
    expect(world.versions).toBe(2)
  })

  it('reads once for twenty readers who come at the same time', async () => {
    const { world, catalogueSource } = setUp()
    await Promise.all(Array.from({ length: 20 }, () => catalogueSource.catalogue()))
    await expect.poll(async () => (await catalogueSource.catalogue()).source).toBe('live')
    expect(world).toMatchObject({ versions: 1, reads: 1 })
  })

  it('keeps the last copy, as a saved one, when the registry goes down, and is live again when it comes back', async () => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    world.down = 'ClinicalTrials.gov has a fault of its own right now.'
    world.now += HOUR
    await catalogueSource.refresh()
    expect(await catalogueSource.catalogue()).toMatchObject({
      source: 'saved',
      readAt: '2026-11-22T10:00:00.000Z',
      trouble: 'ClinicalTrials.gov has a fault of its own right now.',
    })
    world.down = null
    await catalogueSource.refresh()
    expect(await catalogueSource.catalogue()).toMatchObject({ source: 'live', trouble: null })
  })

  it('waits longer after each failure', async () => {
    const { world, catalogueSource } = setUp({
      saved: copyOf([study(5)], '2026-11-21T10:00:00.000Z'),
    })
    world.down = 'down'
    await catalogueSource.refresh()
    for (const seconds of [30, 60, 120, 300, 600, 600]) {
      const before = world.versions
      world.now += seconds * 1000 - 1
      await catalogueSource.catalogue()
      expect(world.versions).toBe(before)
      world.now += 1
      await catalogueSource.catalogue()
      await catalogueSource.refresh()
      expect(world.versions).toBe(before + 1)
    }
  })

  it.each([
    ['no studies at all', [] as unknown[], 'no trials at all'],
    [
      'mostly unreadable studies',
      [study(1), { broken: 1 }, { broken: 2 }],
      'in a form we do not know',
    ],
    ['none on the gut in MS', [study(1, 'A drug in Multiple Sclerosis')], 'no trial on the gut'],
  ])('never replaces a good copy by %s', async (_, studies, trouble) => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    const good = world.kept
    Object.assign(world, { studies, timestamp: '2026-11-22' })
    await catalogueSource.refresh()
    world.now += HOUR
    await catalogueSource.refresh()
    const catalogue = await catalogueSource.catalogue()
    expect(catalogue.entries).toHaveLength(2)
    expect(catalogue.source).toBe('saved')
    expect(catalogue.trouble).toContain(trouble)
    expect(world.kept).toBe(good)
  })

  it('sets an unreadable study aside and keeps the others', async () => {
    const { world, catalogueSource } = setUp()
    world.studies = [study(1), { protocolSection: { identificationModule: { nctId: 'NCT7' } } }]
    await catalogueSource.refresh()
    const { entries, setAside } = await catalogueSource.catalogue()
    expect(entries).toHaveLength(1)
    expect(setAside).toMatchObject([{ nctId: 'NCT7' }])
    expect(setAside[0]?.reason).toContain('nctId')
  })

  it('tells of no changes when the first live copy takes the place of the bundled one', async () => {
    const { catalogueSource } = setUp()
    await catalogueSource.refresh()
    expect((await catalogueSource.history()).changes).toEqual([])
  })

  it('keeps what changed from one read to the next, with the time of that read', async () => {
    const { world, catalogueSource } = setUp()
    world.studies = six
    await catalogueSource.refresh()
    world.now += HOUR
    Object.assign(world, { studies: [...six.slice(1), study(7)], timestamp: '2026-11-22' })
    await catalogueSource.refresh()
    const { changes } = await catalogueSource.history()
    expect(changes).toMatchObject([
      { nctId: 'NCT00000007', kind: 'new', noticedAt: '2026-11-22T11:00:00.000Z' },
      { nctId: 'NCT00000001', kind: 'left' },
    ])
    expect(world.history?.changes).toEqual(changes)
  })

  it('goes on with the history and the copy of before a restart', async () => {
    const { world, catalogueSource } = setUp({
      saved: copyOf([study(1)], '2026-11-21T10:00:00.000Z'),
    })
    world.history = withChanges(NO_HISTORY, [], '2026-11-21T10:00:00.000Z')
    await catalogueSource.refresh()
    expect((await catalogueSource.history()).changes).toMatchObject([
      { nctId: 'NCT00000002', kind: 'new' },
    ])
  })

  it('tells of no changes where a read is refused', async () => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    Object.assign(world, { studies: [], timestamp: '2026-11-22' })
    await catalogueSource.refresh()
    expect((await catalogueSource.history()).changes).toEqual([])
  })
})

/** A catalogue source that has read six trials, and the world it lives in a day later, when the registry has new data. */
async function aDayLater() {
  const { world, catalogueSource } = setUp()
  world.studies = six
  await catalogueSource.refresh()
  world.now += 20 * HOUR
  world.timestamp = '2026-11-22'
  const readAgain = async () => {
    await catalogueSource.refresh()
    const { entries, ...catalogue } = await catalogueSource.catalogue()
    return { ...catalogue, listed: entries.length }
  }
  return { world, catalogueSource, readAgain }
}

const stripped = (number: number) => {
  const { conditionsModule: _, ...protocolSection } = study(number).protocolSection
  return { protocolSection: { ...protocolSection, keywordsOnly: true } }
}

describe('a read that would make the copy worse', () => {
  it('is held back, told once, and not saved', async () => {
    const { world, readAgain } = await aDayLater()
    const good = world.kept
    world.studies = six.slice(0, 3)
    expect(await readAgain()).toMatchObject({
      listed: 6,
      source: 'saved',
      trouble: null,
      heldBack: {
        readAt: '2026-11-23T06:00:00.000Z',
        why: 'Of the 6 trials in our copy, 3 were missing from it.',
      },
    })
    expect(world.kept).toBe(good)
    await readAgain()
    expect(world.warnings).toEqual([
      expect.stringContaining('held back: Of the 6 trials in our copy, 3'),
    ])
  })

  it('is not asked for again before half an hour, unless the registry has other data', async () => {
    const { world, readAgain } = await aDayLater()
    world.studies = six.slice(0, 3)
    await readAgain()
    world.now += 29 * 60_000
    await readAgain()
    expect(world.reads).toBe(2)
    world.timestamp = '2026-11-23'
    world.studies = six
    expect(await readAgain()).toMatchObject({ listed: 6, source: 'live', heldBack: null })
    expect(world.reads).toBe(3)
  })

  it('is taken when a second read agrees half an hour later, and what it replaces is kept', async () => {
    const { world, readAgain } = await aDayLater()
    world.studies = six.slice(0, 3)
    await readAgain()
    world.now += 30 * 60_000
    expect(await readAgain()).toMatchObject({ listed: 3, source: 'live', heldBack: null })
    expect(world.replaced).toEqual([null, 6])
  })

  it('is not taken because of another one that is worse in another way', async () => {
    const { world, readAgain } = await aDayLater()
    world.studies = six.slice(0, 3)
    await readAgain()
    world.now += 30 * 60_000
    world.studies = six.slice(3)
    expect(await readAgain()).toMatchObject({ listed: 6, source: 'saved' })
    world.now += 30 * 60_000
    expect(await readAgain()).toMatchObject({ listed: 3, source: 'live' })
  })

  it('is forgotten when the registry has the data again that we hold', async () => {
    const { world, readAgain } = await aDayLater()
    world.studies = six.slice(0, 3)
    await readAgain()
    world.timestamp = '2026-11-21'
    expect(await readAgain()).toMatchObject({ listed: 6, source: 'live', heldBack: null })
  })

  it('is held back too where only the bundled copy is at hand', async () => {
    const { world, catalogueSource } = setUp()
    world.studies = [study(5)]
    await catalogueSource.refresh()
    expect(await catalogueSource.catalogue()).toMatchObject({
      source: 'offline',
      heldBack: { why: 'Of the 1 trials in our copy, 1 were missing from it.' },
    })
  })

  it('is one of an earlier day', async () => {
    const { world, readAgain } = await aDayLater()
    world.timestamp = '2026-11-19'
    expect(await readAgain()).toMatchObject({
      source: 'saved',
      heldBack: { why: 'It was older than what the registry sent before.' },
    })
  })

  it('is no news: half of the trials gone and back again makes no entry', async () => {
    const { world, catalogueSource, readAgain } = await aDayLater()
    world.studies = six.slice(0, 3)
    await readAgain()
    world.now += 30 * 60_000
    await readAgain()
    world.now += HOUR
    Object.assign(world, { studies: six, timestamp: '2026-11-24' })
    expect(await readAgain()).toMatchObject({ listed: 6, source: 'live' })
    expect((await catalogueSource.history()).changes).toEqual([])
  })

  it('is no news where records lost a part', async () => {
    const { world, catalogueSource, readAgain } = await aDayLater()
    world.studies = [1, 2, 3, 4, 5, 6].map(stripped)
    await readAgain()
    expect((await catalogueSource.history()).changes).toEqual([])
  })
})

describe('the clock', () => {
  it('may jump a year ahead or back without a check too many or too few', async () => {
    const { world, catalogueSource } = setUp()
    await catalogueSource.refresh()
    for (const jump of [-365 * 24 * HOUR, 365 * 24 * HOUR]) {
      world.jump = jump
      await catalogueSource.catalogue()
      expect(world.reads).toBe(1)
    }
    world.now += 10 * 60_000
    await catalogueSource.catalogue()
    await catalogueSource.refresh()
    expect(world).toMatchObject({ versions: 2, reads: 1 })
  })

  it('does not make a saved copy from the future look young for ever', async () => {
    const { world, catalogueSource } = setUp({
      saved: copyOf([study(1)], '2031-01-01T08:00:00.000Z', '2026-11-21'),
    })
    await catalogueSource.refresh()
    expect(world.reads).toBe(1)
  })
})

describe('a saved copy', () => {
  it('is read anew where the rules of another version chose its studies', async () => {
    const saved = { ...copyOf([study(1)], '2026-11-22T08:00:00.000Z', '2026-11-21'), chosenBy: '1' }
    const { world, catalogueSource } = setUp({ saved })
    await catalogueSource.refresh()
    expect(world.reads).toBe(1)
  })

  it('takes the place of the bundled one when a slow disk gives it at last, and nobody waits', async () => {
    const saved = copyOf([study(1), study(2)], '2026-11-22T08:00:00.000Z')
    const { world, catalogueSource } = setUp({ saved })
    const disk = Promise.withResolvers<void>()
    world.disk = disk.promise
    world.down = 'down'
    expect(await catalogueSource.catalogue()).toMatchObject({ source: 'offline' })
    disk.resolve()
    await catalogueSource.refresh()
    expect(await catalogueSource.catalogue()).toMatchObject({ source: 'saved', trouble: 'down' })
  })

  it('is compared with what the registry sends, however slow the disk is', async () => {
    const saved = copyOf(
      [1, 2, 3, 4].map((number) => study(number)),
      '2026-11-22T08:00:00.000Z',
    )
    const { world, catalogueSource } = setUp({ saved })
    const disk = Promise.withResolvers<void>()
    world.disk = disk.promise
    const checked = catalogueSource.refresh()
    disk.resolve()
    await checked
    expect(await catalogueSource.catalogue()).toMatchObject({
      source: 'saved',
      heldBack: { why: expect.stringContaining('2 were missing') },
    })
  })

  it('counts as none where reading it fails in a way that nobody thought of', async () => {
    const trap = {
      get protocolSection(): unknown {
        throw new Error('a fault of ours')
      },
    }
    const { world, catalogueSource } = setUp({ saved: copyOf([trap], '2026-11-22T08:00:00.000Z') })
    world.down = 'down'
    expect(await catalogueSource.catalogue()).toMatchObject({ source: 'offline' })
    expect(world.warnings).toContainEqual(expect.stringContaining('a fault of ours'))
  })

  it('counts as none where no trial on the gut in MS is in it', async () => {
    const { world, catalogueSource } = setUp({ saved: copyOf([], '2026-11-22T08:00:00.000Z') })
    world.down = 'down'
    expect(await catalogueSource.catalogue()).toMatchObject({ source: 'offline' })
    expect(world.warnings).toContainEqual(expect.stringContaining('holds no trial on the gut'))
  })
})

it('leaves the registry alone for as long as it asks', async () => {
  const { world, catalogueSource } = setUp()
  world.waitMs = 5 * 60_000
  await catalogueSource.refresh()
  world.now += 5 * 60_000 - 1
  await catalogueSource.catalogue()
  expect(world.versions).toBe(1)
  world.now += 1
  await catalogueSource.catalogue()
  await catalogueSource.refresh()
  expect(world.versions).toBe(2)
})
