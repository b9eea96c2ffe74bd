import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { History } from './change.ts'
import type { Copy } from './copy.ts'
import { createFileStore } from './file-store.ts'

const copy: Copy = {
  format: 1,
  readAt: '2026-11-22T10:00:00.000Z',
  dataTimestamp: '2026-11-20T09:00:05',
  studies: [{ any: 'record', text: '“quoted” ≥ 1' }],
}

const history: History = {
  format: 1,
  changes: [
    {
      id: 'urn:uuid:1',
      nctId: 'NCT00000001',
      title: 'A trial',
      kind: 'changed',
      says: ['Now finished; it was recruiting.'],
      topics: ['diet'],
      countries: ['Italy'],
      noticedAt: '2026-11-22T10:00:00.000Z',
      postedOn: '2026-11-20',
    },
  ],
}

let folder = ''
let warnings: string[] = []
const warn = (sentence: string) => {
  warnings.push(sentence)
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gutcheck-'))
  warnings = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('createFileStore', () => {
  it('gives back what was saved, also to another store of the same folder', async () => {
    await createFileStore(join(folder, 'new', 'deep'), warn).save(copy)
    expect(await createFileStore(join(folder, 'new', 'deep'), warn).load()).toEqual(copy)
    expect(warnings).toEqual([])
  })

  it('has no copy, and no complaint, where nothing was saved', async () => {
    expect(await createFileStore(folder, warn).load()).toBeNull()
    expect(warnings).toEqual([])
  })

  it.each([
    ['half-written', JSON.stringify(copy).slice(0, 60)],
    ['empty', ''],
    ['foreign', JSON.stringify({ name: 'someone else' })],
    ['from a format we do not know', JSON.stringify({ ...copy, format: 99 })],
    ['with a date that is none', JSON.stringify({ ...copy, readAt: 'yesterday' })],
  ])('does not use a file that is %s, leaves it there, and says so', async (_, text) => {
    const path = join(folder, 'registry-copy.json')
    await writeFile(path, text)
    expect(await createFileStore(folder, warn).load()).toBeNull()
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain(path)
    expect(await readFile(path, 'utf8')).toBe(text)
  })

  it('never shows half a file to a reader while saving again and again', async () => {
    const store = createFileStore(folder, warn)
    await store.save(copy)
    const big: Copy = {
      ...copy,
      studies: Array.from({ length: 5000 }, (_, n) => ({ n, text: 'x'.repeat(100) })),
    }
    const saves = Promise.all([store.save(big), store.save(copy), store.save(big)])
    for (let n = 0; n < 20; n += 1) expect(await store.load()).not.toBeNull()
    await saves
    expect(await readdir(folder)).toEqual(['registry-copy.json'])
    expect(warnings).toEqual([])
  })

  it('says that a copy could not be saved, and does not throw', async () => {
    const blocked = join(folder, 'a-file')
    await writeFile(blocked, '')
    await createFileStore(join(blocked, 'inside'), warn).save(copy)
    expect(warnings[0]).toContain('could not be saved')
  })

  it('says that a copy cannot be opened where a folder stands in its place', async () => {
    await mkdir(join(folder, 'registry-copy.json'))
    expect(await createFileStore(folder, warn).load()).toBeNull()
    expect(warnings[0]).toContain('cannot be opened')
  })

  it('gives back the history that was saved, beside the copy', async () => {
    const store = createFileStore(folder, warn)
    expect(await store.loadHistory()).toBeNull()
    await Promise.all([store.save(copy), store.saveHistory(history)])
    expect(await createFileStore(folder, warn).loadHistory()).toEqual(history)
    expect(await store.load()).toEqual(copy)
    expect(warnings).toEqual([])
  })

  it.each([
    ['half-written', JSON.stringify(history).slice(0, 60)],
    ['of a newer version', JSON.stringify({ ...history, format: 2, more: true })],
  ])(
    'moves a history aside that is %s, so that the next one does not replace it',
    async (_, text) => {
      const path = join(folder, 'registry-changes.json')
      await writeFile(path, text)
      const store = createFileStore(folder, warn)
      expect(await store.loadHistory()).toBeNull()
      expect(warnings.join(' ')).toContain(`${path}.aside`)
      await store.saveHistory(history)
      expect(await readFile(`${path}.aside`, 'utf8')).toBe(text)
      expect(await store.loadHistory()).toEqual(history)
    },
  )
})
