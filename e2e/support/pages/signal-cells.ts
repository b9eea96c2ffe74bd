import type { Locator, Page } from '@playwright/test'
import { expect } from '../test'

/** A trial of a list, by its title. */
export const trialCalled = (page: Page, title: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })

/** One of the three cells of a trial, by the heading it has. */
export const signalCell = (where: Locator, heading: string): Locator =>
  where
    .locator('details')
    .filter({ has: where.page().locator('summary', { hasText: new RegExp(`^${heading} `) }) })

/** What the closed cells say, in the order of every page. */
export async function cellsSay(where: Locator, words: readonly [string, string, string]) {
  const [ethics, cost, groups] = words
  await expect(where.locator('summary').filter({ hasText: /^(?:Ethics|Cost|Random) / })).toHaveText(
    [`Ethics review ${ethics}`, `Cost to you ${cost}`, `Random groups ${groups}`],
  )
}
