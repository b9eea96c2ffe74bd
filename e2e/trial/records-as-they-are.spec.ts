import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { startRegistry } from '../stand-in/registry'
import { section } from '../support/pages/trial-page'
import { readAtom, wordsOf } from '../support/reading/read-atom'
import { readCsv } from '../support/reading/read-csv'
import { both, ODD_STUDIES } from '../support/records/odd-studies'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const placedSchema = z.object({
  trials: z.array(
    z.object({
      nctId: z.string(),
      places: z.array(z.object({ city: z.string(), at: z.array(z.number()).nullable() })),
    }),
  ),
})

const rows = (page: Page) => page.locator('main li:has(> h3 > a[href^="/trials/NCT"])')
const row = (page: Page, nctId: string) =>
  rows(page).filter({ has: page.locator(`a[href="/trials/${nctId}"]`) })

async function from(page: Page, opens: string, typed: string, place: RegExp) {
  await page.getByText(opens).click()
  await page.getByRole('combobox', { name: /nearest town/ }).fill(typed)
  await page.getByRole('option', { name: place }).first().click()
}

test.describe('Records as they are', () => {
  let app: App
  let stop: () => Promise<void>
  test.beforeAll(async ({ request }) => {
    const bundled: { studies: unknown[] } = JSON.parse(
      readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
    )
    const registry = await startRegistry({ studies: [...bundled.studies, ...ODD_STUDIES] })
    app = await startApp({ registry: registry.url })
    stop = async () => {
      await app.stop()
      await registry.stop()
    }
    await expect
      .poll(async () => (await request.get(`${app.url}/api/trials.csv`)).text(), {
        timeout: 60_000,
      })
      .toContain('NCT81000007')
  })
  test.afterAll(() => stop())

  test('an ended trial takes nobody, whatever its sites say', async ({ page }) => {
    await page.goto(`${app.url}/trials?page=all`)
    await from(page, 'How far are they?', 'Rome', /^Rome, Lazio/)
    await expect(page.getByText('Nearest recruiting site first, from Rome')).toBeVisible()
    const order = await rows(page)
      .locator('h2 a, h3 a')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href')?.slice('/trials/'.length)),
      )
    for (const [ended, open] of both(
      ['NCT81000001', 'NCT81000002'] as const,
      ['NCT90000081', 'NCT90000082'] as const,
    )) {
      expect(order.indexOf(open)).toBeGreaterThanOrEqual(0)
      expect(order.indexOf(open)).toBeLessThan(order.indexOf(ended))
      await expect(row(page, ended)).toContainText('No site is recruiting now.')
      await expect(row(page, open)).toContainText('The nearest site that is recruiting is')
    }
    await page.goto(`${app.url}/trials/NCT81000001`)
    const where = section(page, 'Where')
    await where.getByText('On a map').click()
    await expect(where).toContainText('1 site in Italy.')
    await expect(where.getByRole('listitem').first()).not.toContainText(/recruiting/i)
    await expect(where.getByRole('img')).toHaveAccessibleName(/1 site, 0 recruiting/)
  })

  test('a point across the ocean does not make a trial near', async ({ page }) => {
    for (const nctId of both('NCT81000003', 'NCT90000095')) {
      await page.goto(`${app.url}/trials/${nctId}`)
      if (nctId === 'NCT81000003') await from(page, 'How far is it?', 'Boston', /^Boston, Mass/)
      const where = section(page, 'Where')
      await expect(where).toContainText(/recruiting is about 3,\d\d0 miles away/)
      await expect(where).not.toContainText('less than')
    }
  })

  test('what is no place has no point, and a town has that of its own country', async ({
    request,
  }) => {
    const answer = await request.get(`${app.url}/api/catalogue`)
    const { trials } = placedSchema.parse(await answer.json())
    const POINTS: Readonly<Record<string, readonly [number, number] | null>> = {
      'Null Island': null,
      'Multiple Locations': null,
      Washington: [38.9, -77.04],
      London: [42.98, -81.23],
      'Frankfurt a.M.': [50.12, 8.68],
      Pristina: [42.67, 21.17],
    }
    for (const nctId of both('NCT81000008', 'NCT90000271')) {
      const places = trials.find((trial) => trial.nctId === nctId)?.places ?? []
      expect(places.length).toBeGreaterThan(3)
      for (const { city, at } of places) expect(at, city).toEqual(POINTS[city])
    }
  })

  test('what was typed as HTML is read by people, tables and feeds alike', async ({
    page,
    request,
  }) => {
    const csv = await (await request.get(`${app.url}/api/trials.csv`)).text()
    const table = readCsv(csv.slice(1))
    const feed = readAtom(await (await request.get(`${app.url}/feed.xml`)).text())
    for (const [nctId, title, condition] of both(
      [
        'NCT81000004',
        "Fibre < 5 µg & probiotics: the patient's view",
        "Sjögren's Syndrome",
      ] as const,
      [
        'NCT90000096',
        "Vitamin D & probiotics in MS: the patients' view, dose < 5 µg",
        "Crohn's Disease",
      ] as const,
    )) {
      await page.goto(`${app.url}/trials/${nctId}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expect(page.getByRole('main')).toContainText(condition)
      await page.goto(`${app.url}/trials?page=all`)
      await expect(row(page, nctId).getByRole('heading')).toHaveText(title)
      await page.goto(`${app.url}/print?ids=${nctId}`)
      await expect(page.getByRole('heading', { name: title }).first()).toBeVisible()
      expect(table.find((cells) => cells.includes(nctId))).toContain(title)
      const entry = feed.entry.find(({ link }) => link[0]?.href.endsWith(nctId))
      expect(entry && wordsOf(entry.title)).toBe(title)
    }
  })

  test('our words beside a town read from left to right', async ({ page }) => {
    for (const nctId of both('NCT81000005', 'NCT90000098')) {
      await page.goto(`${app.url}/trials/${nctId}`)
      const line = section(page, 'Where').getByRole('listitem').first()
      await expect(line).toContainText('Rome, Italy · Recruiting')
      expect(await page.content()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    }
  })

  test('a day that does not exist is no date, and the page says so', async ({ page }) => {
    for (const nctId of both('NCT81000006', 'NCT90000100')) {
      await page.goto(`${app.url}/trials/${nctId}`)
      const main = page.getByRole('main')
      await expect(main).not.toContainText(/has gone by|February 2026|April 2026|2026-0[24]-3/)
      await expect(section(page, 'Where this comes from')).toContainText(
        '1 part of this record came in a form that we do not know. Left out here: the end date.',
      )
      await expect(section(page, 'Dates')).toContainText('Not in what we could read of this record')
      await page.goto(`${app.url}/print?ids=${nctId}`)
      await expect(page.getByRole('main')).toContainText('Left out here: the end date.')
    }
  })

  test('a record without a number that can be read is not shown, but the way to it is', async ({
    page,
  }) => {
    await page.goto(`${app.url}/trials/NCT81000009`)
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /ClinicalTrials\.gov/ })
        .first(),
    ).toHaveAttribute('href', 'https://clinicaltrials.gov/study/NCT81000009')
  })

  test('an older name of a country still finds, and each number can be called', async ({
    page,
  }) => {
    for (const country of ['Turkey', 'T%C3%BCrkiye', 'Turkey%20(T%C3%BCrkiye)']) {
      await page.goto(`${app.url}/trials?country=${country}`)
      await expect(row(page, 'NCT81000007')).toBeVisible()
    }
    await page.goto(`${app.url}/trials/NCT81000007`)
    const links = section(page, 'Where').getByRole('link', { name: /^555/ })
    await expect(links).toHaveText(['555-1234', '555-9876'])
    await expect(links.first()).toHaveAttribute('href', 'tel:5551234')
  })
})
