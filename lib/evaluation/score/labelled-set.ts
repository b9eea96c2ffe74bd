import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { parseStudy } from '../../registry-client/study/study.ts'
import { fromStudy } from '../../trials/record/from-study.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { type Gold, goldSchema, type VerdictLabel, verdictLabelSchema } from './labels.ts'

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

/** The rows of a file of labels with one JSON object a line. Throws where there is none, and for rows of another form. */
export const rowsIn = <T extends z.ZodType>(path: string, schema: T): readonly z.infer<T>[] =>
  linesOf(path).map((line) => schema.parse(JSON.parse(line)))

/** The wanted trials among files of registry records in a folder, by number. Records that cannot be read are left out. */
export function trialsIn(
  folder: string,
  files: readonly string[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Trial> {
  const lines = files.flatMap((file) => linesOf(join(folder, file)))
  const trials = lines.flatMap((line) => {
    // Most lines of a large file are of no interest: to look for a number is far cheaper than to parse.
    const [number] = /NCT\d{8}/.exec(line) ?? []
    if (number === undefined || !wanted.has(number)) return []
    const read = parseStudy(JSON.parse(line))
    return read.ok ? [fromStudy(read.study)] : []
  })
  return new Map(trials.map((trial) => [trial.nctId, trial]))
}

/** Records read by hand: their labels and, by number, the trials. */
export type LabelledSet = {
  readonly name: string
  readonly gold: readonly Gold[]
  readonly verdicts: readonly VerdictLabel[]
  readonly trials: ReadonlyMap<string, Trial>
}

/** Where a labelled set is: files of records in the folder of records, and the files of labels beside them or elsewhere. */
export type SetFiles = {
  readonly name: string
  readonly studies: readonly string[]
  readonly gold: string
  readonly verdicts: string
}

/** Reads a labelled set. `records` and `labels` are the folders of its files. */
export function readLabelledSet(files: SetFiles, records: string, labels: string): LabelledSet {
  const gold = rowsIn(join(labels, files.gold), goldSchema)
  const verdicts = rowsIn(join(labels, files.verdicts), verdictLabelSchema)
  const wanted = new Set([...gold, ...verdicts].map(({ nctId }) => nctId))
  return { name: files.name, gold, verdicts, trials: trialsIn(records, files.studies, wanted) }
}

/** What is not there of the files that a score needs, in a sentence; null where all of them are. */
export function absence(folder: string, files: readonly string[]): string | null {
  if (!existsSync(folder)) return `There is no folder ${folder}.`
  const missing = files.filter((file) => !existsSync(join(folder, file)))
  return missing.length === 0 ? null : `The folder ${folder} has no ${missing.join(', ')}.`
}
