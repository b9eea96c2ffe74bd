import type { Locator, Page } from '@playwright/test'

/** Records made for the tests, one for each thing that a record can say of the three that lead. */
export const MADE = {
  pays: 'NCT90000031',
  freeWithEthics: 'NCT90000032',
  silent: 'NCT90000033',
  observation: 'NCT90000034',
  access: 'NCT90000035',
  unconfirmed: 'NCT90000036',
} as const

export const PHONE = { width: 390, height: 844 } as const

/** A section of a trial's page by its heading. */
export const section = (page: Page, name: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) })

/** Opens a fold of the page, as a reader does. */
export async function unfold(page: Page, name: string) {
  await page
    .locator('summary', { has: page.getByRole('heading', { level: 2, name, exact: true }) })
    .click()
}

/** The three that lead, each in a few words. */
export const leads = (page: Page) => section(page, 'Stop and think')
/** Every question to the record, with its words. */
export const panel = (page: Page) => section(page, 'What the record says')

/** One of the three that lead, by its heading: its answer, and what is behind it. */
export const lead = (page: Page, heading: string) =>
  leads(page).locator('details', { hasText: heading })

/** A question of the panel with all that is said to it, in sight or folded. */
export const finding = (page: Page, question: string) =>
  panel(page)
    .getByRole('listitem', { includeHidden: true })
    .filter({
      has: page.getByRole('heading', {
        level: 3,
        name: question,
        exact: true,
        includeHidden: true,
      }),
    })

/** What to ask the study team, in sight or folded. */
export const questions = (page: Page) =>
  section(page, 'Questions to take with you').getByRole('listitem', { includeHidden: true })
