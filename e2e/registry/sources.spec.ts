import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { haveRealRecords, realRecordPath } from '../support/records/real-records'
import { NO_REGISTRY, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

/** Loads a page again until the source of its data is the one we wait for. */
async function waitForSource(page: Page, url: string, words: RegExp) {
  await expect(async () => {
    await page.goto(url)
    await expect(page.getByText(words).first()).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 30_000 })
}

test('Without any network people read the bundled copy, and it says so', async ({
  page,
  startOwnApp,
}) => {
  const app = await startOwnApp({ registry: NO_REGISTRY })
  await page.goto(`${app.url}/trials`)
  await expect(page.getByText(/^Our offline copy of 25 September 2025, \d+ \w+ old:/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'All 51 trials' })).toBeVisible()
})

test('A registry that answers nothing at all does not hold up the first page', async ({
  page,
  startOwnApp,
}) => {
  const registry = await startRegistry({})
  registry.misbehave({ delayMs: 60_000 })
  const app = await startOwnApp({ registry: registry.url })
  try {
    await expect.poll(() => registry.calls().length).toBeGreaterThan(0)
    await page.goto(app.url)
    await expect(page.getByText('Our offline copy of')).toBeVisible()
  } finally {
    await registry.stop()
  }
})

test('The live registry, then the saved copy of it after a restart without network', async ({
  page,
  startOwnApp,
}) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gutcheck-kept-'))
  const registry = await startRegistry(
    haveRealRecords ? { files: [realRecordPath('ms-studies.jsonl')] } : {},
  )
  const first = await startOwnApp({ registry: registry.url, dataDir })
  try {
    await waitForSource(page, `${first.url}/trials`, /^ClinicalTrials\.gov, read /)
    await expect(page.getByRole('heading', { name: 'All 51 trials' })).toBeVisible()
    const pages = registry.calls().filter((call) => call.path.endsWith('/studies'))
    expect(pages.length).toBeGreaterThanOrEqual(haveRealRecords ? 2 : 1)
  } finally {
    await page.goto('about:blank')
    await first.stop()
    await registry.stop()
  }
  const second = await startOwnApp({ registry: NO_REGISTRY, dataDir })
  try {
    await page.goto(`${second.url}/trials`)
    await expect(page.getByText(/^Our saved copy of/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'All 51 trials' })).toBeVisible()
  } finally {
    await page.goto('about:blank')
    await second.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
})

// What else a registry can do wrong, faults.spec.ts tries, row by row.
test('People still get all trials when the registry fails', async ({ page, startOwnApp }) => {
  const registry = await startRegistry({})
  registry.misbehave({ instead: 503 })
  const app = await startOwnApp({ registry: registry.url })
  try {
    await page.goto(`${app.url}/trials`)
    await expect(page.getByText('Our offline copy of')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'All 51 trials' })).toBeVisible()
  } finally {
    await registry.stop()
  }
})

test('Nobody can use the app to hammer the registry', async ({ request }) => {
  const registry = await startRegistry({})
  const app = await startApp({ registry: registry.url })
  try {
    registry.clearCalls()
    const numbers = Array.from(
      { length: 40 },
      (_, place) => `NCT8000${String(place).padStart(4, '0')}`,
    )
    const answers = numbers.map((nctId) => request.get(`${app.url}/trials/${nctId}`))
    await Promise.all(answers)
    const asked = () => registry.calls().filter((call) => /\/studies\/NCT8/.test(call.path))
    // Readers do not wait for calls that are still to come.
    await expect.poll(() => asked().length, { timeout: 60_000 }).toBeGreaterThan(5)
    const singles = asked()
    expect(singles.length).toBeLessThanOrEqual(14)
    // Calls leave a second apart. A busy server sends some of them late, so only the whole stretch can be told from outside.
    const stretch = (singles.at(-1)?.at ?? 0) - (singles[0]?.at ?? 0)
    expect(stretch).toBeGreaterThanOrEqual((singles.length - 3) * 1_000)
  } finally {
    await app.stop()
    await registry.stop()
  }
})
