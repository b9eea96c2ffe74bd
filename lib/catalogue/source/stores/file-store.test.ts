import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyOf } from '#e2e/support/records/catalogue-of'
import { type Change, type History, NO_HISTORY } from '../../changes/change.ts'
import { createFileStore } from './file-store.ts'

const copy = copyOf([{ any: 'record', text: '“quoted” ≥ 1' }])

const change: Change = {
  id: 'urn:uuid:1',
  nctId: 'NCT00000001',
  title: 'A trial',
  kind: 'changed',
  says: ['Now finished; it was recruiting.'],
  topics: ['diet'],
  countries: ['Italy'],
  noticedAt: '2026-11-22T10:00:00.000Z',
  postedOn: '2026-11-20',
}

const history: History = { ...NO_HISTORY, changes: [change], listed: ['NCT00000001'] }

/** On Windows there are no pipes among files. */
const hasPipes = process.platform !== 'win32'

let folder = ''
let clock = 0
let warnings: string[] = []

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gutcheck-'))
  clock = Date.parse('2026-11-26T10:00:00.000Z')
  warnings = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const storeIn = (where = folder) =>
  createFileStore({
    folder: where,
    warn: (sentence) => warnings.push(sentence),
    now: () => clock,
    loadWithinMs: 1_000,
  })
const save = (store = storeIn(), saved = copy) => store.save(saved, null)
const at = (name: string) => join(folder, name)

describe('the saved copy', () => {
  it('comes back as it was saved, also from another store of the same folder', async () => {
    await save(storeIn(at('new/deep')))
    expect(await storeIn(at('new/deep')).load()).toEqual(copy)
    expect(warnings).toEqual([])
  })

  it('is none, without a complaint, where nothing was saved', async () => {
    expect(await storeIn().load()).toBeNull()
    expect(warnings).toEqual([])
  })

  it.each([
    ['half-written', JSON.stringify(copy).slice(0, 60)],
    ['empty', ''],
    ['foreign', JSON.stringify({ name: 'someone else' })],
    ['with a date that is none', JSON.stringify({ ...copy, readAt: 'yesterday' })],
  ])('is not used when it is %s: it stays there, and we say so', async (_, text) => {
    await writeFile(at('registry-copy.json'), text)
    expect(await storeIn().load()).toBeNull()
    expect(warnings).toEqual([expect.stringContaining(at('registry-copy.json'))])
    expect(await readFile(at('registry-copy.json'), 'utf8')).toBe(text)
  })

  it('is kept aside when a newer version wrote it', async () => {
    const newer = JSON.stringify({ ...copy, format: 99 })
    await writeFile(at('registry-copy.json'), newer)
    const store = storeIn()
    expect(await store.load()).toBeNull()
    await save(store)
    const aside = 'registry-copy.json.aside-2026-11-26T10-00-00-000Z'
    expect((await readdir(folder)).toSorted()).toEqual(['registry-copy.json', aside])
    expect(await readFile(at(aside), 'utf8')).toBe(newer)
  })

  it('stays beside the one that takes its place, when that is wanted', async () => {
    const store = storeIn()
    await save(store)
    const worse = { ...copy, studies: [] }
    await store.save(worse, copy)
    expect(await store.load()).toEqual(worse)
    expect(JSON.parse(await readFile(at('registry-copy.previous.json'), 'utf8'))).toEqual(copy)
    await save(store)
    expect(JSON.parse(await readFile(at('registry-copy.previous.json'), 'utf8'))).toEqual(copy)
  })

  it('is never half there for a reader while it is saved again and again', async () => {
    const store = storeIn()
    await save(store)
    const studies = Array.from({ length: 5_000 }, (_, n) => ({ n, text: 'x'.repeat(100) }))
    const big = { ...copy, studies }
    const saves = Promise.all([save(store, big), save(store), save(storeIn(), big)])
    for (let n = 0; n < 20; n += 1) expect(await store.load()).not.toBeNull()
    await saves
    expect(await readdir(folder)).toEqual(['registry-copy.json'])
    expect(warnings).toEqual([])
  })

  it('cannot be saved below a file: we say so and do not throw', async () => {
    await writeFile(at('a-file'), '')
    const store = storeIn(at('a-file/inside'))
    await save(store)
    expect(await store.load()).toBeNull()
    expect(warnings[0]).toContain('could not be saved')
  })
})

