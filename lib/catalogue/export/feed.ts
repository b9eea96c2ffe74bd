import { Feed } from 'feed'
import { spokenDate } from '../../trials/dates/spoken-date.ts'
import { asOf } from '../../trials/record/as-of.ts'
import { browseHref, feedHref, feedTitle, followedIn } from '../../trials/search/data-links.ts'
import type { Search } from '../../trials/search/search.ts'
import { TOPICS } from '../../trials/topics/topics.ts'
import type { Catalogue } from '../catalogue.ts'
import type { History } from '../changes/change.ts'
import { type FeedEntry, feedEntries } from './feed-entries.ts'
import { TERMS } from './registry-terms.ts'
import { urnOf } from './urn.ts'

type Feedable = Pick<Catalogue, 'entries' | 'source' | 'readAt'>

/**
 * The feed (Atom, RFC 4287) of new and changed trials for the topics and countries of a search. `site` is the public address without a
 * slash at its end. The names of entries do not depend on it. `today` is an ISO day.
 */
export function atomFeed(
  catalogue: Feedable,
  history: History,
  search: Search,
  site: string,
  today: string,
): string {
  const month = asOf(catalogue, today)
  const { topic, country } = followedIn(search).chosen
  const entries = feedEntries(catalogue, history, { topics: topic, countries: country }, month)
  const feed = new Feed({
    id: urnOf(`https://clinicaltrials.gov/#gutcheck-ms${feedHref(search)}`),
    title: readable(feedTitle(search)),
    description: `What is new in trials on the gut in multiple sclerosis, and what changed in them. ${readFrom(catalogue)}`,
    link: `${site}${browseHref(search)}`,
    feed: `${site}${feedHref(search)}`,
    updated: entries[0]?.updated ?? new Date(catalogue.readAt),
    author: { name: 'GutCheck MS', link: site },
    copyright: TERMS,
    generator: 'GutCheck MS',
  })
  for (const entry of entries) {
    feed.addItem({
      id: entry.id,
      title: escaped(entry.title),
      link: `${site}/trials/${entry.nctId}`,
      date: entry.updated,
      published: entry.published,
      content: entry.says.map((sentence) => `<p>${escaped(sentence)}</p>`).join(''),
      category: categories(entry),
    })
  }
  return feed.atom1()
}

/** Whether the registry answers at this moment is not said: a feed that changes its words without news only wakes its readers. */
function readFrom({ source, readAt }: Feedable): string {
  const day = spokenDate(readAt)
  return source === 'offline'
    ? `From our offline copy of ClinicalTrials.gov, made on ${day}.`
    : `From ClinicalTrials.gov, read on ${day}.`
}

/** The topics that we know today: a history may hold others. */
function categories({ topics }: FeedEntry) {
  return TOPICS.filter(({ id }) => topics.includes(id)).map(({ id, words }) => ({
    term: id,
    name: words,
  }))
}

/** Text as HTML. The library puts it into CDATA, which no `]]>` may end before its time: there is none without its last sign. */
function escaped(text: string): string {
  return readable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Without what XML cannot hold, written as a mark or not. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
}
