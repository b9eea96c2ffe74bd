import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import { type Results, resultsFor } from '#lib/catalogue/check/check-results'
import { distancesFrom } from '#lib/catalogue/check/distances'
import { placeReplied } from '#lib/eligibility/questions/replies'
import type { AsOf } from '#lib/trials/record/as-of'
import { OldPage } from '../../query/fetch-of-format'
import { type Newer, useSteady } from '../../query/use-steady'
import { catalogueQuery } from '../state/catalogue-query'
import { deviceDay } from '../state/device-day'
import type { ReplyState } from '../state/reply-store'

/** The results of the moment, or where they are: on their way, or not to be had. */
export type ResultsNow =
  | {
      readonly kind: 'ready'
      readonly results: Results
      readonly asOf: AsOf
      readonly newer: Newer
    }
  | { readonly kind: 'waiting'; readonly missing: boolean; readonly again: () => void }

/** What the trials come to for what was told. Distances are measured once for a place, not at each answer. */
export function useResults({ replies, loaded }: ReplyState): ResultsNow {
  const catalogue = useQuery(catalogueQuery)
  const { shown: steady, newer } = useSteady(catalogue.data)
  // A copy that arrives is compared and drawn in small pieces: a phone goes on answering meanwhile.
  const shown = useDeferredValue(steady)
  const trials = shown?.trials
  const notSent = shown?.notSent
  const place = placeReplied(replies)?.place ?? null
  const distances = useMemo(() => (trials ? distancesFrom(trials, place) : null), [trials, place])
  const results = useMemo(
    () =>
      trials && distances ? resultsFor(trials, replies, deviceDay(), distances, notSent) : null,
    [trials, replies, distances, notSent],
  )
  if (loaded && results && shown) return { kind: 'ready', results, asOf: shown.asOf, newer }
  const { error, isPaused, refetch } = catalogue
  return {
    kind: 'waiting',
    missing: error !== null || isPaused,
    again: error instanceof OldPage ? () => window.location.reload() : () => void refetch(),
  }
}
