import type { Site } from '../../trials/record/trial.ts'
import { sitesByCountry } from '../../trials/sites/places.ts'

/** More places would push the questions off the page. One more than this is not folded: its line costs no more than the count. */
const MOST_SITES = 5

/** The sites of a trial that have room on a sheet, those first that take people, and those that are only counted. */
export function sitesOnPaper(sites: readonly Site[]): {
  readonly shown: readonly Site[]
  readonly more: readonly Site[]
} {
  const all = sitesByCountry(sites).flatMap((group) => group.sites)
  const most = all.length <= MOST_SITES + 1 ? all.length : MOST_SITES
  return { shown: all.slice(0, most), more: all.slice(most) }
}
