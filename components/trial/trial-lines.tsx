import { SignalStrip } from '#components/signals/signal-strip'
import { FactsLine, META, TOPIC, TrialName } from '#components/ui/lists/trial-rows'
import { StateChip } from '#components/ui/state-chip'
import type { TrialRow } from '#lib/catalogue/browse/trial-row'

/** One trial of a list, without the card around it. */
export function TrialLines({ row }: { readonly row: TrialRow }) {
  const { nctId, title, state, takesPeople, topics, place, facts, signals } = row
  return (
    <>
      <p className={META}>
        <StateChip look={takesPeople ? 'open' : 'other'}>{state}</StateChip>
        {topics !== '' && <span className={TOPIC}>{topics}</span>}
      </p>
      <TrialName href={`/trials/${nctId}`}>{title}</TrialName>
      <FactsLine>
        {place && <b className="font-semibold">{place}. </b>}
        {facts.join(' ')}
      </FactsLine>
      <SignalStrip cells={signals} />
    </>
  )
}
