import { describe, expect, it } from 'vitest'
import { catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { createTrialOpener } from './one-trial.ts'

const study = (nctId: string, aliases: string[] = []) => ({
  protocolSection: {
    identificationModule: {
      nctId,
      nctIdAliases: aliases,
      briefTitle: 'Probiotics in Multiple Sclerosis',
    },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
})

const LEFT_OUT = {
  nctId: 'NCT00000005',
  title: 'A drug in MS',
  reason: 'no-gut',
  why: 'Nothing of the gut.',
} as const

function setUp(answers: Record<string, unknown> = {}) {
  const world = {
    now: Date.parse('2026-11-22T10:00:00Z'),
    calls: [] as string[],
    left: 100,
    down: false,
    /** While this is set, the registry answers when it resolves. */
    gate: null as Promise<void> | null,
  }
  const catalogue = catalogueOf(
    copyOf([study('NCT00000001', ['NCT00000011'])], {
      readAt: '2026-11-22T09:00:00.000Z',
      leftOut: [LEFT_OUT],
      setAside: [{ nctId: 'NCT00000002', reason: 'It was not sent.' }],
    }),
    { source: 'saved', trouble: 'down' },
  )
  const open = createTrialOpener({
    catalogue: async () => catalogue,
    fetchStudy: async (nctId) => {
      world.calls.push(nctId)
      await world.gate
      if (world.down) throw new Error('ClinicalTrials.gov could not be reached.')
      return answers[nctId] ?? null
    },
    budget: async (client) => {
      world.left -= 1
      if (client === 'greedy') return 19_001
      return world.left >= 0 ? 0 : 5_400
    },
    now: () => world.now,
    elapsed: () => world.now,
    patienceMs: 50,
  })
  return { world, open: (nctId: string, client = '192.0.2.1') => open(nctId, client) }
}

describe('createTrialOpener', () => {
  it('opens a trial of the catalogue without asking the registry, with the age of that copy', async () => {
    const { world, open } = setUp()
    expect(await open('NCT00000001')).toMatchObject({
      kind: 'found',
      entry: { trial: { nctId: 'NCT00000001' } },
      freshness: { source: 'saved', readAt: '2026-11-22T09:00:00.000Z', trouble: 'down' },
    })
    expect(world.calls).toEqual([])
  })

  it('names the present number of an old one that the catalogue knows', async () => {
    const { open } = setUp()
    expect(await open('NCT00000011')).toEqual({ kind: 'alias', nctId: 'NCT00000001' })
  })

  it('says that a trial of the catalogue could not be read, and why', async () => {
    const { open } = setUp()
    const one = await open('NCT00000002')
    expect(one).toEqual({ kind: 'unreadable', reason: 'It was not sent.' })
  })

  it('reads any other number from the registry, once, and keeps it for an hour', async () => {
    const { world, open } = setUp({ NCT00000003: study('NCT00000003') })
    const [first, second] = await Promise.all([open('NCT00000003'), open('NCT00000003')])
    expect(first).toEqual(second)
    expect(first).toMatchObject({
      kind: 'found',
      freshness: { source: 'live', readAt: '2026-11-22T10:00:00.000Z', trouble: null },
    })
    await open('NCT00000003')
    expect(world.calls).toEqual(['NCT00000003'])
    world.now += 3_600_001
    await open('NCT00000003')
    expect(world.calls).toHaveLength(2)
  })

  it('keeps also that the registry has no such number', async () => {
    const { world, open } = setUp()
    expect(await open('NCT99999999')).toEqual({ kind: 'unknown' })
    await open('NCT99999999')
    expect(world.calls).toHaveLength(1)
  })

  it('names the present number where the registry answers with another record', async () => {
    const { open } = setUp({ NCT00000013: study('NCT00000003', ['NCT00000013']) })
    expect(await open('NCT00000013')).toEqual({ kind: 'alias', nctId: 'NCT00000003' })
  })

  it('says so where the record is in a form we do not know', async () => {
    const { open } = setUp({ NCT00000003: { protocolSection: 'gone' } })
    expect(await open('NCT00000003')).toMatchObject({ kind: 'unreadable' })
  })

  it('asks again half a minute after the registry could not be reached', async () => {
    const { world, open } = setUp({ NCT00000003: study('NCT00000003') })
    world.down = true
    expect(await open('NCT00000003')).toEqual({
      kind: 'unreachable',
      sentence: 'ClinicalTrials.gov could not be reached.',
      leftOut: null,
    })
    world.down = false
    await open('NCT00000003')
    expect(world.calls).toHaveLength(1)
    world.now += 30_001
    expect(await open('NCT00000003')).toMatchObject({ kind: 'found' })
  })

  it('asks the registry for a study of which our copy has only the title, and tells that until it comes', async () => {
    const { world, open } = setUp({ NCT00000005: study('NCT00000005') })
    const gate = Promise.withResolvers<void>()
    world.gate = gate.promise
    expect(await open('NCT00000005')).toEqual({ kind: 'coming', leftOut: LEFT_OUT })
    gate.resolve()
    expect(await open('NCT00000005')).toMatchObject({ kind: 'found' })
    expect(world.calls).toEqual(['NCT00000005'])
  })

  it('does not keep a reader for longer than it is told to, and asks once for all of them', async () => {
    const { world, open } = setUp()
    world.gate = new Promise(() => {})
    const all = await Promise.all([open('NCT00000003'), open('NCT00000003')])
    expect(all).toEqual([
      { kind: 'coming', leftOut: null },
      { kind: 'coming', leftOut: null },
    ])
    expect(await open('NCT00000003')).toEqual({ kind: 'coming', leftOut: null })
    expect(world.calls).toEqual(['NCT00000003'])
  })

  it('asks nothing once the budget is spent, and does not keep that answer', async () => {
    const { world, open } = setUp({ NCT00000003: study('NCT00000003') })
    world.left = 0
    expect(await open('NCT00000003')).toEqual({ kind: 'busy', retryAfter: 6, leftOut: null })
    expect(world.calls).toEqual([])
    world.left = 1
    expect(await open('NCT00000003')).toMatchObject({ kind: 'found' })
  })

  it('opens for another client what one who has spent its share is asking for at the same moment', async () => {
    const { open } = setUp({ NCT00000003: study('NCT00000003') })
    const all = await Promise.all([
      open('NCT00000003', 'greedy'),
      open('NCT00000003', 'greedy'),
      open('NCT00000003', '192.0.2.2'),
    ])
    const busy = { kind: 'busy', retryAfter: 20, leftOut: null }
    expect(all).toEqual([busy, busy, expect.objectContaining({ kind: 'found' })])
  })
})
