import { grouped } from '../../geo/grouped.ts'
import { countryKey } from '../../geo/place-key.ts'
import { spellings } from '../../geo/spellings.ts'
import { STATE_GROUPS, stateGroup } from '../../trials/record/state.ts'
import { TOPICS } from '../../trials/topics/topics.ts'
import type { Entry } from '../catalogue.ts'

/** One bar of a chart: how many trials, and the list with just these where there is a filter for it. */
export type Bar = {
  readonly words: string
  readonly count: number
  readonly href: string | null
}

/** What the list holds, counted four ways. A trial can be on several topics and in several countries. */
export type CatalogueCharts = {
  readonly total: number
  readonly topics: readonly Bar[]
  readonly states: readonly Bar[]
  readonly countries: readonly Bar[]
  /** By the year in which a trial began or means to, from the first to the last, also those with none. */
  readonly years: readonly Bar[]
  /** Trials whose records name no such year. */
  readonly undated: number
}

const mostFirst = (one: Bar, other: Bar) =>
  other.count - one.count || one.words.localeCompare(other.words, 'en')

/** Counts the trials of the list. */
export function catalogueCharts(entries: readonly Entry[]): CatalogueCharts {
  return {
    total: entries.length,
    topics: TOPICS.map(({ id, words }) => ({
      words,
      count: entries.filter(({ reading }) => reading.topics.includes(id)).length,
      href: `/trials?topic=${id}`,
    })).toSorted(mostFirst),
    states: STATE_GROUPS.map(({ id, words }) => ({
      words,
      count: entries.filter(({ trial }) => stateGroup(trial.state) === id).length,
      href: `/trials?state=${id}`,
    })).filter(({ count }) => count > 0),
    countries: countries(entries),
    years: years(entries),
    undated: entries.filter(({ trial }) => startYear(trial) === null).length,
  }
}

/** By the countries of their sites, each country once a trial, in the spelling that most records use. */
function countries(entries: readonly Entry[]): readonly Bar[] {
  const all = entries.flatMap(({ trial }) => [
    ...new Map(
      trial.sites.flatMap(({ country }) =>
        country === null ? [] : [[countryKey(country), country] as const],
      ),
    ).values(),
  ])
  const counts = grouped(all, countryKey)
  return spellings(all, countryKey)
    .map((words) => ({
      words,
      count: counts.get(countryKey(words))?.length ?? 0,
      href: `/trials?${new URLSearchParams({ country: words })}`,
    }))
    .toSorted(mostFirst)
}

/** Null where the record has no date, or one that begins with no year. */
function startYear({ started }: Entry['trial']): number | null {
  const year = /^\d{4}/.exec(started?.text ?? '')?.[0]
  return year === undefined ? null : Number(year)
}

function years(entries: readonly Entry[]): readonly Bar[] {
  const all = entries.flatMap(({ trial }) => startYear(trial) ?? [])
  if (all.length === 0) return []
  const first = Math.min(...all)
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, more) => ({
    words: String(first + more),
    count: all.filter((year) => year === first + more).length,
    href: null,
  }))
}
