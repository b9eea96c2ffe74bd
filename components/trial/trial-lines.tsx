import { SignalStrip } from '#components/signals/signal-strip'
import { FactsLine, TrialName } from '#components/ui/lists/trial-rows'
import type { TrialRow } from '#lib/catalogue/browse/trial-row'

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
