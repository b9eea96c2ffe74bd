import { countryKey, isPlaceIn, placeKey } from '../../geo/place-key.ts'
import { distinctBy } from '../../geo/spellings.ts'
import { visibleText } from '../../registry-client/study/visible-text.ts'
import { KINDS, PHASES } from '../record/kinds-and-phases.ts'
import { STATE_GROUPS } from '../record/state.ts'
import { TOPICS } from '../topics/topics.ts'
import { SORTS, type SortId } from './orders.ts'

const RECORD_SAYS = 'What does the record say?'

/**
 * The browse filters as data: the name in the address, the legend on the page, and the choices. Filters in a row with the same
 * legend stand in one box. `choices: null` means that the choices come from the trials themselves (countries, and parts of a chosen country).
 */
export const FACETS = [
  { id: 'state', legend: 'Status', choices: STATE_GROUPS },
  { id: 'topic', legend: 'What is it about?', choices: TOPICS },
  { id: 'kind', legend: 'Does it test or watch?', choices: KINDS },
  { id: 'phase', legend: 'Which phase?', choices: PHASES },
  { id: 'country', legend: 'In which country?', choices: null },
  { id: 'region', legend: 'In which part of it?', choices: null },
  {
    id: 'groups',
    legend: RECORD_SAYS,
    choices: [{ id: 'random', words: 'Says groups are made by chance' }],
  },
  {
    id: 'cost',
    legend: RECORD_SAYS,
    choices: [{ id: 'free', words: 'Says taking part is free' }],
  },
  {
    id: 'paying',
    legend: RECORD_SAYS,
    choices: [{ id: 'left-out', words: 'Leave out those that say people pay' }],
  },
  {
    id: 'ethics',
    legend: RECORD_SAYS,
    choices: [{ id: 'mentioned', words: 'Mentions ethics review' }],
  },
  {
    id: 'confirmed',
    legend: RECORD_SAYS,
    choices: [{ id: '12-months', words: 'Confirmed in the last 12 months' }],
  },
  {
    id: 'results',
    legend: RECORD_SAYS,
    choices: [{ id: 'posted', words: 'Results are posted' }],
  },
] as const

export type FacetId = (typeof FACETS)[number]['id']
export type Chosen = Readonly<Record<FacetId, readonly string[]>>

/** One browse request. It lives in the address, so that it can be kept and shared. */
export type Search = {
  readonly words: string
  readonly chosen: Chosen
  readonly sort: SortId
  /** From 1, or all matches on one page: what is sorted on the device must be there. */
  readonly page: number | 'all'
}

/** A value for each filter. */
export function forEachFacet<Value>(of: (id: FacetId) => Value): Readonly<Record<FacetId, Value>> {
  return {
    state: of('state'),
    topic: of('topic'),
    kind: of('kind'),
    phase: of('phase'),
    country: of('country'),
    region: of('region'),
    groups: of('groups'),
    cost: of('cost'),
    paying: of('paying'),
    ethics: of('ethics'),
    confirmed: of('confirmed'),
    results: of('results'),
  }
}

const NOTHING_CHOSEN: Chosen = forEachFacet(() => [])

export const EVERYTHING: Search = { words: '', chosen: NOTHING_CHOSEN, sort: 'open', page: 1 }

/** Letters of the words that are looked for. */
export const LONGEST_WORDS = 200
/** Letters of a place. The longest of the registry, a part of a country with its country, has half as many. */
export const LONGEST_NAME = 120
const LAST_PAGE = 999

/** Reads a search from an address. What is not understood is left out: a mistyped filter never breaks a page. */
export function parseSearch(params: URLSearchParams): Search {
  return {
    words: plainWords(params.get('q') ?? ''),
    chosen: withinCountries(forEachFacet((id) => values(params, id))),
    sort: SORTS.find((sort) => sort.id === params.get('sort'))?.id ?? EVERYTHING.sort,
    page: pageNumber(params.get('page')),
  }
}

/** A part of a country as a choice: "California, United States". */
export const regionOf = (region: string, country: string) => `${region}, ${country}`

/** Whether a region lies in one of the countries, however they are spelt. */
export const isRegionOf = (region: string, countries: readonly string[]) =>
  countries.some((country) => isPlaceIn(region, country))

/** Names are compared by their keys, so that an address with an older spelling of a country still finds. */
const NAME_KEYS: Partial<Record<FacetId, (name: string) => string>> = {
  country: countryKey,
  region: placeKey,
}

/** What a value of a filter is compared by. */
export const valueKey = (facet: FacetId, value: string) => NAME_KEYS[facet]?.(value) ?? value

/** A region whose country is not chosen falls away: who goes on to another country is not left with nothing. */
function withinCountries(chosen: Chosen): Chosen {
  return {
    ...chosen,
    region: chosen.region.filter((region) => isRegionOf(region, chosen.country)),
  }
}

function plainWords(text: string): string {
  const tidy = visibleText(text).replace(/\s+/gu, ' ').trim()
  return [...tidy].slice(0, LONGEST_WORDS).join('').trim()
}

function values(params: URLSearchParams, id: FacetId): string[] {
  const choices = FACETS.find((facet) => facet.id === id)?.choices ?? null
  const given = [...new Set(params.getAll(id).map((value) => value.toWellFormed().trim()))]
  if (choices === null) {
    const names = given.filter((value) => value !== '' && value.length <= LONGEST_NAME).sort()
    return [...distinctBy(names, (name) => valueKey(id, name))]
  }
  return choices.map((choice) => choice.id).filter((choice) => given.includes(choice))
}

function pageNumber(text: string | null): Search['page'] {
  if (text === 'all') return text
  if (text === null || !/^\d{1,3}$/.test(text)) return 1
  return Math.min(Math.max(Number(text), 1), LAST_PAGE)
}

/** The address of a search. Defaults are not written, so that one search has one address. */
export function searchParams(search: Search): URLSearchParams {
  const params = new URLSearchParams()
  if (search.words !== '') params.set('q', search.words)
  for (const facet of FACETS) {
    for (const value of search.chosen[facet.id]) params.append(facet.id, value)
  }
  if (search.sort !== EVERYTHING.sort) params.set('sort', search.sort)
  if (search.page !== 1) params.set('page', String(search.page))
  return params
}

/** The same search with other values for one filter, from page 1. */
export function withChosen(search: Search, facet: FacetId, kept: readonly string[]): Search {
  return {
    ...search,
    chosen: withinCountries({ ...search.chosen, [facet]: kept }),
    page: 1,
  }
}

/** The same search with one value of one filter taken away, from page 1. */
export function without(search: Search, facet: FacetId, value: string): Search {
  return withChosen(
    search,
    facet,
    search.chosen[facet].filter((other) => other !== value),
  )
}

/** The words of one choice, or the value itself where it is a name. */
export function choiceWords(facet: FacetId, value: string): string {
  const choices = FACETS.find((other) => other.id === facet)?.choices ?? []
  return choices.find((choice) => choice.id === value)?.words ?? value
}
