import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** So far from where it stood a page may be, in CSS pixels. */
const NEAR = 50
/** So long the trials are on their way. */
const SLOW_MS = 2_000

const ANSWERS = JSON.stringify({ version: 1, told: { age: 38, msType: 'RRMS', treatments: [] } })

/** The trials come late, as on a bad line. */
const slow = (page: Page) =>
  page.route('**/api/catalogue', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    await route.continue()
  })

/** The links to trials, in the order in which they stand. */
const trials = (page: Page) => page.locator('main a[href^="/trials/NCT"]:visible')

/** How far from the upper edge of the window it is. */
const topOf = (page: Page, href: string) =>
  page
    .locator(`main a[href="${href}"]:visible`)
    .first()
    .evaluate((link) => link.getBoundingClientRect().top)

/** Scrolls as a reader does, until a trial stands in the upper half of the window; gives its address and place. */
async function scrollTo(page: Page, nth: number): Promise<{ href: string; top: number }> {
  const link = trials(page).nth(nth)
  const href = (await link.getAttribute('href')) ?? ''
  // What waits with its layout gets it on the way.
  for (let turn = 0; turn < 6; turn += 1) {
    const off = (await topOf(page, href)) - 200
    if (Math.abs(off) < 100) break
    await page.mouse.wheel(0, off)
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }
  await expect.poll(() => standsKept(page)).toBe(true)
  return { href, top: await topOf(page, href) }
}

/** Whether the entry of the history holds where the page stands. */
const standsKept = (page: Page) =>
  page.evaluate(() => {
    const state: unknown = window.history.state
    const text = JSON.stringify(state) ?? ''
    return text.includes(`"y":${window.scrollY}`)
  })

async function isWhereItWas(page: Page, { href, top }: { href: string; top: number }) {
  await expect
    .poll(async () => {
      if ((await page.locator(`main a[href="${href}"]:visible`).count()) === 0) return 'not there'
      const off = (await topOf(page, href)) - top
      return Math.abs(off) <= NEAR ? 'near' : `${Math.round(off)} px off`
    })
    .toBe('near')
}

for (const [device, viewport, hasTouch] of [
  ['a phone', { width: 390, height: 844 }, true],
  ['a desk', { width: 1280, height: 900 }, false],
] as const) {
  test.describe(`On ${device}, with trials that come slowly`, () => {
    test.use({ viewport, hasTouch })

    test.beforeEach(async ({ page, offlineApp }) => {
      await page.goto(`${offlineApp.url}/about`)
      await page.evaluate((text) => sessionStorage.setItem('gutcheck-answers', text), ANSWERS)
      await slow(page)
    })

    test('the results are where they were after a reload', async ({ page, offlineApp }) => {
      await page.goto(`${offlineApp.url}/check/results`)
      await expect(trials(page).first()).toBeVisible()
      const stood = await scrollTo(page, 3)
      const y = await page.evaluate(() => window.scrollY)
      await page.reload()
      await isWhereItWas(page, stood)
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - y)).toBeLessThanOrEqual(NEAR)
      await page.reload()
      await isWhereItWas(page, stood)
    })

    test('the results are where they were after a trial, or the answers, and Back', async ({
      page,
      offlineApp,
    }) => {
      await page.goto(`${offlineApp.url}/check/results`)
      await expect(trials(page).first()).toBeVisible()
      await page
        .locator('main summary', { hasText: /^Show the/ })
        .first()
        .click()
      const stood = await scrollTo(page, 6)
      await page.locator(`main a[href="${stood.href}"]:visible`).first().click()
      await expect(page).toHaveURL(`${offlineApp.url}${stood.href}`)
      await page.goBack()
      await isWhereItWas(page, stood)

      await page.evaluate(() =>
        document.querySelector<HTMLElement>('a[href="/check/answers"]')?.click(),
      )
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you told us')
      expect(await page.evaluate(() => window.scrollY)).toBe(0)
      await page.goBack()
      await isWhereItWas(page, stood)
      await page.goForward()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('What you told us')
      expect(await page.evaluate(() => window.scrollY)).toBe(0)
    })

    test('a reader who has moved on meanwhile is left alone', async ({ page, offlineApp }) => {
      await page.goto(`${offlineApp.url}/check/results`)
      await expect(trials(page).first()).toBeVisible()
      await scrollTo(page, 3)
      await page.reload({ waitUntil: 'commit' })
      await expect(page.getByText('Looking at the trials …')).toBeVisible()
      await page.mouse.wheel(0, NEAR)
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(NEAR)
      await expect(trials(page).first()).toBeVisible()
      expect(await page.evaluate(() => window.scrollY)).toBe(NEAR)
    })

    test('the list is where it was after a trial and Back, and a trial after a reload', async ({
      page,
      offlineApp,
    }) => {
      await page.goto(`${offlineApp.url}/trials`)
      const stood = await scrollTo(page, 9)
      await page.locator(`main a[href="${stood.href}"]:visible`).first().click()
      await expect(page).toHaveURL(`${offlineApp.url}${stood.href}`)
      await page.goBack()
      await isWhereItWas(page, stood)

      await page.goto(`${offlineApp.url}/trials/NCT07168772`)
      const part = page.locator('main section[id]').nth(4)
      const at = () => part.evaluate((one) => one.getBoundingClientRect().top)
      for (let turn = 0; turn < 6; turn += 1) {
        const off = (await at()) - 100
        if (Math.abs(off) < 50) break
        await page.mouse.wheel(0, off)
        await page.evaluate(
          () =>
            new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        )
      }
      await expect.poll(() => standsKept(page)).toBe(true)
      const top = await at()
      await page.reload()
      await expect.poll(async () => Math.abs((await at()) - top)).toBeLessThanOrEqual(NEAR)
    })
  })
}
