import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder with real registry records that are not part of the project. Tests that need it skip, saying so, where it is absent. */
const folder = process.env.GUTCHECK_RECORDS ?? join(process.cwd(), '..', 'shared', 'registry')

/** Whether real records are at hand on this machine. */
export const haveRealRecords = existsSync(join(folder, 'ms-studies.jsonl'))

/** The path of one file of real records. */
export function realRecordPath(name: string): string {
  return join(folder, name)
}

/** The studies of a file with one JSON record a line. */
export function readJsonLines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}
