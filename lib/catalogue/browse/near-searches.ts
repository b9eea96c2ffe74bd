import { findNctIds } from '../../trials/links/nct-id.ts'
import { browseHref } from '../../trials/search/data-links.ts'
import { type Chosen, EVERYTHING, type Search } from '../../trials/search/search.ts'
import { withArticle } from '../../trials/sites/places.ts'
import { TOPICS } from '../../trials/topics/topics.ts'
import { nearWords } from './words/near-words.ts'
import { understand } from './words/understand.ts'

/** A list, or a page, that is near to a search which finds little. `count` is how many trials it has, null for a page of one. */
export type NearSearch = {
  readonly words: string
  readonly href: string
  readonly count: number | null
}

/** So few matches are little: others may be what was meant. */
const LITTLE = 2
const MOST_OFFERED = 4

/**
 * What else to look for, where words find little or nothing: only what finds more. `matching` is how many trials the search finds, `countOf` tells that of
 * another search; `isListed` tells of a trial number.
 */
export function nearSearches(
  search: Search,
  matching: number,
  countOf: (search: Search) => number,
  isListed: (nctId: string) => boolean,
): NearSearch[] {
  if (search.words === '' || matching > LITTLE) return []
  const numbers = findNctIds(search.words).filter((nctId) => !isListed(nctId))
  const pages = numbers.map((nctId) => ({
    words: `Open the page of ${nctId}`,
    href: `/trials/${nctId}`,
    count: null,
  }))
  const reworded = nearWords(search.words).map((words) =>
    listAt(`Look for “${words}”`, { ...search, words, page: 1 }),
  )
  const meanings = understand(search.words).understood.map(({ meaning }) => meaning)
  const topics = TOPICS.filter(({ id }) => meanings.some(({ topic }) => topic === id)).map(
    ({ id, trial }) => listAt(`See every ${trial.one}`, only({ topic: [id] })),
  )
  const countries = [...new Set(meanings.flatMap(({ country }) => country ?? []))].map((country) =>
    listAt(`See every trial in ${withArticle(country)}`, only({ country: [country] })),
  )
  const more = [...reworded, ...topics, ...countries].filter(({ count }) => count > matching)
  return [...pages, ...more].slice(0, MOST_OFFERED)

  function listAt(words: string, other: Search) {
    return { words, href: browseHref(other), count: countOf(other) }
  }
}

const only = (chosen: Partial<Chosen>): Search => ({
  ...EVERYTHING,
  chosen: { ...EVERYTHING.chosen, ...chosen },
})
