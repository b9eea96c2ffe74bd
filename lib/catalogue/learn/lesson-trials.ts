import { asOf, tense } from '../../trials/record/as-of.ts'
import { type Chosen, EVERYTHING, type Search, searchParams } from '../../trials/search/search.ts'
import { browse } from '../browse/browse.ts'
import { type TrialRow, trialRow } from '../browse/trial-row.ts'
import type { Catalogue } from '../catalogue.ts'

/** So many trials of a group stand on a page; the list has the rest. */
const SHOWN = 3

/** Some of the trials that go with a page, and where all of them are. */
export type TrialGroup = {
  readonly heading: string
  readonly rows: readonly TrialRow[]
  readonly count: number
  /** The list with these filters, which shows as many. */
  readonly href: string
  /** Said where there is none. */
  readonly none: string
}

/** No words are looked for. */
const noWords = () => new Map()

/**
 * The trials of the list with these filters: those that take people, and those that are finished and have results in the registry. `today` is an
 * ISO day. Of an old copy, the first heading tells the past.
 */
export function lessonTrials(
  catalogue: Catalogue,
  chosen: Partial<Chosen>,
  today: string,
): readonly TrialGroup[] {
  const past = asOf(catalogue, today)
  const { are, when } = tense(past)

  function group(more: Partial<Chosen>, words: Pick<TrialGroup, 'heading' | 'none'>): TrialGroup {
    const search: Search = {
      ...EVERYTHING,
      chosen: { ...EVERYTHING.chosen, ...chosen, ...more },
    }
    const { shown, matching } = browse(catalogue.entries, noWords, search, today)
    return {
      ...words,
      rows: shown.slice(0, SHOWN).map((entry) => trialRow(entry, past, today)),
      count: matching,
      href: `/trials?${searchParams(search)}`,
    }
  }

  return [
    group(
      { state: ['recruiting'] },
      {
        heading: past === null ? 'Open now' : `Open${when}`,
        none: `None of the trials on our list ${are} recruiting${when}.`,
      },
    ),
    group(
      { state: ['finished'], results: ['posted'] },
      {
        heading: 'Finished, with results in the registry',
        none: 'None on our list. There may still be a paper: a trial’s page lists those that its record names.',
      },
    ),
  ]
}
