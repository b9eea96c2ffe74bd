import { type OtherRegistry, otherRegistries } from '../../trials/links/other-registries.ts'
import { type AsOf, asOf as asOfCopy } from '../../trials/record/as-of.ts'
import {
  browseHref,
  dataHref,
  feedHref,
  feedTitle,
  followedIn,
} from '../../trials/search/data-links.ts'
import { SORTS, type SortId } from '../../trials/search/orders.ts'
import {
  choiceWords,
  EVERYTHING,
  FACETS,
  type Search,
  without,
} from '../../trials/search/search.ts'
import { searchTitle } from '../../trials/search/search-title.ts'
import type { Catalogue } from '../catalogue.ts'
import { type Browsed, browse, type FacetChoices, type Loosened } from './browse.ts'
import { wordFinderFor } from './find-words.ts'
import { type ListBar, listBar, onOnePage } from './list-bar.ts'
import { type ListMap, listMap } from './list-map.ts'
import type { NearSearch } from './near-searches.ts'
import { type Silence, silenceNotes, silenceOf } from './silence.ts'
import { type TrialRow, trialRow } from './trial-row.ts'
import { registryWords } from './words/registry-words.ts'
import { understand } from './words/understand.ts'
import { understoodSentences } from './words/understood-wording.ts'

type Link = { readonly words: string; readonly href: string }

/** What the form of the filters shows. */
export type FilterView = {
  /** The one address of this search. */
  readonly href: string
  readonly words: string
  readonly sort: SortId
  /** How many filters are on, besides words. */
  readonly on: number
  readonly facets: readonly FacetChoices[]
  /** The toolbar over the list. */
  readonly bar: ListBar
  readonly silence: Silence
  /** What came of it, in a few words. */
  readonly heading: string
}

/**
 * The browse list as one page shows it, in words and links: a function of the copy, the search and the day. The server draws its page from it, and a
 * page that is there already gets it as JSON.
 */
export type BrowseView = FilterView & {
  readonly format: 5
  /** What the list is of, for the title of the page. */
  readonly title: string
  readonly total: number
  readonly matching: number
  /** The tense in which states are told. */
  readonly asOf: AsOf
  /** What we made of the words, a sentence each. */
  readonly understood: readonly string[]
  /** What else to look for, where the words find little or nothing. */
  readonly near: readonly NearSearch[]
  /** Each chosen filter, with the way to the list without it. */
  readonly chips: readonly (Link & { readonly key: string })[]
  /** Which silent records a chosen filter leaves out, or keeps: a sentence each. */
  readonly notes: readonly string[]
  readonly rows: readonly TrialRow[]
  /** How the rows come, in words. */
  readonly orderLine: string
  /** Null where no match has a site. */
  readonly map: ListMap | null
  /** Null where one page holds all. */
  readonly pages: {
    readonly page: number
    readonly of: number
    readonly previous: string | null
    readonly next: string | null
    /** Null where they are too many for one page. */
    readonly all: string | null
  } | null
  /** Only where nothing matches: what to drop, and how many trials that gives. */
  readonly loosened: readonly (Link & { readonly count: number })[]
  /** How many studies are on no list of ours. */
  readonly leftOut: number
  readonly follow: Link & { readonly csv: string; readonly json: string; readonly inPart: boolean }
  readonly elsewhere: readonly OtherRegistry[]
}

/** `today` is an ISO day. */
export function browseView(catalogue: Catalogue, search: Search, today: string): BrowseView {
  const { entries, leftOut, setAside } = catalogue
  const asOf = asOfCopy(catalogue, today)
  const silence = silenceOf(catalogue)
  const browsed = browse(entries, wordFinderFor(entries), search, today)
  return {
    format: 5,
    title: searchTitle(search),
    href: browseHref(search),
    words: search.words,
    sort: search.sort,
    on: FACETS.reduce((sum, { id }) => sum + search.chosen[id].length, 0),
    facets: browsed.facets,
    bar: listBar(search, browsed),
    silence,
    heading: heading(browsed),
    total: browsed.total,
    matching: browsed.matching,
    asOf,
    understood: understoodSentences(understand(search.words)),
    near: browsed.near,
    chips: chipsOf(search),
    notes: silenceNotes(search, silence),
    rows: browsed.shown.map((entry) => trialRow(entry, asOf, today, search.chosen.country)),
    orderLine: orderLine(search, browsed),
    map: listMap(browsed.found),
    pages: pagesOf(search, browsed),
    loosened: browsed.loosened.map((loosened) => ({
      words: droppedWords(loosened),
      href: browseHref(loosened.search),
      count: loosened.count,
    })),
    leftOut: leftOut.length + setAside.length,
    follow: {
      words: feedTitle(search),
      href: feedHref(search),
      csv: dataHref(search, 'csv'),
      json: dataHref(search, 'json'),
      inPart: isFollowedInPart(search),
    },
    elsewhere: otherRegistries(registryWords(search.words)),
  }
}

function heading({ matching, total }: Browsed): string {
  if (matching === 0) return 'No trial matches'
  if (matching === total) return `All ${total} trials`
  return `${matching} of ${total} trials ${matching === 1 ? 'matches' : 'match'}`
}

function orderLine(search: Search, { page, pages, shown, matching, onlyMention }: Browsed): string {
  const own = SORTS.find((sort) => sort.id === search.sort)?.line ?? ''
  const isSplit = onlyMention !== null && onlyMention > 0 && onlyMention < matching
  const line = isSplit ? `${own} Trials that only mention your words come last.` : own
  return pages === 1 ? line : `${line} ${shown.length} on this page, page ${page} of ${pages}.`
}

function chipsOf(search: Search): BrowseView['chips'] {
  const words = {
    key: 'q',
    words: `“${search.words}”`,
    href: browseHref({ ...search, words: EVERYTHING.words, page: 1 }),
  }
  const chosen = FACETS.flatMap(({ id }) =>
    search.chosen[id].map((value) => ({
      key: `${id}=${value}`,
      words: choiceWords(id, value),
      href: browseHref(without(search, id, value)),
    })),
  )
  return search.words === '' ? chosen : [words, ...chosen]
}

function pagesOf(search: Search, { page, pages, matching }: Browsed): BrowseView['pages'] {
  if (pages === 1) return null
  const at = (other: Search['page']) => browseHref({ ...search, page: other })
  return {
    page,
    of: pages,
    previous: page > 1 ? at(page - 1) : null,
    next: page < pages ? at(page + 1) : null,
    all: onOnePage(search, matching),
  }
}

function droppedWords({ dropped }: Loosened): string {
  if ('words' in dropped) return `“${dropped.words}”`
  return dropped.values.map((value) => `“${choiceWords(dropped.facet, value)}”`).join(' and ')
}

/** Whether a search asks for more than a feed can follow. The order and the page are no filters. */
function isFollowedInPart({ words, chosen }: Search): boolean {
  const filters = { ...EVERYTHING, words, chosen }
  return browseHref(filters) !== browseHref(followedIn(filters))
}
