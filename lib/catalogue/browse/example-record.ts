import type { Trial } from '../../trials/record/trial.ts'
import type { ListedEntry } from '../catalogue.ts'
import { order } from './order.ts'

/** A title of a real record, and the words in it that answer one of the lead questions. */
export type MarkedUp = {
  readonly entry: ListedEntry
  readonly before: string
  readonly marked: string
  readonly after: string
}

/** Longer titles would fill a phone, in characters. */
const LONGEST_TITLE = 220

function titles({ officialTitle, title }: Trial) {
  return [
    { field: 'officialTitle', title: officialTitle ?? '' },
    { field: 'briefTitle', title },
  ]
}

function markedUp(entry: ListedEntry): MarkedUp | null {
  const { groups, ethics, cost } = entry.lead
  const quotes = [groups, ethics, cost]
    .filter((found) => found.state === 'stated')
    .flatMap((found) => found.quotes)
  for (const { field, title } of titles(entry.trial)) {
    const quote = quotes.find((one) => one.field === field && !one.restated)
    const at = quote === undefined ? -1 : title.indexOf(quote.text)
    if (quote === undefined || at < 0 || title.length > LONGEST_TITLE) continue
    const after = title.slice(at + quote.text.length)
    return { entry, before: title.slice(0, at), marked: quote.text, after }
  }
  return null
}

/**
 * The record that the first page shows as an example: the first in the order of the list, open trials in front, whose title
 * itself answers a lead question. No trial is picked by hand. Null where no title does. `today` is an ISO day.
 */
export function exampleRecord(entries: readonly ListedEntry[], today: string): MarkedUp | null {
  for (const entry of entries.toSorted(order('open', today))) {
    const found = markedUp(entry)
    if (found !== null) return found
  }
  return null
}
