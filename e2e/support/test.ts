import { readFileSync } from 'node:fs'
import { test as base, expect, type Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { type App, type AppOptions, NO_REGISTRY, startApp } from './start-app'

type WorkerFixtures = {
  /** An app that reads the stand-in, which serves the bundled records and a few made for the tests. */
  readonly liveApp: App
  /** An app that cannot reach any registry. */
  readonly offlineApp: App
}

type TestFixtures = {
  /** Starts an app for this test alone. It goes on until the page was judged: an open page may still ask it for something. */
  readonly startOwnApp: (options: AppOptions) => Promise<App>
  /** Fails the test if the page asked another server for anything, broke its policy, or threw. On for every test. */
  readonly clean: undefined
  /** Messages of the browser that a test expects, such as the one for a 404. */
  readonly expectedMessages: RegExp[]
}

/** What every page says once the registry was read. */
const LIVE = 'ClinicalTrials.gov, read '

const bundled: { studies: unknown[] } = JSON.parse(
  readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
)
const made: unknown[] = JSON.parse(readFileSync('e2e/support/records/made-studies.json', 'utf8'))

export const test = base.extend<TestFixtures, WorkerFixtures>({
  liveApp: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const registry = await startRegistry({ studies: [...bundled.studies, ...made] })
      // On a busy machine the first page may come before the first read has ended.
      const app = await startApp({ registry: registry.url, shows: LIVE })
      await use(app)
      await app.stop()
      await registry.stop()
    },
    { scope: 'worker' },
  ],
  offlineApp: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const app = await startApp({ registry: NO_REGISTRY })
      await use(app)
      await app.stop()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
  startOwnApp: async ({}, use) => {
    const apps: App[] = []
    await use(async (options) => {
      const app = await startApp(options)
      apps.push(app)
      return app
    })
    for (const app of apps) await app.stop()
  },
  expectedMessages: [[], { option: true }],
  clean: [
    // It needs no app itself: naming the fixture makes it end before the apps do.
    async ({ page, expectedMessages, startOwnApp: _endsLater }, use) => {
      const trouble = watch(page)
      await use(undefined)
      expect(
        trouble.filter((one) => !expectedMessages.some((pattern) => pattern.test(one))),
      ).toEqual([])
    },
    { auto: true },
  ],
})

function watch(page: Page): string[] {
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(`threw: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text())
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1')
      trouble.push(`asked ${request.url()}`)
  })
  page.on('dialog', (dialog) => trouble.push(`opened a dialog: ${dialog.message()}`))
  return trouble
}

export { expect }
