import { SaveButton } from '#components/shortlist/save-button'
import { TrialRows } from '#components/ui/lists/trial-rows'
import type { TrialRow } from '#lib/catalogue/browse/trial-row'
import { TrialLines } from './trial-lines'

/** Trials in a list: what state, what about, where, how many people, and what their records say to the lead questions. */
export function TrialList({
  rows,
  top,
}: {
  readonly rows: readonly TrialRow[]
  readonly top?: 'open' | 'ruled'
}) {
  return (
    <TrialRows top={top} long>
      {rows.map((row) => (
        <li key={row.nctId}>
          <TrialLines row={row} />
          <SaveButton trial={row.save} className="mt-3" />
        </li>
      ))}
    </TrialRows>
  )
}
