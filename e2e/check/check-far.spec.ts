import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

type Location = {
  readonly city: string
  readonly country: string
  readonly state?: string
  readonly status?: string
  readonly geoPoint?: { readonly lat: number; readonly lon: number }
}

const MUNICH = { lat: 48.14, lon: 11.58 }
const HAMBURG = { lat: 53.55, lon: 9.99 }
const AUGSBURG = { lat: 48.37, lon: 10.9 }

const study = (nctId: string, locations: readonly Location[]) => ({
  protocolSection: {
    identificationModule: { nctId, briefTitle: `Probiotics in multiple sclerosis, ${nctId}` },
    statusModule: { overallStatus: 'RECRUITING' },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
    designModule: { studyType: 'INTERVENTIONAL' },
    armsInterventionsModule: { interventions: [{ type: 'DIETARY_SUPPLEMENT', name: 'Probiotic' }] },
    eligibilityModule: { eligibilityCriteria: 'Inclusion Criteria:\n\n* Age 18 to 65 years' },
    contactsLocationsModule: { locations },
  },
})

const STUDIES = [
  study('NCT80000001', [
    { city: 'Munich', country: 'Germany', status: 'COMPLETED', geoPoint: MUNICH },
    { city: 'Hamburg', country: 'Germany', status: 'RECRUITING', geoPoint: HAMBURG },
  ]),
  study('NCT80000002', [
    { city: 'Munich', country: 'Germany', status: 'COMPLETED', geoPoint: MUNICH },
    { city: 'Augsburg', country: 'Germany', status: 'COMPLETED', geoPoint: AUGSBURG },
  ]),
  study('NCT80000003', [
    ...Array.from({ length: 119 }, (_, at) => ({
      city: `Town ${at}`,
      country: 'Germany',
      status: 'WITHDRAWN',
      geoPoint: { lat: MUNICH.lat + at / 100, lon: MUNICH.lon },
    })),
    { city: 'Augsburg', country: 'Germany', status: 'RECRUITING', geoPoint: AUGSBURG },
  ]),
  study('NCT80000004', [{ city: 'London', country: 'United Kingdom', status: 'RECRUITING' }]),
  study('NCT80000005', [
    { city: 'London', state: 'Ontario', country: 'Canada', status: 'RECRUITING' },
  ]),
  study('NCT80000006', [
    { city: 'London', state: 'Kentucky', country: 'United States', status: 'RECRUITING' },
  ]),
  study('NCT80000007', [{ city: 'Nowhere at all', country: 'Germany', status: 'RECRUITING' }]),
]

const row = (page: Page, nctId: string) => page.getByRole('row').filter({ hasText: nctId })

test.describe('Trials whose sites are hard to measure', () => {
  let app: App
  let stop: () => Promise<void>
  test.beforeAll(async () => {
    const registry = await startRegistry({ studies: STUDIES })
    app = await startApp({ registry: registry.url, knows: registry })
    stop = async () => {
      await app.stop()
      await registry.stop()
    }
  })
  test.afterAll(() => stop())

  test('none is lost, and each is as far as its nearest site that takes people', async ({
    page,
  }) => {
    await page.goto(`${app.url}/check/all`)
    await page.getByRole('textbox', { name: 'Age' }).fill('38')
    await page.getByRole('combobox', { name: /nearest town/ }).fill('munich')
    await page.getByRole('option', { name: /^Munich, Bavaria/ }).click()
    await page.getByRole('combobox', { name: 'How far I can go' }).selectOption('Up to 100 km')
    for (const [nctId, far, place] of [
      ['NCT80000001', /61\d km/, 'Hamburg, Germany, and 1 more place'],
      ['NCT80000002', /distance unknown/, 'Munich, Germany, and 1 more place'],
      ['NCT80000003', /5\d km/, 'Augsburg, Germany, and 119 more places'],
      ['NCT80000004', /about 9\d0 km/, 'London, United Kingdom'],
      ['NCT80000005', /about 6,\d\d0 km/, 'London, Canada'],
      ['NCT80000006', /about 7,\d\d0 km/, 'London, United States'],
      ['NCT80000007', /distance unknown/, 'Nowhere at all, Germany'],
    ] as const) {
      await expect(row(page, nctId).locator('td').nth(5), nctId).toHaveText(far)
      await expect(row(page, nctId), nctId).toContainText(place)
    }
    const order = await page.locator('main table tbody tr').allInnerTexts()
    const heads = order.map(
      (text) => /NCT\d+(?= ·)|^(?:Near|Further|Distance)[^:]*: \d/m.exec(text)?.[0],
    )
    expect(heads.filter(Boolean)).toEqual([
      'Near enough: 1',
      'NCT80000003',
      'Further away: 4',
      'NCT80000001',
      'NCT80000004',
      'NCT80000005',
      'NCT80000006',
      'Distance unknown: 2',
      'NCT80000007',
      'NCT80000002',
    ])
    await page.getByRole('link', { name: 'All the reasons' }).click()
    const fold = page.getByText(/^Show the other \d+/)
    await expect(page.getByRole('heading', { level: 2, name: /^Ask first/ })).toBeVisible()
    if ((await fold.count()) > 0) await fold.first().click()
    await expect(page.locator('#trial-NCT80000002')).toContainText(
      /No site is recruiting now\. The nearest one is .* away: Munich, Germany\./,
    )
    await expect(page.locator('#trial-NCT80000001')).toContainText(
      /A nearer one is not recruiting now: Munich, Germany, .* away\./,
    )
  })
})
