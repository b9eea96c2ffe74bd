import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Copy, copySchema } from './copy.ts'
import type { Store } from './store.ts'

const FILE = 'registry-copy.json'

/**
 * Keeps the copy as one file in a folder, which is made if needed. A file that is half-written or not ours is left
 * where it is, told to `warn`, and treated as no copy.
 */
export function createFileStore(folder: string, warn: (sentence: string) => void): Store {
  const path = join(folder, FILE)
  return {
    async load() {
      const text = await readFile(path, 'utf8').catch((error: unknown) => {
        if (!isMissing(error)) warn(`The saved copy ${path} cannot be opened: ${reason(error)}.`)
        return null
      })
      return text === null ? null : readCopy(text, path, warn)
    },
    async save(copy) {
      try {
        await mkdir(folder, { recursive: true })
        await replaceFile(path, JSON.stringify(copy))
      } catch (error) {
        warn(`The copy could not be saved to ${path}: ${reason(error)}. It is kept in memory only.`)
      }
    },
  }
}

function readCopy(text: string, path: string, warn: (sentence: string) => void): Copy | null {
  try {
    const parsed = copySchema.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data
    warn(`The saved copy ${path} is not one of ours, so it is not used.`)
  } catch {
    warn(`The saved copy ${path} is damaged or only half-written, so it is not used.`)
  }
  return null
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