describe('what is no file', () => {
  it('is not opened where a folder stands in its place', async () => {
    await mkdir(at('registry-copy.json'))
    expect(await storeIn().load()).toBeNull()
    expect(warnings).toEqual([expect.stringContaining('cannot be opened: it is not a file')])
  })

  it.runIf(hasPipes)('is not opened where it is a pipe, or leads to one', async () => {
    execFileSync('mkfifo', [at('registry-copy.json')])
    await symlink(at('registry-copy.json'), at('registry-changes.json'))
    const store = storeIn()
    expect(await Promise.all([store.load(), store.loadHistory()])).toEqual([null, null])
    expect(warnings).toHaveLength(2)
    for (const warning of warnings) expect(warning).toContain('it is not a file')
  })

  it.runIf(hasPipes)('does no harm as the folder itself', async () => {
    execFileSync('mkfifo', [at('data')])
    const store = storeIn(at('data'))
    expect(await store.load()).toBeNull()
    await save(store)
    expect(warnings).toHaveLength(2)
  })
})

describe('what a crash left behind', () => {
  const part = 'registry-copy.json.4711.0b8f6e1c-1111-4222-8333-444455556666.part'

  it('is taken away after an hour, and nothing else', async () => {
    const kept = ['someone-else.part', 'registry-copy.json.part', 'notes.json']
    for (const name of [part, ...kept]) {
      await writeFile(at(name), 'half')
      await utimes(at(name), clock / 1_000 - 4_000, clock / 1_000 - 4_000)
    }
    await save()
    expect((await readdir(folder)).toSorted()).toEqual([...kept, 'registry-copy.json'].toSorted())
  })

  it('stays while another process may still write it', async () => {
    await writeFile(at(part), 'half')
    await utimes(at(part), clock / 1_000 - 60, clock / 1_000 - 60)
    await save()
    expect(await readdir(folder)).toContain(part)
  })
})

describe('the history', () => {
  const path = () => at('registry-changes.json')
  const asideFiles = async () =>
    (await readdir(folder)).filter((name) => name.includes('.aside')).toSorted()

  it('comes back as it was saved, beside the copy', async () => {
    const store = storeIn()
    expect(await store.loadHistory()).toBeNull()
    await Promise.all([save(store), store.saveHistory(history)])
    expect(await storeIn().loadHistory()).toEqual(history)
    expect(await store.load()).toEqual(copy)
    expect(warnings).toEqual([])
  })

  it('keeps entries of a kind that it does not know, in their place, and does not show them', async () => {
    const odd = { kind: 'merged', noticedAt: '2026-11-23T10:00:00.000Z', with: 'NCT1' }
    await writeFile(path(), JSON.stringify({ format: 1, changes: [odd, change, 'torn'] }))
    const store = storeIn()
    const loaded = await store.loadHistory()
    expect(loaded).toEqual({ changes: [change], unread: [odd, 'torn'], listed: [] })
    await store.saveHistory(loaded ?? NO_HISTORY)
    const { changes } = JSON.parse(await readFile(path(), 'utf8'))
    expect(changes).toEqual([odd, change, 'torn'])
  })

  it.each([
    ['half-written', '{"format":1,"chan'],
    ['of a newer version', JSON.stringify({ format: 2, entries: [] })],
    ['none of ours', '[]'],
  ])('is kept aside when it is %s, so that the next one does not replace it', async (_, text) => {
    await writeFile(path(), text)
    const store = storeIn()
    expect(await store.loadHistory()).toBeNull()
    await store.saveHistory(history)
    const [aside = ''] = await asideFiles()
    expect(aside).toBe('registry-changes.json.aside-2026-11-26T10-00-00-000Z')
    expect(warnings.join(' ')).toContain(aside)
    expect(await readFile(at(aside), 'utf8')).toBe(text)
    expect(await store.loadHistory()).toEqual(history)
  })

  it('stays as it is while it cannot be opened', async () => {
    await mkdir(path())
    const store = storeIn()
    expect(await store.loadHistory()).toBeNull()
    await store.saveHistory(history)
    expect(warnings).toEqual([expect.stringContaining('cannot be opened')])
    expect(await readdir(folder)).toEqual(['registry-changes.json'])
  })

  it('never writes over one that was kept aside, and leaves the sixth where it is', async () => {
    for (let time = 1; time <= 6; time += 1) {
      clock += 1_000
      await writeFile(path(), `damaged ${time}`)
      const store = storeIn()
      await store.loadHistory()
      if (time === 6) await store.saveHistory(history)
    }
    const asides = await asideFiles()
    const texts = await Promise.all(asides.map((name) => readFile(at(name), 'utf8')))
    expect(texts).toEqual([1, 2, 3, 4, 5].map((time) => `damaged ${time}`))
    expect(await readFile(path(), 'utf8')).toBe('damaged 6')
    expect(warnings.at(-1)).toContain('stays as it is')
  })
})
