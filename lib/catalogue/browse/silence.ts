import { KEY_QUESTIONS } from '../../signals/key-signals/key-questions.ts'
import type { FacetId } from '../../trials/search/search.ts'
import type { Catalogue, ListedEntry } from '../catalogue.ts'

type SilentQuestion = {
  readonly facet: FacetId
  /** As a noun, after "nothing on". */
  readonly about: string
  readonly isSilent: (entry: ListedEntry) => boolean
}

const QUESTIONS: readonly SilentQuestion[] = [
  ...KEY_QUESTIONS.map(({ id, name }) => ({
    facet: id,
    about: name,
    isSilent: ({ lead }: ListedEntry) => lead[id].state === 'not-stated',
  })),
  {
    facet: 'confirmed',
    about: 'when it was last confirmed',
    isSilent: ({ trial }) => trial.confirmed === null,
  },
]

/** Of how many trials nothing is said on the questions behind the filters. */
export type Silence = {
  /** Whose silence it is: the bundled offline copy lacks much that the records themselves may say. */
  readonly whose: 'record' | 'offline copy'
  readonly total: number
  /** One line for each question on which somebody is silent. */
  readonly on: readonly {
    readonly facet: FacetId
    readonly about: string
    readonly count: number
  }[]
}

/** Counts, over the whole list, on how many trials each question finds no answer. */
export function silenceOf({ entries, source }: Pick<Catalogue, 'entries' | 'source'>): Silence {
  return {
    whose: source === 'offline' ? 'offline copy' : 'record',
    total: entries.length,
    on: QUESTIONS.map(({ facet, about, isSilent }) => ({
      facet,
      about,
      count: entries.filter(isSilent).length,
    })).filter(({ count }) => count > 0),
  }
}
