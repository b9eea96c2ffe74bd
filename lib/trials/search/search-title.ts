import { withArticle } from '../sites/places.ts'
import { listed } from '../text/listed.ts'
import { shortened } from '../text/shortened.ts'
import { TOPICS } from '../topics/topics.ts'
import { choiceWords, FACETS, type FacetId, type Search } from './search.ts'

/** Letters of the typed words that a tab shows. */
const LONGEST = 40
/** More filters than these are counted, not named. */
const MOST_NAMED = 3

/** They stand in the sentence itself. */
const IN_SENTENCE: ReadonlySet<FacetId> = new Set(['topic', 'country', 'region'])

/** What a list is of, for the tab and the history: "Trials in Italy on diet: Recruiting, page 2". "Browse trials" where nothing is asked for. */
export function searchTitle({ words, chosen, page }: Search): string {
  const topics = TOPICS.filter(({ id }) => chosen.topic.includes(id))
  const places = chosen.region.length > 0 ? chosen.region : chosen.country.map(withArticle)
  const others = FACETS.filter(({ id }) => !IN_SENTENCE.has(id)).flatMap(({ id }) =>
    chosen[id].map((value) => choiceWords(id, value)),
  )
  const about = [
    places.length > 0 && ` in ${listed(places)}`,
    topics.length > 0 && ` on ${listed(topics.map(({ asked }) => asked.words.toLowerCase()))}`,
    words !== '' && ` that match “${shortened(words, LONGEST)}”`,
    others.length > MOST_NAMED && `: ${others.length} filters`,
    others.length > 0 && others.length <= MOST_NAMED && `: ${others.join(', ')}`,
  ].filter((part) => part !== false)
  const title = about.length === 0 ? 'Browse trials' : `Trials${about.join('')}`
  return typeof page === 'number' && page > 1 ? `${title}, page ${page}` : title
}
