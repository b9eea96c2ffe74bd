import { mkdir, readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { parseJsonStream } from '../../../registry-client/answer/json-stream.ts'
import { HISTORY_FORMAT, type History, readHistory, savedHistory } from '../../changes/change.ts'
import { COPY_FORMAT, type Copy, readCopy } from '../copy.ts'
import { openFile, reasonOf } from './open-file.ts'
import { removeLeftOverParts, replaceFile } from './replace-file.ts'

export const COPY_FILE = 'registry-copy.json'
/** The copy from before the last great loss. */
export const PREVIOUS_FILE = 'registry-copy.previous.json'
const HISTORY_FILE = 'registry-changes.json'

/** A disk that takes longer is taken for dead, in milliseconds. Readers do not wait so long: the catalogue goes on without the saved copy until it comes. */
const LOAD_WITHIN = 30_000
const SAVE_WITHIN = 60_000
/** More files kept aside than that are no help to anybody, and a folder must not fill. */
const MOST_ASIDE = 5

/** The files of a folder, as one process reads and writes them. No call throws: a disk that does not work costs only the saving. */
export type FileStore = {
  /** The kept copy, or null where there is none that can be read. */
  load(): Promise<Copy | null>
  /** `replaced` is a better copy whose place this one takes: it is kept beside it, so that it can be restored. Null for none. */
  save(copy: Copy, replaced: Copy | null): Promise<void>
  /** What was noticed so far, or null where nothing is kept that can be read. */
  loadHistory(): Promise<History | null>
  saveHistory(history: History): Promise<void>
  /** False where the last thing that was to be saved could not be. */
  isWritable(): boolean
}

export type FileStoreOptions = {
  readonly folder: string
  readonly warn: (sentence: string) => void
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly loadWithinMs?: number
}

/** What became of reading one of our files. `newer` is of a form that came later, `damaged` is no JSON or none of ours. */
type Loaded<Kept> =
  | { readonly kind: 'kept'; readonly kept: Kept }
  | { readonly kind: 'missing' | 'trouble' | 'newer' | 'damaged' }

/**
 * Keeps the copy and the history as files in a folder, which is made if needed. A copy that is damaged or not ours is told to `warn` and treated as none: the
 * next read replaces it. Nothing can replace a history, or what a newer version wrote, so such a file is kept aside first.
 */
export function createFileStore(options: FileStoreOptions): FileStore {
  const { folder, warn, now, loadWithinMs = LOAD_WITHIN } = options
  const copyPath = join(folder, COPY_FILE)
  const historyPath = join(folder, HISTORY_FILE)
  /** Files that must stay as they are, because they could not be kept aside. */
  const untouchable = new Set<string>()
  const tidied = removeLeftOverParts(folder, now())
  let writable = true

  /** `format` is the newest form of the file that we know. */
  async function load<Kept>(
    path: string,
    what: string,
    format: number,
    read: (value: unknown) => Kept | null,
  ): Promise<Loaded<Kept>> {
    const file = await openFile(path, loadWithinMs)
    if (file.kind === 'trouble') warn(`The saved ${what} ${path} cannot be opened: ${file.reason}.`)
    if (file.kind !== 'bytes') return { kind: file.kind }
    const value = await parseJsonStream([file.bytes]).catch(() => null)
    const kept = read(value)
    if (kept !== null) return { kind: 'kept', kept }
    const kind = isNewer(value, format) ? 'newer' : 'damaged'
    const why =
      kind === 'newer' ? 'of a newer version of this program' : 'damaged or not one of ours'
    warn(`The saved ${what} ${path} is ${why}, so it is not used.`)
    return { kind }
  }

  async function save(path: string, what: string, write: () => Promise<void>) {
    if (untouchable.has(path)) return
    try {
      await withinTime(async () => {
        await tidied
        await mkdir(folder, { recursive: true })
        await write()
      })
      writable = true
    } catch (error) {
      writable = false
      const sentence = `The ${what} could not be saved to ${path}: ${reasonOf(error)}.`
      warn(`${sentence} It is kept in memory only.`)
    }
  }

  /** Each file that is kept aside has a name of its own, so that none is ever written over. */
  async function keepAside(path: string, name: string) {
    const kept = await readdir(folder).then(
      (names) => names.filter((each) => each.startsWith(`${name}.aside`)).length,
      () => 0,
    )
    const aside = `${path}.aside-${new Date(now()).toISOString().replaceAll(/[:.]/g, '-')}`
    try {
      if (kept >= MOST_ASIDE) throw new Error(`${kept} such files are there already`)
      await rename(path, aside)
      warn(`It is kept as ${aside}.`)
    } catch (error) {
      untouchable.add(path)
      warn(`${path} could not be kept aside and stays as it is: ${reasonOf(error)}.`)
    }
  }

  return {
    isWritable: () => writable,
    async load() {
      const loaded = await load(copyPath, 'copy', COPY_FORMAT, readCopy)
      if (loaded.kind === 'newer') await keepAside(copyPath, COPY_FILE)
      return loaded.kind === 'kept' ? loaded.kept : null
    },
    save: (copy, replaced) =>
      save(copyPath, 'copy', async () => {
        if (replaced) await replaceFile(join(folder, PREVIOUS_FILE), JSON.stringify(replaced))
        await replaceFile(copyPath, JSON.stringify(copy))
      }),
    async loadHistory() {
      const loaded = await load(historyPath, 'history', HISTORY_FORMAT, readHistory)
      if (loaded.kind === 'kept') return loaded.kept
      // What cannot be opened now may be whole.
      if (loaded.kind === 'trouble') untouchable.add(historyPath)
      else if (loaded.kind !== 'missing') await keepAside(historyPath, HISTORY_FILE)
      return null
    },
    saveHistory: (history) =>
      save(historyPath, 'history', () =>
        replaceFile(historyPath, JSON.stringify(savedHistory(history))),
      ),
  }
}

const numbered = z.object({ format: z.number() })

/** Saving is no reader's business, and a disk that hangs must not stop the checks of the registry for ever. */
async function withinTime(write: () => Promise<void>): Promise<void> {
  const over = new AbortController()
  const late = sleep(SAVE_WITHIN, true, { signal: over.signal, ref: false }).catch(() => false)
  try {
    const isLate = await Promise.race([write(), late])
    if (isLate) throw new Error(`the disk did not answer within ${SAVE_WITHIN / 1_000} seconds`)
  } finally {
    over.abort()
  }
}

const isNewer = (value: unknown, newest: number): boolean =>
  (numbered.safeParse(value).data?.format ?? 0) > newest
