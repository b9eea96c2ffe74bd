import { KEY_QUESTIONS } from '../../signals/key-signals/key-questions.ts'
import type { FacetId, Search } from '../../trials/search/search.ts'
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

/** What a reader could not guess of a filter. */
const ALSO: Readonly<Partial<Record<FacetId, string>>> = {
  cost: 'That does not mean that people pay there. Records that call only a part free are left out too.',
  ethics: 'That is usual, and says nothing about them.',
}

const KEPT =
  'Trials without a word on cost stay in the list. That does not mean that they are free.'

/** Which silent records the chosen filters leave out, or keep: a sentence each. None where no such filter is on. */
export function silenceNotes({ chosen }: Search, { whose, total, on }: Silence): string[] {
  const who = whose === 'record' ? 'Records say' : 'The offline copy has'
  return on.flatMap(({ facet, about, count }) => {
    if (chosen[facet].length > 0) {
      const leftOut = `${who} nothing on ${about} for ${count} of all ${total} trials: these are left out.`
      return [leftOut, ALSO[facet] ?? ''].join(' ').trim()
    }
    return facet === 'cost' && chosen.paying.length > 0 ? KEPT : []
  })
}
