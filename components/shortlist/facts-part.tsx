import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { NewerNotice } from '#components/query/newer-notice'
import { Queries } from '#components/query/queries'
import { SignalStrip } from '#components/signals/signal-strip'
import type { ShortlistFact } from '#lib/catalogue/export/shortlist-facts'
import { OldPage } from '../query/fetch-of-format.ts'
import { useSteady } from '../query/use-steady.ts'
import { factsQuery } from './facts-query.ts'
import type { FactsNow } from './standing.ts'
import { Unreached } from './unreached'

type Props = {
  /** Whether there is a list that it could matter to. The facts are asked for in any case: a request must not tell whether something is saved. */
  readonly says: boolean
  readonly onFacts: (now: FactsNow) => void
}

/** Asks for the facts of all listed trials, and tells the list what there is to show. Says what has come since, or that nothing could be asked. */
export function FactsPart(props: Props) {
  return (
    <Queries>
      <Facts {...props} />
    </Queries>
  )
}

/** What the record of a saved trial says to the key questions: shown only with the facts, so its code comes with them. */
export function SavedSignals({ fact }: { readonly fact: ShortlistFact }) {
  return <SignalStrip cells={fact.signals} />
}

function Facts({ says, onFacts }: Props) {
  const { data, error, isPaused, refetch } = useQuery(factsQuery)
  const { shown: facts, newer } = useSteady(data)
  const trouble = facts === undefined && (error !== null || isPaused)
  const retry = error instanceof OldPage ? () => window.location.reload() : () => void refetch()
  useEffect(() => onFacts({ facts, trouble }), [onFacts, facts, trouble])
  if (!says) return null
  return (
    <>
      {trouble && <Unreached retry={retry} />}
      <NewerNotice newer={newer} />
    </>
  )
}
