import { findNctIds } from '../../trials/links/nct-id.ts'
import { browseHref } from '../../trials/search/data-links.ts'
import { EVERYTHING, type Search } from '../../trials/search/search.ts'
import { TOPICS } from '../../trials/topics/topics.ts'
import { nearTopics, nearWords } from './words/near-words.ts'

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
  const topics = TOPICS.filter(({ id }) => nearTopics(search.words).includes(id)).map((topic) =>
    listAt(`See every ${topic.trial.one}`, {
      ...EVERYTHING,
      chosen: { ...EVERYTHING.chosen, topic: [topic.id] },
    }),
  )
  const more = [...reworded, ...topics].filter(({ count }) => count > matching)
  return [...pages, ...more].slice(0, MOST_OFFERED)

  function listAt(words: string, other: Search) {
    return { words, href: browseHref(other), count: countOf(other) }
  }
}
