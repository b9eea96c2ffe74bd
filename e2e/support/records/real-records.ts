import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordsFolder } from '#lib/commands/records-folder'

/** Whether real records are at hand on this machine. Tests that need them skip, saying so, where they are not. */
export const haveRealRecords = existsSync(join(recordsFolder, 'ms-studies.jsonl'))

/** The path of one file of real records. */
export function realRecordPath(name: string): string {
  return join(recordsFolder, name)
}

/** The studies of a file with one JSON record a line. */
export function readJsonLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
