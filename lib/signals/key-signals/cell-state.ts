import type { FindingState } from '../finding/finding.ts'
import type { KeySignalId } from './key-questions.ts'
import type { KeySignals } from './key-signals.ts'

/** What a record says to a key question, and, where we found nothing, whose silence that is: the record's, our copy's, or that of a part that we could not read. */
export type CellState =
  | Exclude<FindingState, 'not-published'>
  /** The copy that was read holds only a part of the record. */
  | 'not-in-copy'
  /** It may stand in a part of the record that we could not read. */
  | 'not-read'

/** The state of one of the three answers. The registry never publishes the ethics answer; of a record that says nothing on it that is no other silence. */
export function cellState(lead: KeySignals, id: KeySignalId): CellState {
  const { state } = lead[id]
  if (state !== 'not-stated' && state !== 'not-published') return state
  if (lead.inPart) return 'not-in-copy'
  return lead.mayBeUnread ? 'not-read' : 'not-stated'
}

/** Whether nothing was found, whoever is silent. */
export const isSilent = (state: CellState): boolean =>
  state === 'not-stated' || state === 'not-in-copy' || state === 'not-read'
