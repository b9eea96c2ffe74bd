import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import type { Registry } from '../stand-in/running-registry'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { saveCopyOf } from '../support/records/save-copy'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const offer = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Newer data has come from ClinicalTrials.gov.' })
const showIt = (page: Page) => page.getByRole('button', { name: 'Show it' })
const offline = (page: Page) => page.locator('summary', { hasText: 'Our offline copy of' })
const live = (page: Page) => page.getByText(/^ClinicalTrials\.gov, read /)

const HELD = { delayMs: 60_000, on: 'version', calls: 1 } as const

/** Lets the registry answer, and the time of the page go by until it has asked for what is new. */
async function hear(page: Page, registry: Registry, news: Locator) {
  registry.behave()
  await expect(async () => {
    await page.clock.runFor(15_000)
    await expect(news).toBeVisible({ timeout: 500 })
  }).toPass()
}

test.describe('When the registry answers while a page is open', () => {
  let registry: Registry
  let app: App
  test.beforeEach(async () => {
    registry = await startRegistry()
    // The first call is held back, so that pages are made from the offline copy until a test lets it go.
    registry.misbehave(HELD)
    app = await startApp({ registry: registry.url })
  })
  test.afterEach(async ({ page }) => {
    // A page whose parts are on the way would ask a server that is gone.
    await page.close()
    await app.stop()
    await registry.stop()
  })

  test('a reader is told, and the page stays as it is until they want the newer data', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.startsWith('/api/'))
        asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`)
    })
    await page.clock.install()
    await page.goto(`${app.url}/trials/NCT07168772`)
    await expect(offline(page)).toBeVisible()
    await expect(showIt(page)).toBeHidden()
    await hear(page, registry, offer(page))
    await expect(offline(page)).toBeVisible()
    expect(new Set(asked)).toEqual(new Set([`GET ${app.url}/api/freshness `]))
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      expect(await axeFindings(page)).toEqual([])
    }
    await showIt(page).click()
    await expect(live(page)).toBeVisible()
    await expect(offer(page)).toBeHidden()
  })

  test('a patient in the check keeps every answer, also one that was not sent on', async ({
    page,
  }) => {
    await page.clock.install()
    await page.goto(`${app.url}/check/age`)
    await expect(offline(page)).toBeVisible()
    await page.getByRole('textbox', { name: 'Age' }).fill('47')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('radio', { name: 'Female' }).check()
    await hear(page, registry, offer(page))
    await showIt(page).click()
    await expect(live(page)).toBeVisible()
    await expect(page).toHaveURL(`${app.url}/check/sex`)
    await expect(page.getByRole('radio', { name: 'Female' })).toBeChecked()
    await page.goto(`${app.url}/check/age`)
    await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('47')
  })
})

test('A reader of a saved copy is told when the registry has nothing newer', async ({
  page,
  startOwnApp,
}) => {
  const registry = await startRegistry()
  const dataDir = await mkdtemp(join(tmpdir(), 'gutcheck-confirmed-'))
  await saveCopyOf(registry, dataDir)
  registry.misbehave(HELD)
  const app = await startOwnApp({ registry: registry.url, dataDir })
  try {
    await page.clock.install()
    await page.goto(`${app.url}/about`)
    await expect(page.getByText('We are reading ClinicalTrials.gov now.')).toBeAttached()
    await hear(
      page,
      registry,
      page.getByRole('status').filter({ hasText: 'has nothing newer than this copy.' }),
    )
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await expect(live(page)).toBeVisible()
  } finally {
    await page.goto('about:blank')
    await app.stop()
    await registry.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
})

test('The answer is the same for everyone, small, and kept by no cache', async ({
  request,
  offlineApp,
}) => {
  const answer = await request.get(`${offlineApp.url}/api/freshness`)
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(await answer.json()).toEqual({ source: 'offline', readAt: '2025-09-25' })
})

test('A page of the live registry asks for nothing newer', async ({ page, liveApp }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.clock.install()
  await page.goto(`${liveApp.url}/about`)
  await page.clock.runFor(120_000)
  expect(asked).not.toContain('/api/freshness')
})

test('A page of a copy asks again and again', async ({ page, offlineApp }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/freshness')) asked.push(request.url())
  })
  await page.clock.install()
  await page.goto(`${offlineApp.url}/about`)
  expect(asked).toEqual([])
  for (const times of [1, 2, 3]) {
    await expect(async () => {
      await page.clock.runFor(15_000)
      expect(asked.length).toBeGreaterThanOrEqual(times)
    }).toPass()
  }
  await expect(page.getByRole('button', { name: 'Show it' })).toBeHidden()
})
