import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

const field = (page: Page) =>
  page.getByRole('combobox', { name: 'Where do you live, or the nearest town?' })
const rows = (page: Page) => page.locator('main li:has(> h3 > a[href^="/trials/NCT"])')
const FAR =
  /The nearest site that (?:is recruiting|was recruiting in September 2025) is (?:(?:about|less than) )?([\d,]+) (km|miles) away/

/** How far the rows say that they are; rows that name no distance are left out. */
async function distances(page: Page): Promise<number[]> {
  const texts = await rows(page).allTextContents()
  return texts.flatMap((text) => FAR.exec(text)?.[1]?.replace(',', '') ?? []).map(Number)
}

async function typePlace(page: Page, typed: string, words: string) {
  await page.getByText('How far are they?').click()
  await field(page).fill(typed)
  await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
  await expect(field(page)).toHaveValue(words)
}

const DEVICES = [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const

for (const [device, viewport] of DEVICES) {
  test.describe(`On ${device}`, () => {
    test.use({ viewport })

    test('a patient puts the whole list in order from their town, and the address never holds it', async ({
      page,
      offlineApp,
    }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
      await page.goto(`${offlineApp.url}/trials`)
      await expect(rows(page)).toHaveCount(12)
      await typePlace(page, 'münch', 'Munich, Bavaria, Germany')
      await expect(rows(page).first()).toContainText(/recruiting/i)
      await page.getByRole('link', { name: 'Put all of them in order from Munich' }).click()
      await expect(rows(page)).toHaveCount(51)
      await expect(
        page.getByText('Nearest site recruiting in September 2025 first, from Munich'),
      ).toBeVisible()
      const far = await distances(page)
      expect(far.length).toBeGreaterThan(5)
      expect(far).toEqual(far.toSorted((a, b) => a - b))
      expect(page.url()).toBe(`${offlineApp.url}/trials?page=all`)
      expect(asked.join('\n')).not.toMatch(/m(?:u|ü|%C3%BC|ue)nch|48\.1|11\.[56]/i)
      await page.getByRole('button', { name: 'miles' }).click()
      await expect(rows(page).first()).toContainText(FAR)
      await expect(rows(page).first()).toContainText('miles away')
      expect((await distances(page))[0]).toBeLessThan(far[0] ?? 0)
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    })
  })
}

test('A patient who only names a country gets its trials first, and can take that back', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials?page=all`)
  const before = await rows(page).getByRole('heading').allTextContents()
  await page.getByText('How far are they?').click()
  await page.getByLabel('Just my country').selectOption('Poland')
  await expect(page.getByText('Trials with a site in Poland first.')).toBeVisible()
  await expect(rows(page).first()).toContainText('A site in Poland is recruiting.')
  await expect(rows(page).last()).toContainText(/No site in Poland|names no site/)
  await page.getByLabel('Just my country').selectOption('Not chosen')
  await expect(rows(page).getByRole('heading')).toHaveText(before)
})

test('The place of the list is the place of a trial’s page', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/trials?state=recruiting&page=all`)
  await typePlace(page, 'Rome', 'Rome, Lazio, Italy')
  await expect(rows(page).first()).toContainText(FAR)
  const [said = ''] = FAR.exec((await rows(page).first().textContent()) ?? '') ?? []
  await rows(page).first().getByRole('link').first().click()
  await expect(page.locator('#where')).toContainText(said)
})

test('Without JavaScript the list stands in its own order, and all of it on one page', async ({
  browser,
  offlineApp,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${offlineApp.url}/trials`)
  await expect(page.getByText('How far are they?')).toBeHidden()
  await page.getByRole('link', { name: 'All on one page' }).click()
  await expect(rows(page)).toHaveCount(51)
  await expect(page.getByText('Open first, the most recently confirmed on top.')).toBeVisible()
  await context.close()
})
