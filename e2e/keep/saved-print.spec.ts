import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import {
  FIBRE,
  heading,
  keep,
  OBSERVED,
  PROBIOTIC,
  saveThree,
  THREE,
} from '../support/pages/saved-page'
import { pdfPages } from '../support/reading/pdf-pages'
import { expect, test } from '../support/test'

/** Not on our list: its number is in no answer that is the same for everyone. */
const ELSEWHERE = 'NCT00000123'

/** Every request with all that it carries, but for where the page itself says that it is. */
function requests(page: Page): string[] {
  const sent: string[] = []
  page.on('request', (request) =>
    sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`),
  )
  return sent
}

test('What is saved is printed in the page, and no request tells a number', async ({
  page,
  liveApp,
}) => {
  await saveThree(page, liveApp.url)
  const sent = requests(page)
  await page.getByRole('main').getByRole('link', { name: 'Print', exact: true }).click()
  await expect(page).toHaveURL(`${liveApp.url}/saved/print`)
  const sheets = page.getByRole('article')
  await expect(sheets).toHaveCount(4)
  await expect(sheets.first()).toContainText('3 trials to talk about')
  for (const [at, nctId] of THREE.entries()) {
    await expect(sheets.nth(at + 1)).toContainText(`${nctId} · for your MS team`)
    await expect(sheets.nth(at + 1)).toContainText('My own question:')
  }
  await expect(page.getByText('Our server does not learn which trials you print.')).toBeVisible()
  await page.getByRole('button', { name: 'Large letters' }).click()
  await expect(page.locator('article[data-large]')).toHaveCount(4)
  await page.getByRole('button', { name: 'Usual letters' }).click()
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  expect(sent.length).toBeGreaterThan(1)
  expect(sent.filter((line) => /NCT\d{8}/.test(line))).toEqual([])
})

test('It is the same paper as that of a shared list', async ({ page, liveApp }) => {
  await saveThree(page, liveApp.url)
  const paper = async (path: string) => {
    await page.goto(`${liveApp.url}${path}`)
    await expect(page.getByRole('article')).toHaveCount(4)
    return pdfPages(await page.pdf({ format: 'A4' }))
  }
  const shared = await paper(`/print?ids=${THREE.join(',')}`)
  const own = await paper('/saved/print')
  expect(own.map(({ text }) => text)).toEqual(shared.map(({ text }) => text))
  expect(own.map(({ code }) => code)).toEqual(shared.map(({ code }) => code))
})

test('A saved trial that we do not list is printed as the device keeps it, and says so', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/about`)
  const elsewhere = { nctId: ELSEWHERE, title: 'A trial of something else', listed: false }
  await keep(page, JSON.stringify({ version: 1, trials: [elsewhere, { nctId: FIBRE }] }))
  const sent = requests(page)
  await page.goto(`${liveApp.url}/saved/print`)
  const sheet = page.getByRole('article').filter({ hasText: `${ELSEWHERE} · for your MS team` })
  await expect(sheet).toContainText('A trial of something else')
  await expect(sheet).toContainText('would have to tell our server its number')
  await expect(page.getByRole('article')).toHaveCount(3)
  expect(sent.filter((line) => /NCT\d{8}/.test(line))).toEqual([])
})

test('Where nothing is saved, the page says what to do, and asks for the same', async ({
  page,
  liveApp,
}) => {
  const sent = requests(page)
  await page.goto(`${liveApp.url}/saved/print`)
  await expect(page.getByText('Nothing is saved on this device.')).toBeVisible()
  await expect.poll(() => sent.some((line) => line.includes('/api/sheets'))).toBe(true)
})

test('Before saved numbers are sent, a panel tells which, to whom, and sends nothing', async ({
  page,
  context,
  liveApp,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await saveThree(page, liveApp.url)
  const sent = requests(page)
  const share = page.getByRole('button', { name: 'Share a link' })
  await expect(share).toHaveAttribute('aria-expanded', 'false')
  await share.click()
  await expect(page.getByText('What the link holds, and who sees it')).toBeVisible()
  await expect(
    page.getByText(`3 trial numbers: ${PROBIOTIC}, ${FIBRE} and ${OBSERVED}.`),
  ).toBeVisible()
  await expect(
    page.getByText('So does this site’s server, each time somebody opens it'),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Copied')).toBeVisible()
  const list = `/list?ids=${THREE.join(',')}`
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${liveApp.url}${list}`)
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByText('What the table’s address holds, and who sees it')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  expect(sent.filter((line) => /NCT\d{8}/.test(line))).toEqual([])
  await expect(page.getByRole('link', { name: 'Open the table' })).toHaveAttribute(
    'href',
    `/compare?ids=${THREE.join(',')}`,
  )
  await page.getByRole('link', { name: 'Open the list, with a square for a phone' }).click()
  await expect(page).toHaveURL(`${liveApp.url}${list}`)
  await expect(heading(page)).toBeVisible()
})
