import type { Trial } from '../trials/trial.ts'
import { type Cell, differ } from './compare-cell.ts'
import { COMPARE_ROWS, type CompareRow } from './compare-rows.ts'

/** A row with what each trial's record says to it, in the order of the trials. */
export type ComparedRow = {
  readonly row: CompareRow
  readonly cells: readonly Cell[]
  /** Whether the cells do not all read the same. */
  readonly differs: boolean
}

/** Puts the same questions to each trial. No column is better than another: nothing is counted, sorted or weighed. `today` is an ISO day. */
export function compareTrials(trials: readonly Trial[], today: string): readonly ComparedRow[] {
  return COMPARE_ROWS.map((row) => {
    const cells = trials.map((trial) => row.read(trial, today))
    return { row, cells, differs: differ(cells) }
  })
}
