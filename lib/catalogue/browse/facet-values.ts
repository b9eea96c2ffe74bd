import { distinctBy } from '../../geo/spellings.ts'
import { recordSays } from '../../signals/key-signals/record-says.ts'
import { confirmedLately } from '../../signals/readers/oversight/up-to-date.ts'
import { stateGroup } from '../../trials/record/state.ts'
import {
  type Chosen,
  type FacetId,
  forEachFacet,
  regionOf,
  valueKey,
} from '../../trials/search/search.ts'
import type { ListedEntry } from '../catalogue.ts'

type Values = (entry: ListedEntry, today: string) => readonly string[]

const VALUES: Readonly<Record<FacetId, Values>> = {
  state: ({ trial }) => [stateGroup(trial.state)],
  topic: ({ reading }) => reading.topics,
  kind: ({ trial }) => (trial.kind === null ? [] : [trial.kind]),
  phase: ({ trial }) => trial.phases,
  country: ({ trial }) => trial.sites.flatMap((site) => site.country ?? []),
  region: ({ trial }) =>
    trial.sites.flatMap(({ region, country }) =>
      region === null || country === null ? [] : regionOf(region, country),
    ),
  groups: ({ lead }) => (recordSays(lead).random ? ['random'] : []),
  cost: ({ lead }) => (recordSays(lead).free ? ['free'] : []),
  paying: ({ lead }) => (recordSays(lead).pays ? [] : ['left-out']),
  ethics: ({ lead }) => (recordSays(lead).ethics ? ['mentioned'] : []),
  confirmed: ({ trial }, today) => (confirmedLately(trial, today) ? ['12-months'] : []),
  results: ({ trial }) => (trial.hasResults ? ['posted'] : []),
}

/**
 * What a trial counts as in each browse filter, each once. A trial without a value is in no choice of that filter: only what a record says in
 * so many words counts, so that a silent one is never free. `today` is an ISO day.
 */
export function facetValues(entry: ListedEntry, today: string): Chosen {
  return forEachFacet((id) => distinctBy(VALUES[id](entry, today), (value) => valueKey(id, value)))
}
