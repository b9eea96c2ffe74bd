import { afterEach, describe, expect, it } from 'vitest'
import { numbersOf } from '#e2e/stand-in/ask'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { haveRealRecords, realRecordPath } from '#e2e/support/records/real-records'
import { createClient } from '../../registry-client/client.ts'
import { buildCatalogue } from './build.ts'
import { readRegistry } from './read-registry.ts'

const study = (number: number, briefTitle: string, condition = 'Multiple Sclerosis') => ({
  protocolSection: {
    identificationModule: { nctId: `NCT0000000${number}`, briefTitle },
    conditionsModule: { conditions: [condition] },
    sponsorCollaboratorsModule: { leadSponsor: { name: 'A sponsor' } },
  },
})

const STUDIES = [
  study(1, 'Probiotics in Multiple Sclerosis'),
  study(2, 'A drug in Multiple Sclerosis'),
  study(3, 'Probiotics in CIS', 'Clinically Isolated Syndrome'),
  study(4, 'Stool transplant in RIS', 'Radiologically Isolated Syndrome'),
  study(5, 'Probiotics in Psoriasis', 'Psoriasis'),
  study(6, 'Gut microbiome in clinically isolated syndrome and multiple sclerosis'),
]

let registry: Registry | null = null
afterEach(() => registry?.stop())

async function read(options: Parameters<typeof startRegistry>[0], faults = {}) {
  registry = await startRegistry(options)
  registry.misbehave(faults)
  const client = createClient({ url: registry.url, gapMs: 0, backoffMs: 1, quietMs: 1 })
  return readRegistry(client, await client.version(), '1.2.3')
}

describe('readRegistry', () => {
  it('chooses what is on topic for each of the three conditions, and reads it whole, once', async () => {
    const copy = await read({ studies: STUDIES })
    expect(numbersOf(copy.studies).toSorted()).toEqual([
      'NCT00000001',
      'NCT00000003',
      'NCT00000004',
      'NCT00000006',
    ])
    expect(JSON.stringify(copy.studies)).toContain('A sponsor')
    expect(copy).toMatchObject({ chosenBy: '1.2.3', setAside: [] })
  })

  it('keeps of the rest the number, the title and why', async () => {
    const { leftOut } = await read({ studies: STUDIES })
    expect(leftOut).toEqual([
      {
        nctId: 'NCT00000002',
        title: 'A drug in Multiple Sclerosis',
        reason: 'no-gut',
        why: expect.stringContaining('no word about the gut'),
      },
    ])
  })

  it('names a study whose record the registry does not send', async () => {
    registry = await startRegistry({ studies: STUDIES })
    const client = createClient({ url: registry.url, gapMs: 0 })
    const forgetful = {
      searchCondition: client.searchCondition,
      fetchStudies: (numbers: readonly string[]) => client.fetchStudies(numbers.slice(1)),
    }
    const copy = await readRegistry(forgetful, { apiVersion: '', dataTimestamp: null }, '1')
    expect(copy.studies).toHaveLength(3)
    expect(copy.setAside).toEqual([
      { nctId: expect.stringMatching(/^NCT/), reason: expect.stringContaining('did not send') },
    ])
  })

  it('sets aside what cannot be read, and goes on', async () => {
    const broken = { protocolSection: { identificationModule: { nctId: 'NCT7' } } }
    const titled = { ...broken, conditionsModule: { conditions: ['multiple sclerosis'] } }
    const damaged = { protocolSection: { ...broken.protocolSection, ...titled } }
    const copy = await read({ studies: [...STUDIES, damaged] })
    expect(copy.studies).toHaveLength(4)
    expect(copy.setAside).toMatchObject([{ nctId: 'NCT7' }])
  })

  it('fails as a whole when one part of it fails', async () => {
    await expect(
      read({ studies: STUDIES }, { instead: 'cut json', on: 'studies' }),
    ).rejects.toMatchObject({ kind: 'not-json' })
  })

  it('does not take in more studies than there can be', async () => {
    await expect(read({ studies: STUDIES }, { times: 50_000 })).rejects.toMatchObject({
      kind: 'too-many',
    })
    expect(registry?.calls()).toHaveLength(2)
  })

  it.skipIf(!haveRealRecords)(
    'finds every bundled trial among all real studies of MS, in at most ten calls',
    async () => {
      const files = [realRecordPath('ms-studies.jsonl')]
      const copy = await read({ files })
      const fresh = { source: 'live', readAt: '2026-11-22', trouble: null, heldBack: null } as const
      const { entries, leftOut } = await buildCatalogue({ ...copy, readAt: '2026-11-22' }, fresh)
      expect(entries).toHaveLength(51)
      expect(entries.length + leftOut.length).toBe(copy.studies.length + copy.leftOut.length)
      expect(registry?.calls().length).toBeLessThanOrEqual(10)
    },
    60_000,
  )
})
