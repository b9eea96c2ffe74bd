import type { Page } from '@playwright/test'
import { expect } from '../test'
import { sidewaysScroll } from './page-checks'

/** The heading that a step opens with. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
/** The button that goes on. */
export const goOn = (page: Page) =>
  page.getByRole('button', { name: /^(?:Continue|See what could fit)$/ })
/** What the heading over results says, once they are there. */
export const RESULTS = /(?:took|takes?) people|worth a call/

/** The heading of a group of results. */
const group = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^${name}: \\d+$`) })

/** How many trials a group of results holds; 0 where it is not there. */
export async function countIn(page: Page, name: string): Promise<number> {
  // Until the trials have come, the heading says neither how many could fit nor that none does.
  await expect(heading(page)).not.toHaveText('What could fit you')
  const found = group(page, name)
  if ((await found.count()) === 0) return 0
  return Number(/\d+$/.exec(await found.innerText())?.[0])
}

/** A step within the check: its title, its address, the focus at its heading, and all of it in sight. */
export async function isAt(page: Page, title: string | RegExp, path: RegExp): Promise<void> {
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveURL(path)
  expect(await page.title()).toMatch(/ · GutCheck MS$/)
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
}

/** Answers some questions: relapsing-remitting, then past the other key questions to the results, 38 years old, male. The last one stands on the page. */
export async function answerFour(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/check`)
  await page.getByRole('link', { name: 'Start' }).click()
  await isAt(page, 'Which kind of MS do you have?', /\/check\/ms-type$/)
  await page.getByRole('radio', { name: /^Relapsing-remitting/ }).check()
  await goOn(page).click()
  await isAt(page, 'Which MS treatment do you take now?', /\/check\/treatment$/)
  await goOn(page).click()
  await isAt(page, 'Where are you, and how far can you go?', /\/check\/place$/)
  await goOn(page).click()
  await isAt(page, 'Which gut approach interests you?', /\/check\/approach$/)
  await goOn(page).click()
  await expect(page).toHaveURL(/\/check\/results$/)
  await page.getByRole('link', { name: /more makes? this sharper$/ }).click()
  await isAt(page, 'How old are you?', /\/check\/age$/)
  await page.getByRole('textbox', { name: 'Age' }).fill('38')
  await goOn(page).click()
  await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
  await page.getByRole('radio', { name: 'Male', exact: true }).check()
}
