import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readAtom, wordsOf } from './support/read-atom'
import { readCsv } from './support/read-csv'
import { haveRealRecords, readJsonLines, realRecordPath } from './support/real-records'
import { startRegistry } from './support/registry/registry'
import { type App, startApp } from './support/start-app'
import { expect, test } from './support/test'
import { section } from './support/trial-page'

type Modules = {
  readonly title?: string
  readonly status?: object
  readonly conditions?: readonly string[]
  readonly locations?: readonly object[]
}

const study = (nctId: string, { title, status, conditions, locations }: Modules) => ({
  protocolSection: {
    identificationModule: { nctId, briefTitle: title ?? `Probiotics in MS, ${nctId}` },
    statusModule: {
      overallStatus: 'RECRUITING',
      startDateStruct: { date: '2025-03', type: 'ACTUAL' },
      lastUpdatePostDateStruct: { date: '2026-10-02', type: 'ACTUAL' },
      ...status,
    },
    conditionsModule: { conditions: ['Multiple Sclerosis', ...(conditions ?? [])] },
    designModule: { studyType: 'INTERVENTIONAL' },
    contactsLocationsModule: { locations },
  },
})

const at = (city: string, country: string, lat?: number, lon?: number) => ({
  facility: 'Hospital',
  city,
  country,
  status: 'RECRUITING',
  ...(lat === undefined ? {} : { geoPoint: { lat, lon } }),
})

/** Records of our own, each with one thing that real ones have been seen with. */
const OWN = [
  study('NCT81000001', {
    status: { overallStatus: 'TERMINATED' },
    locations: [at('Rome', 'Italy', 41.89, 12.51)],
  }),
  study('NCT81000002', { locations: [at('Milan', 'Italy', 45.46, 9.19)] }),
  study('NCT81000003', { locations: [at('Birmingham', 'United Kingdom', 42.36, -71.06)] }),
  study('NCT81000004', {
    title: 'Fibre &lt; 5 &micro;g &amp; probiotics: the patient&#39;s view',
    conditions: ['Sj&ouml;gren&#39;s Syndrome'],
  }),
  study('NCT81000005', { locations: [at('\u2067\u202eRome', 'Italy\u202e')] }),
  study('NCT81000006', { status: { completionDateStruct: { date: '2026-04-31' } } }),
  study('NCT81000007', {
    locations: [
      { ...at('Ankara', 'Turkey'), contacts: [{ name: 'Desk', phone: '555-1234 / 555-9876' }] },
    ],
  }),
  // Without a number that can be read nothing of a record is.
  { protocolSection: { identificationModule: { nctId: 7, nctIdAliases: ['NCT81000009'] } } },
]

const caseFiles = [
  'F7-ended-trial-with-open-site',
  'F9-point-in-another-country',
  'F10-entities-in-plain-fields',
  'F13-bidi-breakout',
  'F15-date-that-does-not-exist',
]

/** The same by others, with what is right for each: only where they are at hand. */
const cases = haveRealRecords
  ? caseFiles.flatMap((name) => readJsonLines(realRecordPath(`cases/${name}.jsonl`)))
  : []

/** The numbers of our own records, and of those of others where they are at hand. */
const both = <One>(own: One, other: One): readonly One[] => (haveRealRecords ? [own, other] : [own])

const rows = (page: Page) => page.getByRole('main').locator('ul.trials > li')
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
      readFileSync('lib/catalogue/offline-copy.json', 'utf8'),
    )
    const registry = await startRegistry({ studies: [...bundled.studies, ...OWN, ...cases] })
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
        '1 part of this record came in a form that we do not know, and is left out here: the end date.',
      )
      await expect(section(page, 'Dates')).toContainText('Not in what we could read of this record')
      await page.goto(`${app.url}/print?ids=${nctId}`)
      await expect(page.getByRole('main')).toContainText('is left out here: the end date.')
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
