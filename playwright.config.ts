import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { chromiumPath } from './e2e/support/chromium.ts'

const executablePath = chromiumPath()
const FIRST_PAGE = '**/first-page.spec.ts'
const FAULTS = '**/faults.spec.ts'
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/pages',
  projects: [
    { name: 'pages', testMatch: '**/*.spec.ts', testIgnore: [FIRST_PAGE, FAULTS] },
    // These two measure how long readers wait, so that nothing else may run beside them. Alone: --no-deps.
    { name: 'first page', testMatch: FIRST_PAGE, dependencies: ['pages'] },
    { name: 'faults', testMatch: FAULTS, dependencies: ['first page'] },
  ],
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Many tests wait for a page or for the registry now and then: one more than there are cores keeps those busy.
  workers: availableParallelism() + 1,
  // The longest page with a look by axe takes a quarter of it on two slow cores.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Chromium's sandbox does not work for root, and continuous integration often is root.
      args: isRoot ? ['--no-sandbox'] : [],
    },
    // A trace of every test costs a fifth of the time: ask for one with --trace on.
    screenshot: 'only-on-failure',
  },
})
