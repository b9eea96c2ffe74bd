import type { ListedEntry } from '../catalogue.ts'

/** What stands under one name for one trial. Null, or an empty list, where the record we read does not hold it. */
export type Value = string | number | boolean | null | readonly string[]

/** One field of the data that people can take. A name never changes: what comes to mean something else gets another name. */
export type DataField = {
  readonly name: string
  /** What it holds, for the page that explains the data. */
  readonly about: string
  readonly value: (entry: ListedEntry) => Value
}

/** The words that a field can hold, as its explanation names them. */
export function oneOf(words: readonly string[]): string {
  return `One of: ${words.join(', ')}.`
}
