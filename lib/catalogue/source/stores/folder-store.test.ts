import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyOf } from '#e2e/support/records/catalogue-of'
import { createFileStore } from './file-store.ts'
import { createFolderStore } from './folder-store.ts'
import type { News } from './store.ts'

let folder = ''
let warnings: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gutcheck-folder-'))
  warnings = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** The store as one more process of the folder has it. */
function storeIn(where = folder) {
  const warn = (sentence: string) => warnings.push(sentence)
  const files = createFileStore({ folder: where, warn, now: Date.now })
  return createFolderStore({ folder: where, files, warn })
}

const newsOf = (readAt: string): News => ({
  standing: {
    mark: `mark of ${readAt}`,
    copyReadAt: readAt,
    source: 'live',
    trouble: null,
    heldBack: null,
    checkedAt: readAt,
    waitMs: 600_000,
  },
  history: null,
  copy: copyOf([{ any: 'record' }], { readAt }),
  replaced: null,
})

const FIRST = '2026-11-22T10:00:00.000Z'
const SECOND = '2026-11-22T10:10:00.000Z'

/** As after a stop of the process that held it: nobody touched the lock for a minute. */
async function forget(name: string) {
  const past = Date.now() / 1_000 - 60
  await utimes(join(folder, name), past, past)
}

describe('createFolderStore', () => {
  it('does not write a good copy again for news of a check that brought none', async () => {
    const first = storeIn()
    await (await first.lead())?.publish(newsOf(FIRST))
    await forget('registry-copy.json')
    const later = storeIn()
    await later.load()
    await forget('registry-reading.lock')
    await (await later.lead())?.publish(newsOf(FIRST))
    const { mtimeMs } = await stat(join(folder, 'registry-copy.json'))
    expect(mtimeMs).toBeLessThan(Date.now() - 30_000)
    await forget('registry-reading.lock')
    await (await later.lead())?.publish(newsOf(SECOND))
    expect(await storeIn().load()).toEqual(newsOf(SECOND).copy)
  })

  it('gives every process of the folder what one of them published', async () => {
    const lead = await storeIn().lead()
    await lead?.publish(newsOf(FIRST))
    const other = storeIn()
    expect(await other.standing()).toEqual(newsOf(FIRST).standing)
    expect(await other.load()).toEqual(newsOf(FIRST).copy)
    await lead?.release()
    expect(warnings).toEqual([])
  })

  it('lets one process at a time check the registry', async () => {
    const lead = await storeIn().lead()
    expect(await storeIn().lead()).toBeNull()
    await lead?.release()
    const next = await storeIn().lead()
    expect(next).not.toBeNull()
    await next?.release()
  })

  it('lets another process take over from one that is gone, which then writes nothing', async () => {
    const former = await storeIn().lead()
    await forget('registry-reading.lock')
    const next = await storeIn().lead()
    expect(await next?.stillMine()).toBe(true)
    expect(await former?.stillMine()).toBe(false)
    await next?.publish(newsOf(SECOND))
    await former?.publish(newsOf(FIRST))
    expect((await storeIn().load())?.readAt).toBe(SECOND)
    expect((await storeIn().standing())?.copyReadAt).toBe(SECOND)
    expect(warnings).toEqual([expect.stringContaining('Another process has taken over')])
    await next?.release()
  })

  it('leaves each process to itself where no lock can be made', async () => {
    await writeFile(join(folder, 'a-file'), '')
    const store = storeIn(join(folder, 'a-file'))
    const leads = [await store.lead(), await storeIn(join(folder, 'a-file')).lead()]
    for (const lead of leads) {
      expect(await lead?.stillMine()).toBe(true)
      await lead?.publish(newsOf(FIRST))
    }
    expect(store.state()).toEqual({ kind: 'memory', reachable: false })
    expect(await store.standing()).toBeNull()
  })

  it.each(['', '{"format":1,"fen', '[]', '{"format":9}'])(
    'knows of no check where its file holds %j, and goes on',
    async (text) => {
      await writeFile(join(folder, 'registry-state.json'), text)
      const store = storeIn()
      expect(await store.standing()).toBeNull()
      const lead = await store.lead()
      await lead?.publish(newsOf(FIRST))
      expect((await store.standing())?.copyReadAt).toBe(FIRST)
      await lead?.release()
    },
  )

  it('says so where a copy could not be written, and tells the others nothing of it', async () => {
    const store = storeIn()
    const lead = await store.lead()
    await mkdir(join(folder, 'registry-copy.json'))
    await lead?.publish(newsOf(FIRST))
    await lead?.release()
    expect(warnings[0]).toContain('could not be saved')
    expect(store.state()).toEqual({ kind: 'memory', reachable: false })
    const state = await readFile(join(folder, 'registry-state.json'), 'utf8')
    expect(state).not.toContain(FIRST)
  })
})
