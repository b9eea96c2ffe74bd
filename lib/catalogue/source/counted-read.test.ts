import { afterEach, describe, expect, it } from 'vitest'
import { startRegistry } from '#e2e/stand-in/registry'
import type { Registry } from '#e2e/stand-in/running-registry'
import { studyWith } from '#e2e/support/records/study-with'
import { createClient } from '../../registry-client/client.ts'
import { countedRead } from './counted-read.ts'
import { readRegistry } from './read-registry.ts'

let registry: Registry | null = null
afterEach(() => registry?.stop())

const STUDIES = [
  studyWith({ nctId: 'NCT00000001', title: 'Probiotics in Multiple Sclerosis' }),
  studyWith({ nctId: 'NCT00000002', title: 'A drug in Multiple Sclerosis' }),
  studyWith({
    nctId: 'NCT00000003',
    title: 'Probiotics in CIS',
    conditions: ['Clinically Isolated Syndrome'],
  }),
]

async function reading() {
  registry = await startRegistry({ studies: STUDIES })
  const client = createClient({ url: registry.url, gapMs: 0, backoffMs: 1 })
  const version = await client.version()
  return { client, version, calls: registry }
}

describe('countedRead', () => {
  it('gives what the app reads, and counts', async () => {
    const { client, version, calls } = await reading()
    calls.clearCalls()
    const { read, found, costs } = await countedRead(client, version, '1.2.3')
    expect(costs).toHaveLength(calls.calls().length)
    expect(costs.every(({ bytes, tries }) => bytes > 0 && tries === 1)).toBe(true)
    expect(found).toEqual([
      { condition: 'multiple sclerosis', studies: 2, total: 2, duplicates: 0 },
      { condition: 'clinically isolated syndrome', studies: 1, total: 1, duplicates: 0 },
      { condition: 'radiologically isolated syndrome', studies: 0, total: 0, duplicates: 0 },
    ])
    expect(read).toEqual(await readRegistry(client, version, '1.2.3'))
  })

  it('fails where a part of it fails', async () => {
    const { client, version, calls } = await reading()
    calls.misbehave({ instead: 'cut json', on: 'studies' })
    await expect(countedRead(client, version, '1')).rejects.toMatchObject({ kind: 'not-json' })
  })
})
