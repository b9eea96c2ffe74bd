import { TrialRows } from '#components/ui/lists/trial-rows'
import type { TrialRow } from '#lib/catalogue/browse/trial-row'
import { TrialActs } from './trial-acts'
import { TrialLines } from './trial-lines'

/** Trials in a list: what state, what about, where, how many people, and what their records say to the lead questions. */
export function TrialList({ rows }: { readonly rows: readonly TrialRow[] }) {
  return (
    <TrialRows>
      {rows.map((row) => (
        <li key={row.nctId}>
          <TrialLines row={row} />
          <TrialActs row={row} />
        </li>
      ))}
    </TrialRows>
  )
}
