import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import type { Registry } from '../stand-in/running-registry'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const offer = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'Newer data has come from ClinicalTrials.gov.' })
const showIt = (page: Page) => page.getByRole('button', { name: 'Show it' })
const offline = (page: Page) => page.getByText('You are reading our offline copy')
const live = (page: Page) => page.getByText(/^ClinicalTrials\.gov, read /)

test.describe('When the registry answers while a page is open', () => {
  let registry: Registry
  let app: App
  test.beforeEach(async () => {
    registry = await startRegistry()
    // The first call is slow, so that pages are made from the offline copy until it has come.
    registry.misbehave({ delayMs: 12_000, on: 'version', calls: 1 })
    app = await startApp({ registry: registry.url })
  })
  test.afterEach(async () => {
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
    await page.goto(`${app.url}/trials/NCT07168772`)
    await expect(offline(page)).toBeVisible()
    await expect(showIt(page)).toBeHidden()
    await expect(offer(page)).toBeVisible({ timeout: 60_000 })
    await expect(offline(page)).toBeVisible()
    expect(new Set(asked)).toEqual(new Set([`GET ${app.url}/api/freshness `]))
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 })
        await page.emulateMedia({ colorScheme })
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
        expect(await axeFindings(page)).toEqual([])
      }
    }
    await showIt(page).click()
    await expect(live(page)).toBeVisible()
    await expect(offer(page)).toBeHidden()
  })

  test('a patient in the check keeps every answer, also one that was not sent on', async ({
    page,
  }) => {
    await page.goto(`${app.url}/check/age`)
    await expect(offline(page)).toBeVisible()
    await page.getByRole('textbox', { name: 'Age' }).fill('47')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('radio', { name: 'Female' }).check()
    await expect(offer(page)).toBeVisible({ timeout: 60_000 })
    await showIt(page).click()
    await expect(live(page)).toBeVisible()
    await expect(page).toHaveURL(`${app.url}/check/sex`)
    await expect(page.getByRole('radio', { name: 'Female' })).toBeChecked()
    await page.goto(`${app.url}/check/age`)
    await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('47')
  })
})

test('A reader of a saved copy is told when the registry has nothing newer', async ({ page }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gutcheck-confirmed-'))
  const registry = await startRegistry()
  const shows = 'ClinicalTrials.gov, read '
  const first = await startApp({ registry: registry.url, dataDir, shows })
  await expect
    .poll(() => readFile(join(dataDir, 'registry-copy.json'), 'utf8').catch(() => ''))
    .toContain('"studies"')
  await first.stop()
  registry.misbehave({ delayMs: 12_000, on: 'version', calls: 1 })
  const second = await startApp({ registry: registry.url, dataDir })
  try {
    await page.goto(`${second.url}/about`)
    await expect(page.getByText('We are reading ClinicalTrials.gov now.')).toBeAttached()
    await expect(
      page.getByRole('status').filter({ hasText: 'has nothing newer than this copy.' }),
    ).toBeVisible({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await expect(live(page)).toBeVisible()
  } finally {
    await second.stop()
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
