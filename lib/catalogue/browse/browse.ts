import { spellings } from '../../geo/spellings.ts'
import {
  type Chosen,
  EVERYTHING,
  FACETS,
  type FacetId,
  forEachFacet,
  isRegionOf,
  type Search,
  valueKey,
  withChosen,
} from '../../trials/search/search.ts'
import type { ListedEntry } from '../catalogue.ts'
import { facetValues } from './facet-values.ts'
import type { FoundWords, WordFinder } from './find-words.ts'
import { type NearSearch, nearSearches } from './near-searches.ts'
import { order } from './order.ts'

/** A dozen fills whole rows where cards lie side by side, and is read before anybody tires. */
export const PAGE_SIZE = 12
/** More matches are never put on one page: it would be megabytes, and stand still on a phone. */
export const MOST_ON_ONE_PAGE = 500

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
  /** Only where words find little or nothing: what else to look for. */
  readonly near: readonly NearSearch[]
  /** How many matches only mention the words; null where the order does not tell them apart. */
  readonly onlyMention: number | null
}

/** A trial with what it counts as in each filter, and what that is compared by. */
type Valued = { readonly entry: ListedEntry; readonly values: Chosen; readonly keys: Chosen }

const keysOf = (values: Chosen): Chosen =>
  forEachFacet((id) => values[id].map((value) => valueKey(id, value)))

type ValuedOn = { readonly today: string; readonly valued: readonly Valued[] }

/** By the list of entries, for the day that was asked for last: what a trial counts as is the same for every search. */
const made = new WeakMap<readonly ListedEntry[], ValuedOn>()

function valuedOn(entries: readonly ListedEntry[], today: string): readonly Valued[] {
  const before = made.get(entries)
  if (before?.today === today) return before.valued
  const valued = entries.map((entry): Valued => {
    const values = facetValues(entry, today)
    return { entry, values, keys: keysOf(values) }
  })
  made.set(entries, { today, valued })
  return valued
}

/** Applies a search to a catalogue's entries. A page past the last shows the last; all on one page, where they are too many for that, the first. `today` is an ISO day. */
export function browse(
  entries: readonly ListedEntry[],
  findWords: WordFinder,
  search: Search,
  today: string,
): Browsed {
  const valued = valuedOn(entries, today)
  const found = search.words === '' ? null : findWords(search.words)
  const worded = found === null ? valued : withWords(valued, found)
  const wanted = keysOf(search.chosen)
  const matching = worded
    .filter((one) => fits(one, wanted))
    .map((one) => one.entry)
    .sort(order(search.sort, today, found))
  const isWhole = search.page === 'all' && matching.length <= MOST_ON_ONE_PAGE
  const size = isWhole ? Math.max(1, matching.length) : PAGE_SIZE
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
    loosened: matching.length > 0 ? [] : loosen(search, countOf),
    near: nearSearches(search, matching.length, countOf, (nctId) => findWords(nctId).size > 0),
    onlyMention: onlyMention(search, matching, found),
  }

  function countOf({ words, chosen }: Search): number {
    const others = keysOf(chosen)
    const holding = words === '' ? valued : withWords(valued, findWords(words))
    return holding.filter((one) => fits(one, others)).length
  }
}

function withWords(valued: readonly Valued[], found: FoundWords) {
  return valued.filter(({ entry }) => found.has(entry.trial.nctId))
}

function onlyMention(
  { sort }: Search,
  matching: readonly ListedEntry[],
  found: FoundWords | null,
): number | null {
  if (found === null || sort !== EVERYTHING.sort) return null
  return matching.filter(({ trial }) => found.get(trial.nctId) === 'mentioned').length
}

/** Within one filter any chosen value is enough; all filters must hold. `wanted` are keys. */
function fits({ keys }: Valued, wanted: Chosen, besides?: FacetId): boolean {
  return FACETS.every(({ id }) => {
    if (id === besides || wanted[id].length === 0) return true
    return keys[id].some((key) => wanted[id].includes(key))
  })
}

function choices(
  facet: (typeof FACETS)[number],
  worded: readonly Valued[],
  chosen: Chosen,
): Choice[] {
  const key = (value: string) => valueKey(facet.id, value)
  // Who goes on to another country leaves the part of the first one behind.
  const others = keysOf(facet.id === 'country' ? { ...chosen, region: [] } : chosen)
  const fitting = worded.filter((one) => fits(one, others, facet.id))
  const counts = new Map<string, number>()
  for (const name of fitting.flatMap(({ keys }) => keys[facet.id]))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  const wanted = chosen[facet.id].map(key)
  const listed = facet.choices ?? namesOfTrials().filter(isOfChosen)

  function namesOfTrials() {
    const found = fitting.flatMap(({ values }) => values[facet.id])
    return namesFrom(found, chosen[facet.id], key)
  }

  /** Trials of several countries bring parts of all of them; only those of a chosen one are choices. */
  function isOfChosen({ id }: { readonly id: string }): boolean {
    return facet.id !== 'region' || isRegionOf(id, chosen.country)
  }

  return listed.map((choice) => ({
    value: choice.id,
    words: choice.words,
    chosen: wanted.includes(key(choice.id)),
    count: counts.get(key(choice.id)) ?? 0,
  }))
}

/**
 * Names that occur, each in one spelling, and those that are chosen although they do not: a choice never vanishes under the person's hand.
 */
function namesFrom(
  found: readonly string[],
  chosen: readonly string[],
  key: (name: string) => string,
) {
  const occur = new Set(found.map(key))
  const names = [
    ...spellings(found, key),
    ...chosen.filter((name) => !occur.has(key(name))),
  ].toSorted((a, b) => a.localeCompare(b, 'en'))
  return names.map((name) => ({ id: name, words: name }))
}

function loosen(search: Search, countOf: (search: Search) => number): Loosened[] {
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
}
