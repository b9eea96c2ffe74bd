import {
  type Chosen,
  EVERYTHING,
  FACETS,
  type FacetId,
  isRegionOf,
  type Search,
  withChosen,
} from '../trials/search.ts'
import type { ListedEntry } from './catalogue.ts'
import { facetValues } from './facet-values.ts'
import type { WordFinder } from './find-words.ts'
import { order } from './order.ts'

export const PAGE_SIZE = 20

export type Choice = {
  readonly value: string
  readonly words: string
  readonly chosen: boolean
  /** How many trials there would be with this choice, all other filters as they are. */
  readonly count: number
}

export type FacetChoices = {
  readonly id: FacetId
  readonly legend: string
  readonly choices: readonly Choice[]
}

/** One filter less, and how many trials that would give. */
export type Loosened = {
  readonly dropped:
    | { readonly facet: FacetId; readonly values: readonly string[] }
    | { readonly words: string }
  readonly search: Search
  readonly count: number
}

export type Browsed = {
  readonly total: number
  readonly matching: number
  readonly shown: readonly ListedEntry[]
  /** Every match, on this page or another, in the same order. */
  readonly found: readonly ListedEntry[]
  readonly page: number
  readonly pages: number
  readonly facets: readonly FacetChoices[]
  /** Only where nothing matches: what to drop, the most fruitful first. */
  readonly loosened: readonly Loosened[]
}

/** A trial with what it counts as in each filter. */
type Valued = { readonly entry: ListedEntry; readonly values: Chosen }

/** Applies a search to a catalogue's entries. A page past the last shows the last. `today` is an ISO day. */
export function browse(
  entries: readonly ListedEntry[],
  findWords: WordFinder,
  search: Search,
  today: string,
): Browsed {
  const valued: readonly Valued[] = entries.map((entry) => ({
    entry,
    values: facetValues(entry, today),
  }))
  const worded = withWords(valued, findWords, search.words)
  const matching = worded
    .filter((one) => fits(one, search.chosen))
    .map((one) => one.entry)
    .sort(order(search.sort, today))
  const size = search.page === 'all' ? Math.max(1, matching.length) : PAGE_SIZE
  const pages = Math.max(1, Math.ceil(matching.length / size))
  const page = search.page === 'all' ? 1 : Math.min(search.page, pages)
  return {
    total: entries.length,
    matching: matching.length,
    found: matching,
    shown: matching.slice((page - 1) * size, page * size),
    page,
    pages,
    facets: FACETS.map((facet) => ({
      id: facet.id,
      legend: facet.legend,
      choices: choices(facet, worded, search.chosen),
    })),
    loosened: matching.length > 0 ? [] : loosen(valued, findWords, search),
  }
}

function withWords(valued: readonly Valued[], findWords: WordFinder, words: string) {
  if (words === '') return valued
  const found = findWords(words)
  return valued.filter(({ entry }) => found.has(entry.trial.nctId))
}

/** Within one filter any chosen value is enough; all filters must hold. */
function fits({ values }: Valued, chosen: Chosen, besides?: FacetId): boolean {
  return FACETS.every(({ id }) => {
    const wanted = chosen[id]
    if (id === besides || wanted.length === 0) return true
    return values[id].some((value) => wanted.includes(value))
  })
}

function choices(
  facet: (typeof FACETS)[number],
  worded: readonly Valued[],
  chosen: Chosen,
): Choice[] {
  // Who goes on to another country leaves the part of the first one behind.
  const others = facet.id === 'country' ? { ...chosen, region: [] } : chosen
  const counts = new Map<string, number>()
  for (const one of worded) {
    if (!fits(one, others, facet.id)) continue
    for (const value of one.values[facet.id]) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const listed = facet.choices ?? namesFrom(counts, chosen[facet.id]).filter(isOfChosen)

  /** Trials of several countries bring parts of all of them; only those of a chosen one are choices. */
  function isOfChosen({ id }: { readonly id: string }): boolean {
    return facet.id !== 'region' || isRegionOf(id, chosen.country)
  }

  return listed.map((choice) => ({
    value: choice.id,
    words: choice.words,
    chosen: chosen[facet.id].includes(choice.id),
    count: counts.get(choice.id) ?? 0,
  }))
}

/** Names that occur, and those that are chosen although they do not: a choice never vanishes under the person's hand. */
function namesFrom(counts: ReadonlyMap<string, number>, chosen: readonly string[]) {
  const names = [...new Set([...counts.keys(), ...chosen])].sort((a, b) => a.localeCompare(b, 'en'))
  return names.map((name) => ({ id: name, words: name }))
}

function loosen(valued: readonly Valued[], findWords: WordFinder, search: Search): Loosened[] {
  const dropped: Loosened[] = FACETS.filter(({ id }) => search.chosen[id].length > 0).map(
    ({ id }) => {
      const looser = withChosen(search, id, [])
      return {
        dropped: { facet: id, values: search.chosen[id] },
        search: looser,
        count: countOf(looser),
      }
    },
  )
  if (search.words !== '') {
    const looser = { ...search, words: EVERYTHING.words, page: 1 }
    dropped.push({ dropped: { words: search.words }, search: looser, count: countOf(looser) })
  }
  return dropped.filter((one) => one.count > 0).sort((a, b) => b.count - a.count)

  function countOf(looser: Search): number {
    return withWords(valued, findWords, looser.words).filter((one) => fits(one, looser.chosen))
      .length
  }
}
