import { NOT_STATED, type Quote } from '../../signals/finding/finding.ts'
import type { ShownFinding, ShownQuote } from '../../signals/finding/shown-finding.ts'
import { isSilent } from '../../signals/key-signals/cell-state.ts'
import type { SignalCell } from '../../signals/key-signals/signal-cell.ts'
import { mayBeUnread, NOT_READ } from '../../signals/text/unread-wording.ts'
import type { AsOf } from '../../trials/record/as-of.ts'
import type { StateId } from '../../trials/record/state.ts'
import type { Contact, Trial } from '../../trials/record/trial.ts'
import type { SiteOnMap } from '../../trials/sites/nearest-site.ts'

/** A site as the browser needs it to tell how far it is. */
export type NearSite = SiteOnMap & { readonly words: string }

/** A piece of a cell. */
export type CellPart =
  /** Words of ours. */
  | { readonly kind: 'ours'; readonly words: string }
  /** A name as the record gives it, and a word of ours on it. */
  | { readonly kind: 'name'; readonly name: string; readonly note: string | null }
  /** Words of the record with what they are about, in our words; empty where the row says it. */
  | { readonly kind: 'quote'; readonly about: string; readonly quote: ShownQuote }

/** What one record says to one row of the table. */
export type Cell =
  /** The record, or the copy that was read, is silent. It is neither good nor bad. */
  | { readonly kind: 'blank'; readonly words: string }
  /** The answer to one of the three questions that lead. */
  | { readonly kind: 'signal'; readonly cell: SignalCell }
  | { readonly kind: 'said'; readonly parts: readonly CellPart[] }
  /** `state` is the trial's own, `asOf` the tense in which it is told. */
  | {
      readonly kind: 'sites'
      readonly words: readonly string[]
      readonly state: StateId
      readonly asOf: AsOf
      readonly sites: readonly NearSite[]
    }
  | { readonly kind: 'contacts'; readonly contacts: readonly Contact[]; readonly more: number }
  | { readonly kind: 'questions'; readonly questions: readonly string[] }

/** Silence in words: that of a record, of the part of it that we could read, or of the bundled copy, which holds only part of it. */
export function silence(trial: Pick<Trial, 'provenance' | 'unreadFields'>): string {
  if (trial.provenance !== null) return 'Not in the offline copy'
  return mayBeUnread(trial) ? NOT_READ : NOT_STATED
}

export const blank = (trial: Trial): Cell => ({ kind: 'blank', words: silence(trial) })

export const ours = (words: string): CellPart => ({ kind: 'ours', words })

/** A quote as the table shows it: what the bundled copy restates is not the record's own. */
export function quoted(trial: Trial, quote: Quote, about = ''): CellPart {
  const restated = trial.provenance?.restated.includes(quote.field) ?? false
  return { kind: 'quote', about, quote: { ...quote, restated } }
}

/** Pieces as a cell; a blank where there are none. */
export const said = (trial: Trial, parts: readonly CellPart[]): Cell =>
  parts.length === 0 ? blank(trial) : { kind: 'said', parts }

/** An answer in plain words, with up to `most` of the words that it rests on. */
export function findingCell(
  trial: Trial,
  { state, sentence, quotes }: ShownFinding,
  most: number,
): Cell {
  if (state === 'not-stated') return blank(trial)
  const shown = quotes.slice(0, most)
  return said(trial, [ours(sentence), ...shown.map((quote) => quoted(trial, quote))])
}

/** Whether the cells of a row do not all read the same. Silence is a value of its own: where all are silent, nothing differs. */
export function differ(cells: readonly Cell[]): boolean {
  return new Set(cells.map(readsAs)).size > 1
}

/** What a reader sees of a cell without opening it. */
function readsAs(cell: Cell): string {
  if (cell.kind === 'blank') return ''
  if (cell.kind !== 'signal') return JSON.stringify(cell)
  return isSilent(cell.cell.state) ? '' : cell.cell.words
}
