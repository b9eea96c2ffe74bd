import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { save } from '../support/pages/saved-page'
import { saveCopyOf } from '../support/records/save-copy'
import { NO_REGISTRY, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const RECRUITING = 'NCT07168772'
const WAS = 'Was recruiting in September 2025'

const main = (page: Page) => page.getByRole('main')

/** Pages that say how the trial stands, and words of them that would say it of today. */
const PAGES = [
  ['the list', '/trials'],
  ['a trial', `/trials/${RECRUITING}`],
  ['a shared list', `/list?ids=${RECRUITING},NCT05779449`],
  ['the table', `/compare?ids=${RECRUITING},NCT05779449`],
  ['the sheets', `/print?ids=${RECRUITING},NCT05779449`],
  ['the first page', '/'],
  ['the one-page check', '/check/all'],
  ['the results of the check', '/check/results'],
] as const

for (const [name, path] of PAGES) {
  test(`Of an old copy ${name} tells how trials stood then`, async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}${path}`)
    await expect(main(page).getByText(WAS).first()).toBeVisible()
    const today = main(page).getByText(/^Recruiting(?:\.|$| ·)/)
    await expect(today.and(page.locator(':not(label, label *)'))).toHaveCount(0)
    await expect(
      main(page).getByText(/is recruiting|still recruiting|recruiting now\./),
    ).toHaveCount(0)
  })
}

test('A saved trial of an old copy tells how it stood then', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/trials/${RECRUITING}`)
  await save(page, RECRUITING)
  await page.goto(`${offlineApp.url}/saved`)
  await expect(main(page).getByText(WAS)).toBeVisible()
})

test('A link preview and a search engine are told no state of today', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/${RECRUITING}`)
  const about = page.locator('meta[name=description]')
  await expect(about).toHaveAttribute('content', new RegExp(`^${WAS} · `))
  const data: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? '',
  )
  expect(data).not.toHaveProperty('status')
})

test('The filters keep their choices, and find by them', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/trials?state=recruiting`)
  await expect(page.getByRole('checkbox', { name: /^Recruiting \d/ })).toBeChecked()
  await expect(main(page).getByText(WAS).first()).toBeVisible()
})

test('A saved copy says its age in words, and what that means', async ({ page }) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'gutcheck-old-'))
  const registry = await startRegistry()
  await saveCopyOf(registry, dataDir)
  await registry.stop()
  const file = join(dataDir, 'registry-copy.json')
  for (const { days, says, state } of [
    { days: 3, says: /^Our saved copy of \d+ \w+ \d{4}, 3 days old\.$/, state: 'Recruiting' },
    {
      days: 20,
      says: /, 2 weeks old: trials may have closed since\.$/,
      state: 'Recruiting',
    },
    {
      days: 200,
      says: /, 6 months old: trials may have closed since\.$/,
      state: /^Was recruiting in \w+ \d{4}$/,
    },
  ]) {
    const copy = JSON.parse(await readFile(file, 'utf8'))
    const readAt = new Date(Date.now() - days * 86_400_000).toISOString()
    await writeFile(file, JSON.stringify({ ...copy, readAt }))
    const app = await startApp({ registry: NO_REGISTRY, dataDir })
    try {
      await page.goto(`${app.url}/trials?state=recruiting`)
      const notice = page.locator('summary', { hasText: 'Our saved copy of' })
      await expect(notice).toHaveText(says)
      await expect(main(page).locator('li > p:first-child b').first()).toHaveText(state)
    } finally {
      // A page that is left open would ask a server that is gone.
      await page.goto('about:blank')
      await app.stop()
    }
  }
  await rm(dataDir, { recursive: true, force: true })
})
