import type { Catalogue, ListedEntry } from '../catalogue.ts'
import { tagOf } from '../export/tag-of.ts'
import { type PaperSheet, paperSheet } from './paper-sheet.ts'

/** The sheets of every listed trial, whoever asks, so that nobody learns which of them are printed. */
export type AllSheets = {
  readonly format: 1
  /** Which copy they were made from. */
  readonly copy: Pick<Catalogue, 'source' | 'readAt'>
  /** In no particular order. A record knows the older numbers that it went by. */
  readonly sheets: readonly PaperSheet[]
  /** Numbers whose records came and could not be read. */
  readonly unreadable: readonly string[]
}

type Made = { readonly day: string; readonly json: string; readonly tag: string }

/** By its list of entries, as long as the day is the same: what a record says of its dates depends on it. */
const made = new WeakMap<readonly ListedEntry[], Made>()

/** The sheets as JSON, with a tag that changes when the JSON does. `today` is an ISO day. */
export function allSheets(
  { entries, setAside, source, readAt }: Catalogue,
  today: string,
): Pick<Made, 'json' | 'tag'> {
  const day = `${today} ${source} ${readAt}`
  const before = made.get(entries)
  if (before?.day === day) return before
  const all: AllSheets = {
    format: 1,
    copy: { source, readAt },
    sheets: entries.map(({ trial }) => paperSheet(trial, today)),
    unreadable: setAside.flatMap(({ nctId }) => nctId ?? []),
  }
  const json = JSON.stringify(all)
  const now = { day, json, tag: tagOf(json) }
  made.set(entries, now)
  return now
}
