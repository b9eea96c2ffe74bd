import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Makes the folder of DATA_DIR if it is not there. Returns null if it can be written to, else a sentence. */
export function folderTrouble(path: string): string | null {
  try {
    makeFolder(resolve(path))
    accessSync(path, constants.W_OK)
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `DATA_DIR: "${path}" cannot be used as a folder to write to (${reason}).`
  }
}

/** Folder by folder, because `recursive: true` never comes back where the system answers ENOENT to a folder's making, as below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}
