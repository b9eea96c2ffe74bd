import { browseHref } from '../../trials/search/data-links.ts'
import { SORTS } from '../../trials/search/orders.ts'
import { type FacetId, type Search, withChosen } from '../../trials/search/search.ts'
import { type Browsed, type Choice, MOST_ON_ONE_PAGE } from './browse.ts'

/** A choice of the toolbar as a way to another list. */
export type BarChoice = {
  /** As a field of the form is set by it: "cost=free", or "cost=" where it takes that away. */
  readonly sets: string
  readonly words: string
  readonly on: boolean
  readonly href: string
}

/** What the toolbar over a list offers of what may be shared. What depends on a place is no part of it. */
export type ListBar = {
  /** How many of its filters are on. */
  readonly on: number
  readonly toggles: readonly (BarChoice & { readonly count: number })[]
  /** The first is "all". More than one is on where the filters beside the list say so. */
  readonly topics: readonly (BarChoice & { readonly count: number | null })[]
  readonly sorts: readonly BarChoice[]
  readonly matching: number
  /** Whether all matches stand on this page: only then they can be measured from a place. */
  readonly whole: boolean
  /** The address where they do; null where that is this one, or where they are too many. */
  readonly all: string | null
}

/** The filters that are one press, with their words there. */
const TOGGLES: readonly {
  readonly facet: FacetId
  readonly value: string
  readonly words: string
}[] = [
  { facet: 'state', value: 'recruiting', words: 'Takes people now' },
  { facet: 'groups', value: 'random', words: 'Random groups' },
  { facet: 'cost', value: 'free', words: 'Says it is free' },
  { facet: 'paying', value: 'left-out', words: 'Hide if people pay' },
  { facet: 'ethics', value: 'mentioned', words: 'Mentions ethics review' },
]

/** The toolbar for what a search found. */
export function listBar(search: Search, { facets, matching, pages }: Browsed): ListBar {
  const choicesOf = (facet: FacetId): readonly Choice[] =>
    facets.find(({ id }) => id === facet)?.choices ?? []
  const setting = (facet: FacetId, value: string | null) => ({
    sets: `${facet}=${value ?? ''}`,
    href: browseHref(withChosen(search, facet, value === null ? [] : [value])),
  })
  const isOnly = (facet: FacetId, value: string) =>
    search.chosen[facet].length === 1 && search.chosen[facet][0] === value
  const toggles = TOGGLES.map(({ facet, value, words }) => {
    const on = isOnly(facet, value)
    const count = choicesOf(facet).find((choice) => choice.value === value)?.count ?? 0
    return { ...setting(facet, on ? null : value), words, on, count }
  })
  return {
    on: toggles.filter(({ on }) => on).length + Number(search.chosen.topic.length > 0),
    toggles,
    topics: [
      {
        ...setting('topic', null),
        words: 'All topics',
        on: search.chosen.topic.length === 0,
        count: null,
      },
      ...choicesOf('topic')
        .filter(({ count, chosen }) => count > 0 || chosen)
        .map(({ value, words, count, chosen }) => ({
          ...setting('topic', value),
          words,
          on: chosen,
          count,
        })),
    ],
    sorts: SORTS.map(({ id, words }) => ({
      sets: `sort=${id}`,
      words,
      on: id === search.sort,
      href: browseHref({ ...search, sort: id, page: 1 }),
    })),
    matching,
    whole: pages === 1,
    all: pages === 1 ? null : onOnePage(search, matching),
  }
}

/** The address where all matches stand on one page; null where they are too many. */
export function onOnePage(search: Search, matching: number): string | null {
  return matching > MOST_ON_ONE_PAGE ? null : browseHref({ ...search, page: 'all' })
}
