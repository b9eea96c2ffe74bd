import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Copy } from '../copy.ts'
import { takeLock } from './file-lock.ts'
import type { FileStore } from './file-store.ts'
import { openFile } from './open-file.ts'
import { replaceFile } from './replace-file.ts'
import { readStanding } from './standing.ts'
import { LEAD_MS, type Lead, type News, type Store } from './store.ts'

const STATE_FILE = 'registry-state.json'
/** The state is a few hundred bytes. To take it for missing while the disk is busy would cost a second read of the registry, in milliseconds. */
const STATE_WITHIN = 10_000
/** Writing a copy takes a second or two. Whoever waits for it waits for ten, 50 ms at a time. */
const WRITE_RETRIES = 200

export type FolderStoreOptions = {
  readonly folder: string
  /** The files of that folder. */
  readonly files: FileStore
  readonly warn: (sentence: string) => void
}

const stateSchema = z.object({
  format: z.literal(1),
  /** Counts those who led. Only the last of them may write. */
  fence: z.number().int().nonnegative(),
  standing: z.unknown(),
})

type State = z.infer<typeof stateSchema>

const NO_STATE: State = { format: 1, fence: 0, standing: null }

/**
 * The store of the processes that share a folder. Two locks: `registry-reading` belongs to the one that checks the registry, `registry-writing` to whoever writes, so that
 * a process which lost the first one cannot write between another's look and its write. Where no lock can be made, the process is alone.
 */
export function createFolderStore({ folder, files, warn }: FolderStoreOptions): Store {
  const statePath = join(folder, STATE_FILE)

  async function readState(): Promise<State> {
    const file = await openFile(statePath, STATE_WITHIN)
    if (file.kind !== 'bytes') return NO_STATE
    return stateSchema.safeParse(parsed(new TextDecoder().decode(file.bytes))).data ?? NO_STATE
  }

  const writeState = (state: State) => replaceFile(statePath, JSON.stringify(state))

  /** Does what nobody else may do at the same time. False where it could not be begun. */
  async function alone(work: () => Promise<void>): Promise<boolean> {
    const path = join(folder, 'registry-writing')
    const taken = await takeLock(path, { staleMs: LEAD_MS, retries: WRITE_RETRIES })
    if (taken.kind !== 'held') return false
    try {
      await work()
      return true
    } catch {
      return false
    } finally {
      await taken.lock.release()
    }
  }

  /** When the copy in the folder was read, as far as this process has loaded or saved it: a good file is not written again without need. */
  let atHand: string | null = null

  async function load(): Promise<Copy | null> {
    const copy = await files.load()
    atHand = copy?.readAt ?? null
    return copy
  }

  async function keep({ history, copy, replaced }: News): Promise<void> {
    // Before the copy: after a crash in between, the same changes are noticed again, and told once.
    if (history !== null) await files.saveHistory(history)
    if (copy === null || copy.readAt === atHand) return
    await files.save(copy, replaced)
    atHand = files.isWritable() ? copy.readAt : null
  }

  async function nextFence(): Promise<number | null> {
    let fence: number | null = null
    const counted = await alone(async () => {
      const state = await readState()
      fence = state.fence + 1
      await writeState({ ...state, fence })
    })
    return counted ? fence : null
  }

  const standing = async () => readStanding((await readState()).standing)

  const withoutOthers: Lead = {
    standing,
    stillMine: async () => true,
    publish: keep,
    release: async () => {},
  }

  return {
    load,
    loadHistory: files.loadHistory,
    standing,
    state: () =>
      files.isWritable() ? { kind: 'file', reachable: true } : { kind: 'memory', reachable: false },

    async lead() {
      await mkdir(folder, { recursive: true }).catch(() => {})
      const taken = await takeLock(join(folder, 'registry-reading'), { staleMs: LEAD_MS })
      if (taken.kind === 'taken') return null
      if (taken.kind === 'impossible') return withoutOthers
      const { lock } = taken
      const fence = await nextFence()
      if (fence === null) return { ...withoutOthers, release: lock.release }
      const isMine = async () => lock.isHeld() && (await readState()).fence === fence
      return {
        standing,
        stillMine: isMine,
        release: lock.release,
        async publish(news) {
          const written = await alone(async () => {
            if (!(await isMine())) {
              warn('Another process has taken over from this one, so its copy is not saved.')
              return
            }
            await keep(news)
            if (!files.isWritable()) return
            await writeState({ format: 1, fence, standing: news.standing })
          })
          if (!written) warn(`What is in ${folder} may be behind what this process shows.`)
        },
      }
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
