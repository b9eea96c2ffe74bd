import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isObject } from './study.ts'

/** The project's own offline copy, which is served when nothing else is asked for. */
export const offlineCopy = fileURLToPath(
  new URL('../../../lib/catalogue/source/offline-copy.json', import.meta.url),
)

/**
 * The records of study files, in order: `.jsonl` with a record a line, or `.json` with one record, a list of records, or `{ studies: [...] }`.
 * Throws an error with a sentence to show for a file that is missing or holds something else.
 */
export function readStudyFiles(files: readonly string[]): unknown[] {
  return files.flatMap((file) => {
    const text = textOf(file)
    const records = file.endsWith('.jsonl') ? lines(text, file) : listed(parsed(text, file))
    if (records === null || records.length === 0 || !records.every(isRecord)) {
      throw new Error(`${file} holds no studies, or something besides studies.`)
    }
    return records
  })
}

function isRecord(value: unknown): boolean {
  return isObject(value) && 'protocolSection' in value
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
}

function lines(text: string, file: string): unknown[] {
  return text.split('\n').flatMap((line, index) => {
    return line.trim() === '' ? [] : [parsed(line, `${file}, line ${index + 1},`)]
  })
}

function parsed(text: string, place: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`${place} is not JSON.`)
  }
}

function listed(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return null
  return Array.isArray(value['studies']) ? value['studies'] : [value]
}
