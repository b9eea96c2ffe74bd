import type { Trial } from '../../trials/record/trial.ts'
import { unescaped } from '../../trials/text/record-markdown.ts'
import { shortened } from '../../trials/text/shortened.ts'
import type { Link } from '../finding/finding.ts'
import type { ShownQuote } from '../finding/shown-finding.ts'
import { fieldWords } from '../text/field-wording.ts'
import { type CellState, cellState } from './cell-state.ts'
import { type CellWords, cellWords } from './cell-wording.ts'
import { type Elsewhere, elsewhere } from './elsewhere.ts'
import { KEY_QUESTIONS, type KeySignalId } from './key-questions.ts'
import { type KeySignals, readKeySignals } from './key-signals.ts'

/** Words of the record as a list shows them. */
export type CellQuote = {
  readonly text: string
  /** The field they stand in, in words. */
  readonly from: string
  /** Whether they are ours: restated in the offline copy. */
  readonly restated: boolean
}

/** What a record says to one of the three key questions: all that a list shows of it, so that what gets it needs no rules. */
export type SignalCell = CellWords & {
  readonly id: KeySignalId
  readonly heading: string
  readonly state: CellState
  /** The answer as a sentence, without a full stop at its end unless it takes two. */
  readonly sentence: string
  readonly quotes: readonly CellQuote[]
  /** What the answer does not mean; null where there is nothing to add. */
  readonly caveat: string | null
  /** What to ask the study team; null where nothing is open. */
  readonly ask: string | null
  readonly links: readonly Link[]
  /** Other registries that have the study; only beside ethics review, which some of them publish. Null for none. */
  readonly elsewhere: Elsewhere | null
}

const MOST_QUOTES = 3
/** In characters. A longer sentence is read on the trial's page. */
const LONGEST_QUOTE = 280

/** The first ones and the last: where people pay for one thing and another is free, what is free comes last. */
const few = (quotes: readonly ShownQuote[]) =>
  quotes.length <= MOST_QUOTES ? quotes : [...quotes.slice(0, MOST_QUOTES - 1), ...quotes.slice(-1)]

const shown = ({ text, field, restated }: ShownQuote): CellQuote => ({
  text: shortened(unescaped(text), LONGEST_QUOTE),
  from: fieldWords(field),
  restated,
})

/** The three cells of a record, in the order of every page. `lead` is what was read from it before, if it was. */
export function signalCells(trial: Trial, lead = readKeySignals(trial)): readonly SignalCell[] {
  return KEY_QUESTIONS.map((question) => signalCell(trial, lead, question))
}

/** The cell of one of the three questions. */
export function signalCell(
  trial: Trial,
  lead: KeySignals,
  { id, heading }: Pick<(typeof KEY_QUESTIONS)[number], 'id' | 'heading'>,
): SignalCell {
  const { sentence, quotes, caveat, ask, links } = lead[id]
  return {
    id,
    heading,
    state: cellState(lead, id),
    ...cellWords(lead, id),
    sentence,
    quotes: few(quotes).map(shown),
    caveat,
    ask,
    links,
    elsewhere: id === 'ethics' ? elsewhere(trial) : null,
  }
}
