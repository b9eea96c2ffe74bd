import type { Page } from '@playwright/test'
import { TRIAL_NAME } from '../support/pages/trial-names'
import { expect, test } from '../support/test'

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()
const show = (page: Page) => page.getByRole('button', { name: 'Show trials' }).click()
const trials = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.locator(TRIAL_NAME) })
    .getByRole('heading', { level: 3 })

/** The box of a choice; its name goes on with the count. */
const box = (page: Page, choice: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${choice.replace(/[()]/g, '\\$&')} \\d`) })

/** The count that stands beside a choice. */
async function countBeside(page: Page, choice: string): Promise<number> {
  const label = page.locator('label').filter({ has: page.getByText(choice, { exact: true }) })
  return Number((await label.locator('span').nth(1).innerText()).match(/\d+/)?.[0])
}

test.beforeEach(async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/trials`)
})

for (const choice of [
  'Recruiting',
  'Finished',
  'Stool transplant (FMT)',
  'Worms (helminths)',
  'Only watches',
  'Phase 2',
  'Results are posted',
]) {
  test(`A patient chooses “${choice}” and gets as many trials as it said`, async ({ page }) => {
    const count = await countBeside(page, choice)
    expect(count).toBeGreaterThan(0)
    await box(page, choice).check()
    await show(page)
    await expect(heading(page)).toHaveText(`${count} of 51 trials match`)
    await expect(box(page, choice)).toBeChecked()
    expect(await trials(page).count()).toBe(Math.min(count, 12))
  })
}

test('A patient chooses a country and sees the site in that country', async ({ page }) => {
  const country = page.getByRole('combobox', { name: 'In which country?' })
  await country.selectOption('Germany')
  await show(page)
  await expect(heading(page)).toHaveText(/^\d+ of 51 trials match$/)
  const places = await page.locator(`${TRIAL_NAME} + p > b:first-child`).allInnerTexts()
  expect(places.length).toBeGreaterThan(0)
  for (const place of places) expect(place).toContain('Germany')
})

test('A patient narrows a country to a part of it, and goes on to another country', async ({
  page,
}) => {
  const country = page.getByRole('combobox', { name: 'In which country?' })
  const part = page.getByRole('combobox', { name: 'In which part of it?' })
  await expect(part).toBeHidden()
  await country.selectOption('United States')
  await show(page)
  await part.selectOption('California, United States')
  await show(page)
  await expect(page).toHaveURL(/country=United\+States&region=California%2C\+United\+States/)
  await expect(heading(page)).toHaveText(/^[1-5] of 51 trials match(?:es)?$/)
  await country.selectOption('Canada')
  await show(page)
  await expect(heading(page)).toHaveText(/^2 of 51 trials match$/)
  await expect(part.getByRole('option')).toHaveText([
    'Anywhere in it',
    'Alberta, Canada (1)',
    'Ontario, Canada (1)',
  ])
})

test('A nurse combines filters, takes one away, then the other', async ({ page }) => {
  await box(page, 'Probiotic').check()
  await box(page, 'Recruiting').check()
  await show(page)
  await expect(page).toHaveURL(/state=recruiting&topic=probiotic/)
  await page.getByRole('link', { name: 'Remove the filter Recruiting' }).click()
  await expect(page).toHaveURL(/\/trials\?topic=probiotic$/)
  await page.getByRole('link', { name: 'Remove the filter Probiotic' }).click()
  await expect(heading(page)).toHaveText('All 51 trials')
})

test('A patient mistypes a treatment and still finds it', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('vancomicin')
  await show(page)
  await expect(
    page.getByRole('link', { name: 'Vancomycin Study in Multiple Sclerosis (MS)' }),
  ).toBeVisible()
})

test('A patient types FMT and reads which other words were searched', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('FMT')
  await show(page)
  await expect(
    page.getByText(/For “FMT” we also looked for .*faecal microbiota transplant/),
  ).toBeVisible()
  await expect(page.getByText('PFMT')).toHaveCount(0)
})

test('Somebody types what it is called at home, and reads what was looked for', async ({
  page,
}) => {
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('poo transplant')
  await show(page)
  await expect(page.getByText('We looked for stool transplants (FMT).')).toBeVisible()
  await expect(heading(page)).toHaveText('7 of 51 trials match')
  await expect(trials(page).first()).toHaveText(
    'Safety and Efficacy of Fecal Microbiota Transplantation',
  )
  for (const name of await trials(page).allTextContents()) expect(name).toMatch(/FMT|f(?:a)?ecal/i)
  // Other registries do not know the words of a home.
  await expect(page.getByText('Type: multiple sclerosis stool transplant')).toBeVisible()
  // The server draws the same for who opens the link.
  await page.reload()
  await expect(page.getByText('We looked for stool transplants (FMT).')).toBeVisible()
  await expect(heading(page)).toHaveText('7 of 51 trials match')
})

test('Somebody finds nothing, and goes on to what is near', async ({ page }) => {
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('keto')
  await show(page)
  await expect(heading(page)).toHaveText('No trial matches')
  await expect(page.getByText('We looked at all 51 trials. None matches “keto”.')).toBeVisible()
  // Without the words it is every trial: one way there is enough.
  await expect(page.getByRole('link', { name: 'Leave out “keto”' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'See all 51 trials' })).toHaveCount(0)
  await page.getByRole('link', { name: 'See every diet trial' }).click()
  await expect(page).toHaveURL(/\/trials\?topic=diet$/)
  await expect(heading(page)).toHaveText('8 of 51 trials match')
})

test('A nurse sorts by the end of the trial', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Order' }).selectOption('Ending soonest')
  await show(page)
  await expect(page.getByText('Closest to finishing first.')).toBeVisible()
  await expect(page).toHaveURL(/sort=ending/)
})

test('A reader turns the pages and goes back', async ({ page }) => {
  await expect(page.getByText('12 on this page, page 1 of 5.')).toBeVisible()
  const first = await trials(page).first().innerText()
  // Rows that come into view move what is under a pointer.
  await page.getByRole('link', { name: 'Next' }).press('Enter')
  await expect(page.getByText('12 on this page, page 2 of 5.')).toBeVisible()
  await expect(page).toHaveURL(/page=2/)
  await expect(trials(page).first()).not.toHaveText(first)
  await page.goBack()
  await expect(trials(page).first()).toHaveText(first)
})

test('A patient who finds nothing reads what to drop and where else to look', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?topic=helminth&state=recruiting`)
  await expect(heading(page)).toHaveText('No trial matches')
  await expect(page.getByText('We looked at all 51 trials.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'See all 51 trials' })).toBeVisible()
  await page.getByRole('link', { name: 'Leave out “Recruiting”' }).click()
  await expect(heading(page)).toHaveText('5 of 51 trials match')
  for (const name of ['ClinicalTrials.gov', 'WHO ICTRP', 'EU CTIS', 'ISRCTN']) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      /^https:\/\//,
    )
  }
})

test('A mistyped address shows the trials and not an error, and says what it could not use', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?topic=cure&page=zzz&state=%F0%9F%A6%A0&sort=`)
  await expect(page.getByRole('heading', { name: 'All 51 trials' })).toBeVisible()
  await expect(
    page.getByRole('heading', { name: 'Not all of this address could be used' }),
  ).toBeVisible()
})
