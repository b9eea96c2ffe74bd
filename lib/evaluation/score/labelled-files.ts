import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseStudy } from '../../registry-client/study/study.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import type { Trial } from '../../trials/record/trial.ts'

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** The rows of a file of labels with one JSON object a line; none where there is no such file. Throws for rows of another form. */
export function rowsIn<T extends z.ZodType>(path: string, schema: T): readonly z.infer<T>[] {
  if (!existsSync(path)) return []
  return linesOf(path).map((line) => schema.parse(JSON.parse(line)))
}

/** The wanted trials among files of registry records in a folder, by number. Records that cannot be read are left out. */
export function trialsIn(
  folder: string,
  files: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Trial> {
  const paths = files.map((file) => join(folder, file)).filter((path) => existsSync(path))
  const found = paths.flatMap(linesOf).flatMap((line) => {
    // Most lines of a large file are of no interest: to look for a number is far cheaper than to parse.
    const [number] = /NCT\d{8}/.exec(line) ?? []
    if (number === undefined || !wanted.has(number)) return []
    const read = parseStudy(JSON.parse(line))
    return read.ok ? [fromStudy(read.study)] : []
  })
  return new Map(found.map((trial) => [trial.nctId, trial]))
}
