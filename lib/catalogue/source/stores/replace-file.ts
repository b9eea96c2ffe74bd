import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Another process may be writing one that is younger, in milliseconds. */
const LEFT_OVER_AFTER = 3_600_000

const PART = /\.json\.\d+\.[0-9a-f]{8}-[0-9a-f-]{27}\.part$/

const partOf = (path: string) => `${path}.${process.pid}.${crypto.randomUUID()}.part`

/** Writes beside the file and moves into place, so that a reader or a crash never meets half a file. Throws what the disk throws. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = partOf(path)
  try {
    await writeThrough(part, text)
    await rename(part, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

/** Returns when the text is on the disk. */
async function writeThrough(path: string, text: string): Promise<void> {
  const file = await open(path, 'w')
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** So that the new name outlives a power cut. Not every system can do it, and nothing depends on it. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => null)
  await opened?.sync().catch(() => {})
  await opened?.close().catch(() => {})
}

/** Takes away the parts that crashes left in a folder, at the time `now` in milliseconds since 1970. Never throws. */
export async function removeLeftOverParts(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names.filter((each) => PART.test(each))) {
    const path = join(folder, name)
    const written = (await stat(path).catch(() => null))?.mtimeMs ?? now
    if (now - written > LEFT_OVER_AFTER) await rm(path, { force: true }).catch(() => {})
  }
}
