import type { AsOf } from '../../trials/record/as-of.ts'
import type { Trial } from '../../trials/record/trial.ts'
import { type Cell, differ } from './compare-cell.ts'
import { COMPARE_ROWS, type CompareRow } from './compare-rows.ts'

/** A trial of the table, and the tense of the copy that its record is from: it may be another for each. */
export type ComparedTrial = { readonly trial: Trial; readonly asOf: AsOf }

/** A row with what each trial's record says to it, in the order of the trials. */
export type ComparedRow = {
  readonly row: CompareRow
  readonly cells: readonly Cell[]
  /** Whether the cells do not all read the same. */
  readonly differs: boolean
}

/** Puts the same questions to each trial. No column is better than another: nothing is counted, sorted or weighed. `today` is an ISO day. */
export function compareTrials(
  compared: readonly ComparedTrial[],
  today: string,
): readonly ComparedRow[] {
  return COMPARE_ROWS.map((row) => {
    const cells = compared.map(({ trial, asOf }) => row.read(trial, today, asOf))
    return { row, cells, differs: differ(cells) }
  })
}
