import type { Catalogue } from '../catalogue.ts'
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

/** The sheets as JSON. What a record says of its dates depends on `today`, an ISO day. */
export function allSheets({ entries, setAside, source, readAt }: Catalogue, today: string): string {
  const all: AllSheets = {
    format: 1,
    copy: { source, readAt },
    sheets: entries.map(({ trial }) => paperSheet(trial, today)),
    unreadable: setAside.flatMap(({ nctId }) => nctId ?? []),
  }
  return JSON.stringify(all)
}
