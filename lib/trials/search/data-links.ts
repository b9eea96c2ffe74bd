import { listed } from '../text/listed.ts'
import { choiceWords, EVERYTHING, type Search, searchParams } from './search.ts'

/** What of a search a feed can follow: topics and countries. The rest of it, such as the words, is left out. */
export function followedIn({ chosen }: Search): Search {
  const { topic, country } = chosen
  return { ...EVERYTHING, chosen: { ...EVERYTHING.chosen, topic, country } }
}

/** The feed for what a search is about, from the root of the site. */
export function feedHref(search: Search): string {
  return hrefOf('/feed.xml', followedIn(search))
}

/** What that feed is about: "Gut trials in MS: Probiotic and Diet; Italy". */
export function feedTitle({ chosen }: Search): string {
  const topics = chosen.topic.map((id) => choiceWords('topic', id))
  const about = [topics, chosen.country].filter((some) => some.length > 0).map(listed)
  return ['Gut trials in MS', ...(about.length > 0 ? [about.join('; ')] : [])].join(': ')
}

/** Every trial that a search finds as a file, from the root of the site. */
export function dataHref(search: Search, form: 'csv' | 'json'): string {
  return hrefOf(`/api/trials.${form}`, { ...search, page: EVERYTHING.page })
}

/** The list itself, from the root of the site. */
export function browseHref(search: Search): string {
  return hrefOf('/trials', search)
}

function hrefOf(path: string, search: Search): string {
  const params = searchParams(search).toString()
  return params === '' ? path : `${path}?${params}`
}
