import type { Page } from '@playwright/test'
import { type Gate, openGate } from '../support/gate'
import { FIBRE, PROBIOTIC, row, rows, save } from '../support/pages/saved-page'
import { test as base, expect } from '../support/test'

const test = base.extend<{ readonly gate: Gate }>({
  gate: async ({ liveApp }, use) => {
    const gate = await openGate(liveApp.url)
    await use(gate)
    gate.close()
  },
})

const CHANGED = '2 trials changed since you opened this page.'
const ANSWERED = 'ClinicalTrials.gov has answered now. It has nothing new on these trials.'
const news = (page: Page, says: string) => page.getByRole('status').filter({ hasText: says })
const show = (page: Page) => page.getByRole('button', { name: 'Show', exact: true })

type Answer = { asOf: string | null; trials: { nctId: string; title: string }[] }

/** The answer with other titles of two trials, as after the registry has moved. */
const renamed = (text: string): string => {
  const answer: Answer = JSON.parse(text)
  const trials = answer.trials.map((trial) =>
    [PROBIOTIC, FIBRE].includes(trial.nctId)
      ? { ...trial, title: `New name of ${trial.nctId}` }
      : trial,
  )
  return JSON.stringify({ ...answer, trials })
}

const inThePast = (text: string): string => JSON.stringify({ ...JSON.parse(text), asOf: '2025-09' })

/** Eleven minutes later, the reader comes back to the tab. */
async function comeBack(page: Page, path: string, asked: Promise<unknown>) {
  await page.clock.fastForward('11:00')
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  )
  const answer = await asked
  expect(answer).toMatchObject({ path })
}

/** Hears that a path is asked for, and what came. */
const hears = (page: Page, path: string) =>
  page
    .waitForResponse((response) => new URL(response.url()).pathname === path)
    .then(async (response) => {
      await response.finished()
      return { path, status: response.status() }
    })

test.beforeEach(async ({ page }) => {
  await page.clock.install()
})

for (const [where, path] of [
  ['the results of the check', '/check/results'],
  ['the one-page check', '/check/all'],
] as const) {
  test(`A reader of ${where} is told what changed, and sees it when they want to`, async ({
    page,
    gate,
  }) => {
    await page.goto(`${gate.url}${path}`)
    const trials = page.getByRole('main').locator('a[href^="/trials/NCT"]')
    await expect(trials.first()).toBeAttached()
    const before = await trials.allTextContents()
    gate.change('/api/catalogue', renamed)
    await comeBack(page, '/api/catalogue', hears(page, '/api/catalogue'))
    await expect(news(page, CHANGED)).toBeVisible()
    expect(await trials.allTextContents()).toEqual(before)
    await show(page).click()
    await expect(trials.filter({ hasText: `New name of ${FIBRE}` })).toHaveCount(1)
    await expect(page.getByText('This page now shows what is new.')).toBeFocused()
    await expect(show(page)).toHaveCount(0)
  })
}

test('A reader of saved trials is told what changed, and sees it when they want to', async ({
  page,
  gate,
}) => {
  await page.goto(`${gate.url}/trials/${FIBRE}`)
  await save(page, FIBRE)
  await page.goto(`${gate.url}/saved`)
  const title = row(page, FIBRE).getByRole('heading')
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByText('No change since')).toBeVisible()
  const before = await title.innerText()
  gate.change('/api/shortlist-facts', renamed)
  await comeBack(page, '/api/shortlist-facts', hears(page, '/api/shortlist-facts'))
  await expect(news(page, CHANGED)).toBeVisible()
  await expect(title).toHaveText(before)
  await show(page).click()
  await expect(title).toHaveText(`New name of ${FIBRE}`)
})

test('A reader of an old copy is told that the registry has answered', async ({ page, gate }) => {
  gate.change('/api/catalogue', inThePast)
  await page.goto(`${gate.url}/check/results`)
  await expect(page.getByText('Was recruiting in September 2025').first()).toBeAttached()
  gate.change('/api/catalogue', (text) => text)
  await comeBack(page, '/api/catalogue', hears(page, '/api/catalogue'))
  await expect(news(page, ANSWERED)).toBeVisible()
  await show(page).click()
  await expect(page.getByText('Was recruiting in September 2025')).toHaveCount(0)
})

test('Coming back costs nothing where nothing changed, and nothing is said', async ({
  page,
  gate,
}) => {
  await page.goto(`${gate.url}/check/results`)
  await expect(page.getByRole('main').locator('a[href^="/trials/NCT"]').first()).toBeAttached()
  const answered = hears(page, '/api/catalogue')
  await comeBack(page, '/api/catalogue', answered)
  expect(gate.statuses('/api/catalogue')).toEqual([200, 304])
  await expect(show(page)).toHaveCount(0)
})
