import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import type { Registry } from '../stand-in/running-registry'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

/** Not about MS, so that the registry does not name it when it is asked. */
const ELSEWHERE = 'NCT90000006'

const made: unknown[] = JSON.parse(readFileSync('e2e/support/records/made-studies.json', 'utf8'))
const bundled: { studies: unknown[] } = JSON.parse(
  readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
)

const WALKING = {
  protocolSection: {
    identificationModule: { nctId: 'NCT80000001', briefTitle: 'Walking in Multiple Sclerosis' },
    statusModule: { overallStatus: 'RECRUITING' },
    conditionsModule: { conditions: ['Multiple Sclerosis'] },
  },
}

/** The next call for a record waits until a test lets it go. */
const HELD = { delayMs: 60_000, on: 'study', calls: 1 } as const

const coming = (page: Page) =>
  page.getByRole('heading', { name: 'We have asked the registry for this record' })

test.describe('While a record is on its way', () => {
  let registry: Registry
  let app: App
  test.beforeAll(async () => {
    registry = await startRegistry({ studies: [...bundled.studies, WALKING] })
    app = await startApp({ registry: registry.url, shows: 'ClinicalTrials.gov, read ' })
    registry.setStudies([...bundled.studies, ...made, WALKING])
  })
  test.afterAll(async () => {
    await app.stop()
    await registry.stop()
  })

  test('a reader gets a page in time that says so, and then the record by itself', async ({
    page,
  }) => {
    registry.clearCalls()
    registry.misbehave(HELD)
    const begun = performance.now()
    const answer = await page.goto(`${app.url}/trials/${ELSEWHERE}`, { waitUntil: 'commit' })
    expect(performance.now() - begun).toBeLessThan(4_000)
    expect(answer?.status()).toBe(200)
    expect(answer?.headers()['cache-control']).toContain('no-store')
    await expect(coming(page)).toBeVisible()
    await expect(page.getByText('It has not answered yet.')).toBeVisible()
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      expect(await axeFindings(page)).toEqual([])
    }
    registry.behave()
    await expect(page.getByRole('status').filter({ hasText: 'The record is here.' })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(ELSEWHERE)
    await expect(page.getByRole('heading', { name: 'The full record' })).toBeVisible()
    const single = registry.calls().filter(({ path }) => path.endsWith(ELSEWHERE))
    expect(single).toHaveLength(1)
  })

  test('a reader is told what we know of a trial that we left out', async ({ page }) => {
    registry.misbehave(HELD)
    await page.goto(`${app.url}/trials/NCT80000001`)
    await expect(coming(page)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Walking in Multiple Sclerosis',
    )
    await expect(page.getByText('About MS, but no word about the gut')).toBeVisible()
    registry.behave()
    await expect(page.getByRole('heading', { name: 'The full record' })).toBeVisible()
    await expect(page.getByText('About MS, but no word about the gut')).toBeVisible()
  })

  test('a reader is told when it will not come', async ({ page }) => {
    registry.misbehave({ delayMs: 2_000, instead: 503, on: 'study' })
    await page.goto(`${app.url}/trials/NCT90000031`)
    await expect(coming(page)).toBeVisible()
    await expect(
      page.getByRole('heading', { name: 'We cannot reach the registry at the moment' }),
    ).toBeVisible({ timeout: 60_000 })
  })

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false })

    test('the page loads itself again, and has a link for it', async ({ page }) => {
      registry.misbehave(HELD)
      await page.goto(`${app.url}/trials/NCT90000032`)
      await expect(coming(page)).toBeVisible()
      await expect(page.getByRole('link', { name: 'Look again' })).toHaveAttribute(
        'href',
        '/trials/NCT90000032',
      )
      registry.behave()
      await expect(page.getByRole('heading', { name: 'The full record' })).toBeVisible()
    })
  })

  test('a program learns whether it has come, and no cache keeps that', async ({ request }) => {
    registry.misbehave(HELD)
    const state = async (nctId: string) => {
      const answer = await request.get(`${app.url}/api/trials/${nctId}/coming`)
      expect(answer.headers()['cache-control']).toBe('no-store')
      return answer.json()
    }
    const begun = performance.now()
    expect(await state('NCT90000033')).toEqual({ state: 'coming' })
    expect(performance.now() - begun).toBeLessThan(4_000)
    registry.behave()
    await expect.poll(() => state('NCT90000033')).toEqual({ state: 'here' })
    expect(await state('NCT07168772')).toEqual({ state: 'here' })
    expect(await state('hello')).toEqual({ state: 'trouble' })
  })
})
