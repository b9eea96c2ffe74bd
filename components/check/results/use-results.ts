import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Results } from '#lib/catalogue/check/check-results'
import { placeReplied } from '#lib/eligibility/questions/replies'
import type { AsOf } from '#lib/trials/record/as-of'
import { type Newer, useSteady } from '../../query/use-steady'
import { catalogueQuery } from '../state/catalogue-query'
import { deviceDay } from '../state/device-day'
import type { ReplyState } from '../state/reply-store'
import { resultsPartQuery } from './results-part-query'

/** The results of the moment with the parts that show them, or where they are: on their way, or not to be had. */
export type ResultsNow =
  | {
      readonly kind: 'ready'
      readonly results: Results
      readonly asOf: AsOf
      readonly part: Part
      readonly newer: Newer
    }
  | { readonly kind: 'coming' }
  | { readonly kind: 'missing'; again: () => void }

type Part = typeof import('./results-part')

/** What the trials come to for what was told. Distances are measured once for a place, not at each answer. */
export function useResults({ replies, loaded }: ReplyState): ResultsNow {
  const catalogue = useQuery(catalogueQuery)
  const code = useQuery(resultsPartQuery)
  const { shown, newer } = useSteady(catalogue.data)
  const trials = shown?.trials
  const part = code.data
  const place = placeReplied(replies)?.place ?? null
  const distances = useMemo(
    () => (part && trials ? part.distancesFrom(trials, place) : null),
    [part, trials, place],
  )
  const results = useMemo(
    () =>
      part && trials && distances ? part.resultsFor(trials, replies, deviceDay(), distances) : null,
    [part, trials, replies, distances],
  )
  if (loaded && part && results && shown)
    return { kind: 'ready', results, asOf: shown.asOf, part, newer }
  const missing = [catalogue, code].filter(({ isError, isPaused }) => isError || isPaused)
  if (missing.length === 0) return { kind: 'coming' }
  return {
    kind: 'missing',
    again: () => {
      for (const query of missing) void query.refetch()
    },
  }
}
