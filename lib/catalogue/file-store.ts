import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { historySchema } from './change.ts'
import { copySchema } from './copy.ts'
import type { Store } from './store.ts'

const COPY_FILE = 'registry-copy.json'
const HISTORY_FILE = 'registry-changes.json'

/**
 * Keeps the copy and the history as two files in a folder, which is made if needed. A copy that is half-written or not ours is told to `warn`
 * and treated as none: the next read replaces it. Nothing can replace a history, so such a one is moved aside first.
 */
export function createFileStore(folder: string, warn: (sentence: string) => void): Store {
  const copyPath = join(folder, COPY_FILE)
  const historyPath = join(folder, HISTORY_FILE)

  async function load<Kept>(
    path: string,
    what: string,
    schema: z.ZodType<Kept>,
    whenUnreadable?: () => Promise<void>,
  ): Promise<Kept | null> {
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (!isMissing(error)) warn(`The saved ${what} ${path} cannot be opened: ${reason(error)}.`)
      return null
    })
    if (text === null) return null
    const kept = schema.safeParse(parsedJson(text))
    if (kept.success) return kept.data
    warn(
      `The saved ${what} ${path} is damaged, half-written or not one of ours, so it is not used.`,
    )
    await whenUnreadable?.()
    return null
  }

  async function save(path: string, what: string, kept: unknown) {
    try {
      await mkdir(folder, { recursive: true })
      await replaceFile(path, JSON.stringify(kept))
    } catch (error) {
      const sentence = `The ${what} could not be saved to ${path}: ${reason(error)}.`
      warn(`${sentence} It is kept in memory only.`)
    }
  }

  return {
    load: () => load(copyPath, 'copy', copySchema),
    save: (copy) => save(copyPath, 'copy', copy),
    loadHistory: () =>
      load(historyPath, 'history', historySchema, () => moveAside(historyPath, warn)),
    saveHistory: (history) => save(historyPath, 'history', history),
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One earlier file is kept aside at most, so that a folder never fills. */
async function moveAside(path: string, warn: (sentence: string) => void) {
  const aside = `${path}.aside`
  try {
    await rename(path, aside)
    warn(`It is kept as ${aside}.`)
  } catch (error) {
    warn(`${path} could not be moved aside: ${reason(error)}.`)
  }
}

/** Writes beside the file and moves into place, so that a reader or a crash never meets half a file. */
async function replaceFile(path: string, text: string) {
  const beside = `${path}.${process.pid}.${crypto.randomUUID()}.part`
  try {
    const file = await open(beside, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
