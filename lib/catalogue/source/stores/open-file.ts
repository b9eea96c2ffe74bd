import { readFile, stat } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

/** Larger than any copy of ours could be: 15,000 studies, all whole, are about half of it. */
const LARGEST = 400_000_000

/** What a path holds, or why it holds nothing that we can use: `missing`, or a sentence. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'missing' }
  | { readonly kind: 'trouble'; readonly reason: string }

/**
 * Reads a file, and nothing that could hold us up: no pipe, socket or device, which a reader can wait for without end, and none that is too large.
 * A disk that does not answer within `mostMs` milliseconds counts as trouble. Never throws.
 */
export async function openFile(path: string, mostMs: number): Promise<FileRead> {
  const over = new AbortController()
  const tooSlow = sleep(mostMs, null, { signal: over.signal, ref: false }).catch(() => null)
  try {
    const read = await Promise.race([contents(path, over.signal), tooSlow])
    return read ?? trouble(`the disk did not answer within ${mostMs / 1_000} seconds`)
  } catch (error) {
    return isMissing(error) ? { kind: 'missing' } : trouble(reasonOf(error))
  } finally {
    over.abort()
  }
}

async function contents(path: string, signal: AbortSignal): Promise<FileRead> {
  const about = await stat(path)
  if (!about.isFile()) return trouble('it is not a file')
  if (about.size > LARGEST) return trouble(`it is larger than ${LARGEST / 1_000_000} MB`)
  return { kind: 'bytes', bytes: await readFile(path, { signal }) }
}

const trouble = (reason: string): FileRead => ({ kind: 'trouble', reason })

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

/** What went wrong, in the system's own words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
