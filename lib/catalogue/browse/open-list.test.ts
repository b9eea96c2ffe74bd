import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { startRegistry } from '#e2e/stand-in/registry'
import { catalogueOf, copyOf } from '#e2e/support/records/catalogue-of'
import { studyWith } from '#e2e/support/records/study-with'
import { createClient } from '../../registry-client/client.ts'
import type { OneTrial } from '../catalogue.ts'
import { createTrialOpener } from '../source/single/one-trial.ts'
import { openList } from './open-list.ts'

function found(nctId: string): OneTrial {
  const studies = [studyWith({ nctId, title: 'Probiotics in Multiple Sclerosis' })]
  const { entries, ...freshness } = catalogueOf(copyOf(studies))
  const [entry] = entries
  if (entry === undefined) throw new Error('The made trial is on topic')
  return { kind: 'found', entry, freshness }
}

const REGISTRY: Readonly<Record<string, OneTrial>> = {
  NCT00000001: found('NCT00000001'),
  NCT00000002: found('NCT00000002'),
  NCT00000011: { kind: 'alias', nctId: 'NCT00000001' },
  NCT00000012: { kind: 'alias', nctId: 'NCT00000013' },
  NCT00000013: { kind: 'alias', nctId: 'NCT00000012' },
  NCT00000014: { kind: 'busy', retryAfter: 6, leftOut: null },
}
const open = async (nctId: string) => REGISTRY[nctId] ?? ({ kind: 'unknown' } as const)
const opened = async (...ids: string[]) => {
  const { found: there, missing } = await openList(ids, open)
  return {
    found: there.map(({ entry }) => entry.trial.nctId),
    missing: missing.map(({ asked, one }) => [asked, one.kind]),
  }
}

describe('openList', () => {
  it('opens the trials in the order of the list', async () => {
    expect(await opened('NCT00000002', 'NCT00000001')).toEqual({
      found: ['NCT00000002', 'NCT00000001'],
      missing: [],
    })
  })

  it('opens an old number as the trial it belongs to, once', async () => {
    expect(await opened('NCT00000011', 'NCT00000002', 'NCT00000001')).toEqual({
      found: ['NCT00000001', 'NCT00000002'],
      missing: [],
    })
  })

  it('names numbers that could not be opened, as they were asked for', async () => {
    expect(await opened('NCT99999999', 'NCT00000001', 'NCT00000014')).toEqual({
      found: ['NCT00000001'],
      missing: [
        ['NCT99999999', 'unknown'],
        ['NCT00000014', 'busy'],
      ],
    })
  })

  it('does not follow numbers that lead to each other', async () => {
    expect(await opened('NCT00000012')).toEqual({
      found: [],
      missing: [['NCT00000012', 'unknown']],
    })
  })

  it('says which numbers of the list led to a trial', async () => {
    const list = ['NCT00000011', 'NCT00000002', 'NCT00000001']
    const { found } = await openList(list, open)
    expect(found.map(({ asked }) => asked)).toEqual([
      ['NCT00000011', 'NCT00000001'],
      ['NCT00000002'],
    ])
  })

  it('waits no longer than it is told to, and names what has not come by then', async () => {
    const enough = new AbortController()
    const slow = async (nctId: string) => {
      if (nctId === 'NCT00000002') return open(nctId)
      await turn()
      enough.abort()
      return new Promise<never>(() => {})
    }
    const { found, missing } = await openList(['NCT00000001', 'NCT00000002'], slow, enough.signal)
    expect(found.map(({ entry }) => entry.trial.nctId)).toEqual(['NCT00000002'])
    expect(missing).toEqual([{ asked: 'NCT00000001', one: { kind: 'coming', leftOut: null } }])
  })

  it('gives what was too late to those who ask again', async () => {
    const registry = await startRegistry()
    registry.misbehave({ delayMs: 60_000, on: 'study' })
    const client = createClient({ url: registry.url, gapMs: 0, backoffMs: 1, timeoutMs: 200 })
    const catalogue = catalogueOf(copyOf([]))
    const asked: Promise<OneTrial>[] = []
    const openTrial = createTrialOpener({
      catalogue: async () => catalogue,
      fetchStudy: async (nctId) => (await client.fetchStudy(nctId))?.study ?? null,
      budget: async () => 0,
      now: () => 0,
      elapsed: () => 0,
    })
    const opener = (nctId: string) => openTrial(nctId, '192.0.2.1')
    const enough = new AbortController()
    const openSlowly = (nctId: string) => {
      const one = opener(nctId)
      asked.push(one)
      enough.abort()
      return one
    }
    const id = 'NCT07168772'
    const first = await openList([id], openSlowly, enough.signal)
    expect(first.missing).toEqual([{ asked: id, one: { kind: 'coming', leftOut: null } }])
    registry.behave()
    await Promise.all(asked)
    registry.clearCalls()
    const second = await openList([id], opener)
    expect(registry.calls()).toEqual([])
    expect(second.found).toHaveLength(1)
    await registry.stop()
  })
})
