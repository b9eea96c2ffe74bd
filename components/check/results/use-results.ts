import { useMemo } from 'react'
import type { Results } from '#lib/catalogue/check/check-results'
import { placeReplied } from '#lib/eligibility/questions/replies'
import type { AsOf } from '#lib/trials/record/as-of'
import { deviceDay } from '../state/device-day'
import type { ReplyState } from '../state/reply-store'
import { useCatalogue } from '../state/use-catalogue'
import { useResultsPart } from './use-results-part'

/** The results of the moment with the parts that show them, or where they are: on their way, or not to be had. */
export type ResultsNow =
  | { readonly kind: 'ready'; readonly results: Results; readonly asOf: AsOf; readonly part: Part }
  | { readonly kind: 'coming' }
  | { readonly kind: 'missing'; again: () => void }

type Part = typeof import('./results-part')

/** What the trials come to for what was told. Distances are measured once for a place, not at each answer. */
export function useResults({ replies, loaded }: ReplyState): ResultsNow {
  const catalogue = useCatalogue()
  const parts = useResultsPart()
  const trials = catalogue.data?.trials
  const part = parts.data
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
  if (loaded && part && results && catalogue.data)
    return { kind: 'ready', results, asOf: catalogue.data.asOf, part }
  if (!catalogue.error && !parts.error) return { kind: 'coming' }
  return {
    kind: 'missing',
    again: () => {
      catalogue.again()
      parts.again()
    },
  }
}
