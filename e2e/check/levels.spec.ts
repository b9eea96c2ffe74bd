import type { Locator, Page } from '@playwright/test'
import { axeFindings } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const level = (page: Page, name: string): Locator => page.getByRole('region', { name })

/** Answers one question by ticking a choice, on its own page. */
async function tell(page: Page, url: string, step: string, choice: RegExp): Promise<void> {
  await page.goto(`${url}/check/${step}`)
  const role = step === 'treatment' ? 'checkbox' : 'radio'
  await page.getByRole(role, { name: choice }).first().check()
}

/** Opens every fold of a level, so that all its trials are in sight. */
async function openAll(section: Locator): Promise<void> {
  await expect(section).toBeVisible()
  const fold = section.getByText(/^Show (?:it|all \d+|the other \d+)/)
  if ((await fold.count()) > 0) await fold.click()
}

const card = (section: Locator, nctId: string) => section.locator(`#trial-${nctId}`)

test('Someone on ocrelizumab is told to ask first about a trial that wants nobody on treatment, and sees that line', async ({
  page,
  offlineApp,
}) => {
  await tell(page, offlineApp.url, 'ms-type', /^Relapsing-remitting/)
  await tell(page, offlineApp.url, 'treatment', /^Ocrelizumab/)
  await page.goto(`${offlineApp.url}/check/results`)
  await expect(level(page, 'Ask first')).toBeVisible()
  await expect(card(level(page, 'Worth a call'), 'NCT04150549')).toHaveCount(0)
  await openAll(level(page, 'Ask first'))
  const transplant = card(level(page, 'Ask first'), 'NCT04150549')
  const line = 'Not on a disease-modifying therapy now, or not in the last 6 months'
  await expect(transplant.getByText(line).first()).toBeVisible()
  await expect(transplant).toContainText('Nobody has confirmed the record since')
})

test('A card opens to all rules of the record, and its numbers add up', async ({
  page,
  offlineApp,
}) => {
  await tell(page, offlineApp.url, 'ms-type', /^Relapsing-remitting/)
  await page.goto(`${offlineApp.url}/check/results`)
  await openAll(level(page, 'Ask first'))
  const transplant = card(level(page, 'Ask first'), 'NCT04150549')
  const summary = transplant.getByText(/\d+ rules/)
  const words = await summary.innerText()
  const all = Number(/(\d+) rules/.exec(words)?.[1])
  const parts = [...words.matchAll(/(\d+) (?:of|clash|to ask|we could not)/g)].map(([, part]) =>
    Number(part),
  )
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all)
  await summary.click()
  await expect(transplant.locator('details li')).toHaveCount(all)
  for (const line of ['Allergic to penicillin or to omeprazole', 'Able to swallow capsules'])
    await expect(transplant.locator('details').getByText(line)).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
})

test('With only an age answered nothing is worth a call', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/check/age`)
  await page.getByRole('textbox', { name: 'Age' }).fill('41')
  await page.goto(`${offlineApp.url}/check/results`)
  await expect(level(page, 'Ask first')).toBeVisible()
  await expect(level(page, 'Worth a call')).toHaveCount(0)
})

test('Trials by invitation, ended or never started are folded, counted, and say why', async ({
  page,
  offlineApp,
}) => {
  await tell(page, offlineApp.url, 'ms-type', /^Relapsing-remitting/)
  await page.goto(`${offlineApp.url}/check/results`)
  const notToJoin = level(page, 'Not for you to join')
  const count = Number(/\d+$/.exec(await notToJoin.getByRole('heading').first().innerText())?.[0])
  await openAll(notToJoin)
  await expect(notToJoin.getByRole('listitem')).toHaveCount(count)
  await expect(
    notToJoin.getByRole('listitem').filter({ hasText: 'One Thousand Humans' }),
  ).toContainText('Only people whom the study team invited could join then.')
  await expect(
    notToJoin.getByRole('listitem').filter({ hasText: 'Controlled Parasite Exposure' }),
  ).toContainText('taken back before anyone joined')
})

test('Of a long list, the results say how many trials were not compared, and where they are', async ({
  page,
  offlineApp,
}) => {
  // What a list of over 500 sends, with fewer trials.
  await page.route('**/api/catalogue', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...(await answer.json()), notSent: 1_204 } })
  })
  await tell(page, offlineApp.url, 'ms-type', /^Relapsing-remitting/)
  for (const step of ['results', 'all']) {
    await page.goto(`${offlineApp.url}/check/${step}`)
    const words = page.getByText('1,204 more trials on our list are not compared here.')
    await expect(words).toContainText('they no longer took people in September 2025')
    await expect(words.getByRole('link', { name: 'See all trials in Browse' })).toHaveAttribute(
      'href',
      '/trials',
    )
    expect(await axeFindings(page)).toEqual([])
  }
})

test('The headline answers for the topic, the country and who takes people', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/approach`)
  await page.getByRole('checkbox', { name: /^Stool transplant/ }).check()
  await tell(page, offlineApp.url, 'ms-type', /^Relapsing-remitting/)
  await page.goto(`${offlineApp.url}/check/place`)
  await page.getByRole('combobox', { name: 'Just my country' }).selectOption('Italy')
  await page.goto(`${offlineApp.url}/check/results`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'No stool transplant trial took people in Italy in September 2025.',
  )
})
