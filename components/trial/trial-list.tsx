import { SaveButton } from '#components/shortlist/save-button'
import { SignalStrip } from '#components/signals/signal-strip'
import { FactsLine, TrialName, TrialRows } from '#components/ui/lists/trial-rows'
import type { TrialRow } from '#lib/catalogue/browse/trial-row'

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

/** One trial of a list, without the list around it. */
export function TrialLines({ row }: { readonly row: TrialRow }) {
  const { nctId, title, state, about, place, facts, signals } = row
  return (
    <>
      <p className="text-sm leading-snug text-pretty text-ink-2">
        <b className="text-ink">{state}</b>
        {about.map((words) => ` · ${words}`)}
      </p>
      <TrialName href={`/trials/${nctId}`}>{title}</TrialName>
      <FactsLine>
        {place && <span className="font-semibold">{place}. </span>}
        {facts.join(' ')}
      </FactsLine>
      <SignalStrip cells={signals} />
    </>
  )
}
