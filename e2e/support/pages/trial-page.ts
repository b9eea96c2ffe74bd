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

/** The three that lead, with their answers alone. */
export const leads = (page: Page) => section(page, 'Stop and think')
/** Every question to the record, with its words. */
export const panel = (page: Page) => section(page, 'What the record says')

/** The answer under a question, among the three that lead. */
export const lead = (page: Page, question: string) =>
  leads(page)
    .locator('div', { has: page.getByRole('term').filter({ hasText: question }) })
    .last()

/** A question of the panel with all that is said to it. */
export const finding = (page: Page, question: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: question, exact: true }) })

/** What to ask the study team. */
export const questions = (page: Page) =>
  section(page, 'Questions to take with you').getByRole('listitem')
