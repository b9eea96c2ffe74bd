import type { FacetId } from '../trials/search.ts'
import { stateGroup } from '../trials/state.ts'
import type { Entry } from './catalogue.ts'

/** What a trial counts as in each browse filter. A trial without a value is in no choice of that filter. */
export const FACET_VALUES: Readonly<Record<FacetId, (entry: Entry) => readonly string[]>> = {
  state: ({ trial }) => [stateGroup(trial.state)],
  topic: ({ reading }) => reading.topics,
  kind: ({ trial }) => (trial.kind === null ? [] : [trial.kind]),
  phase: ({ trial }) => trial.phases,
  country: ({ trial }) => [...new Set(trial.sites.flatMap((site) => site.country ?? []))],
  results: ({ trial }) => (trial.hasResults ? ['posted'] : []),
}
