import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Makes the folder of DATA_DIR if it is not there. Returns null if it can be read and written to, else a sentence. */
export function folderTrouble(path: string): string | null {
  try {
    makeFolder(resolve(path))
    if (!statSync(path).isDirectory())
      return `DATA_DIR: "${path}" is not a folder. Name a folder, or a place where one can be made.`
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return null
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `DATA_DIR: "${path}" cannot be used as a folder to read and write (${reason}).`
  }
}

/** Folder by folder, because `recursive: true` never comes back where the system answers ENOENT to a folder's making, as below /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}
