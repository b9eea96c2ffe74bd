import { describe, expect, it } from 'vitest'
import { buildCatalogue } from './build.ts'
import type { OneTrial } from './catalogue.ts'
import { openList } from './open-list.ts'

const FRESHNESS = { source: 'live', readAt: '2026-11-22', trouble: null } as const

function found(nctId: string): OneTrial {
  const { entries } = buildCatalogue(
    {
      format: 1,
      readAt: '2026-11-22',
      dataTimestamp: null,
      studies: [
        {
          protocolSection: {
            identificationModule: { nctId, briefTitle: 'Probiotics in Multiple Sclerosis' },
            conditionsModule: { conditions: ['Multiple Sclerosis'] },
          },
        },
      ],
    },
    FRESHNESS,
  )
  const [entry] = entries
  if (entry === undefined) throw new Error('The made trial is on topic')
  return { kind: 'found', entry, freshness: FRESHNESS }
}

const REGISTRY: Readonly<Record<string, OneTrial>> = {
  NCT00000001: found('NCT00000001'),
  NCT00000002: found('NCT00000002'),
  NCT00000011: { kind: 'alias', nctId: 'NCT00000001' },
  NCT00000012: { kind: 'alias', nctId: 'NCT00000013' },
  NCT00000013: { kind: 'alias', nctId: 'NCT00000012' },
  NCT00000014: { kind: 'busy' },
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
})
