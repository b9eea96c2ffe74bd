import type { Page } from '@playwright/test'

/** The headings that name the trials of a list. */
export const TRIAL_NAME = ':is(h3, h4):has(> a[href^="/trials/NCT"])'

/** The numbers of the trials of a list, in the order of the page. */
export function shownNumbers(page: Page): Promise<string[]> {
  return page
    .locator(`${TRIAL_NAME} > a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(-11) ?? ''))
}
