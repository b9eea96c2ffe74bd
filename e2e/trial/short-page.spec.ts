import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { startRegistry } from '../stand-in/registry'
import { axeFindings, layoutShifts, sidewaysScroll } from '../support/pages/page-checks'
import { leads, PHONE } from '../support/pages/trial-page'
import { haveRealRecords, readJsonLines, realRecordPath } from '../support/records/real-records'
import { expect, test } from '../support/test'

const numbered = z.object({
  protocolSection: z.object({ identificationModule: z.object({ nctId: z.string() }) }),
})
const nctIdOf = (study: unknown) => numbered.parse(study).protocolSection.identificationModule.nctId

const HOW_MANY = 10
/** A phone screen, in CSS pixels. */
const SCREENS = 5 * PHONE.height

/** Those with the longest records of some studies. */
const longest = (studies: readonly unknown[]) =>
  studies
    .map((study) => ({ study, length: JSON.stringify(study).length }))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, HOW_MANY)
    .map(({ study }) => study)

const bundled: { studies: unknown[] } = JSON.parse(
  readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'),
)

/** The longest records at hand: of the bundled copy, and, where they are there, of all real ones. */
function longestRecords(): unknown[] {
  if (!haveRealRecords) return longest(bundled.studies)
  const full = readdirSync(realRecordPath('full-studies')).map((name): unknown =>
    JSON.parse(readFileSync(realRecordPath(`full-studies/${name}`), 'utf8')),
  )
  const real = [...full, ...readJsonLines(realRecordPath('ms-studies.jsonl'))]
  return [...longest(bundled.studies), ...longest(real)]
}

const bottomOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).first().boundingBox()
  return (box?.y ?? Infinity) + (box?.height ?? 0)
}

test('Someone with a phone sees what a long record is, how it stands, where, and the three key signals at once, and comes to its folds within five screens', async ({
  page,
  startOwnApp,
}) => {
  test.setTimeout(240_000)
  const studies = longestRecords()
  const known = new Map([...bundled.studies, ...studies].map((study) => [nctIdOf(study), study]))
  const registry = await startRegistry({ studies: [...known.values()] })
  const app = await startOwnApp({
    registry: registry.url,
    knows: registry,
    settings: { TRUST_PROXY: 'loopback' },
  })
  await page.setViewportSize(PHONE)
  for (const [at, nctId] of [...new Set(studies.map(nctIdOf))].entries()) {
    // Each visitor has a budget of records that are not on our list.
    await page.setExtraHTTPHeaders({ 'x-forwarded-for': `192.0.2.${at + 1}` })
    await page.goto(`${app.url}/trials/${nctId}`)
    await expect(page.getByText('Copy the draft', { exact: true })).toBeAttached()
    const bar = await page.getByRole('complementary', { name: 'This trial' }).boundingBox()
    const edge = bar?.y ?? 0
    expect(edge, nctId).toBeGreaterThan(PHONE.height / 2)
    expect(await bottomOf(page, 'main h1'), nctId).toBeLessThanOrEqual(edge)
    expect(await bottomOf(page, '[data-summary]'), nctId).toBeLessThanOrEqual(edge)
    await expect(leads(page).locator('summary')).toHaveCount(3)
    expect(await bottomOf(page, '#think'), nctId).toBeLessThanOrEqual(edge)
    const folds = await page.locator('#join').boundingBox()
    expect(folds?.y, nctId).toBeLessThanOrEqual(SCREENS)
    expect(await layoutShifts(page), nctId).toBe(0)
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await sidewaysScroll(page), nctId).toBeLessThanOrEqual(0)
    await page.setViewportSize(PHONE)
  }
  await registry.stop()
})

test('A trial with all of its folds open is clean for assistive technology', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/NCT01470521`)
  for (const fold of await page.locator('main section[id] > details > summary').all())
    await fold.click()
  expect(await axeFindings(page)).toEqual([])
})

test('A link to a part of a trial opens its fold, also where the address leads there already', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/NCT07168772#asks`)
  const asks = page.locator('#asks')
  await expect(asks.getByRole('listitem').first()).toBeInViewport()
  await page.getByRole('link', { name: 'Share', exact: true }).click()
  await expect(
    page.locator('#share').getByText('The link holds the trial number.'),
  ).toBeInViewport()
  await page.locator('#share > details > summary').click()
  await expect(page.locator('#share').getByText('The link holds')).toBeHidden()
  await page.getByRole('link', { name: 'Share', exact: true }).click()
  await expect(page.locator('#share').getByText('The link holds')).toBeInViewport()
  await page.getByRole('link', { name: 'Contact', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Contact the study' })).toBeInViewport()
})

test('What has the focus is never under the bar', async ({ page, offlineApp }) => {
  await page.setViewportSize(PHONE)
  await page.goto(`${offlineApp.url}/trials/NCT07168772`)
  const bar = page.getByRole('complementary', { name: 'This trial' })
  for (const summary of await page.locator('main section > details > summary').all()) {
    await summary.focus()
    const box = await summary.boundingBox()
    const edge = (await bar.boundingBox())?.y ?? 0
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(edge)
  }
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a link to a part of a trial shows what is in its fold', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await page.getByRole('link', { name: 'Share', exact: true }).click()
    await expect(page.locator('#share').getByText('The link holds the trial number.')).toBeVisible()
  })
})
