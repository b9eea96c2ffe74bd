import { countryKey } from '../../geo/place-key.ts'
import { grainOf } from '../../trials/dates/calendar.ts'
import { spokenDate } from '../../trials/dates/spoken-date.ts'
import { recordLink } from '../../trials/links/registry-links.ts'
import type { AsOf } from '../../trials/record/as-of.ts'
import { stateWords } from '../../trials/record/state.ts'
import type { RecordDate } from '../../trials/record/trial.ts'
import type { Catalogue, ListedEntry } from '../catalogue.ts'
import type { Change, History } from '../changes/change.ts'
import { urnOf } from './urn.ts'

/** One entry of the feed, in our own words. */
export type FeedEntry = {
  readonly id: string
  readonly nctId: string
  readonly title: string
  readonly says: readonly string[]
  readonly topics: readonly string[]
  readonly published: Date
  readonly updated: Date
}

/** What somebody follows: trials of any of the topics and any of the countries, however these are spelt. An empty list leaves nothing out. */
export type Followed = { readonly topics: readonly string[]; readonly countries: readonly string[] }

const MOST_ENTRIES = 50

const HEADINGS: Readonly<Record<Change['kind'], string>> = {
  new: 'New on the list',
  changed: 'Changed',
  left: 'No longer on the list',
}

/**
 * The newest 50 entries for what somebody follows, the newest first: what we noticed, and for each listed trial of which we noticed nothing (all of
 * them, at first) when the registry itself last changed its record. So a feed is worth following from its first day, and claims no change that we
 * did not see. `asOf` is the tense of the listed trials.
 */
export function feedEntries(
  { entries }: Pick<Catalogue, 'entries'>,
  { changes }: History,
  followed: Followed,
  asOf: AsOf,
): readonly FeedEntry[] {
  const told = new Set(changes.map(({ nctId }) => nctId))
  return [
    ...changes.filter((change) => isFollowed(change, followed)).map(ofChange),
    ...entries
      .filter(({ trial }) => !told.has(trial.nctId))
      .filter((entry) => isFollowed(placesOf(entry), followed))
      .flatMap((entry) => ofRecord(entry, asOf)),
  ]
    .toSorted((a, b) => b.updated.getTime() - a.updated.getTime())
    .slice(0, MOST_ENTRIES)
}

function isFollowed(
  {
    topics,
    countries,
  }: { readonly topics: readonly string[]; readonly countries: readonly string[] },
  followed: Followed,
): boolean {
  const among = (some: readonly string[], wanted: readonly string[]) =>
    wanted.length === 0 || some.some((one) => wanted.includes(one))
  return (
    among(topics, followed.topics) &&
    among(countries.map(countryKey), followed.countries.map(countryKey))
  )
}

const placesOf = ({ trial, reading }: ListedEntry) => ({
  topics: reading.topics,
  countries: trial.sites.flatMap(({ country }) => country ?? []),
})

function ofChange({
  id,
  nctId,
  kind,
  title,
  says,
  topics,
  noticedAt,
  postedOn,
}: Change): FeedEntry {
  const at = new Date(noticedAt)
  const posted = postedOn === null ? [] : [`The registry showed this on ${spokenDate(postedOn)}.`]
  return {
    id,
    nctId,
    title: `${HEADINGS[kind]}: ${title}`,
    says: [...says, ...posted],
    topics,
    published: at,
    updated: at,
  }
}

/** One lasting entry a trial, with the registry's own days. None where the record gives no day. */
function ofRecord({ trial, reading }: ListedEntry, asOf: AsOf): FeedEntry[] {
  const { nctId, title, state } = trial
  const first = dayIn(trial.firstPosted)
  const last = dayIn(trial.updated) ?? first
  if (last === null) return []
  return [
    {
      id: urnOf(recordLink(nctId)),
      nctId,
      title,
      says: [
        first !== null && first.text === last.text
          ? `First posted in the registry on ${spokenDate(first.text)}.`
          : `Updated in the registry on ${spokenDate(last.text)}.`,
        ...(first !== null && first.text !== last.text
          ? [`First posted there on ${spokenDate(first.text)}.`]
          : []),
        `${stateWords(state, asOf)}.`,
      ],
      topics: reading.topics,
      published: first !== null && first.at < last.at ? first.at : last.at,
      updated: last.at,
    },
  ]
}

/** A day or month of a record as the moment it begins, in UTC; null where it is none. */
function dayIn(date: RecordDate | null): { readonly text: string; readonly at: Date } | null {
  const grain = date && grainOf(date.text)
  if (date === null || grain === null || grain === 'time') return null
  return { text: date.text, at: new Date(date.text) }
}
