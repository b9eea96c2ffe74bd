import type { Page } from '@playwright/test'
import { openDisplay } from '../support/pages/display'
import { layoutShifts } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

const root = (page: Page) => page.locator('html')
const settings = (page: Page) => page.getByRole('region', { name: 'Display settings' })
const choice = (page: Page, words: string) =>
  settings(page).getByRole('button', { name: words, exact: true })
const displayButton = (page: Page) => page.getByRole('button', { name: 'Display', exact: true })

/** More stops than the settings have. */
const MOST_STOPS = 30

/** Goes on with Tab until the choice has the focus. */
async function tabTo(page: Page, words: string) {
  const target = choice(page, words)
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to “${words}”.`)
}

/** Notes on the root element what stood there when the body came, which is before anything is painted. */
const noteWhenBodyCame = (page: Page) =>
  page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (document.body === null) return
      watcher.disconnect()
      const { dataset } = document.documentElement
      const { text, spacing, theme, calm } = dataset
      dataset.whenBodyCame = [text, spacing, theme, calm].filter(Boolean).join(' ') || 'nothing'
    })
    watcher.observe(document, { childList: true, subtree: true })
  })

for (const [words, kept, property, value] of [
  ['125%', '125', 'font-size', '22.5px'],
  ['150%', '150', 'font-size', '27px'],
  ['200%', '200', 'font-size', '36px'],
  ['More space', 'roomy', 'word-spacing', '2.88px'],
  ['Light', 'light', 'color-scheme', 'light'],
  ['Dark', 'dark', 'color-scheme', 'dark'],
  ['High contrast', 'contrast', '--color-paper', '#000'],
  ['None: calm', 'on', '--color-band', '#faf6f1'],
] as const)
  test(`A reader chooses “${words}” by keyboard, and it is there again before the page is drawn`, async ({
    page,
    offlineApp,
  }) => {
    await page.emulateMedia({ colorScheme: kept === 'light' ? 'dark' : 'light' })
    await noteWhenBodyCame(page)
    await page.goto(`${offlineApp.url}/about`)
    await expect(root(page)).toHaveAttribute('data-when-body-came', 'nothing')
    await displayButton(page).focus()
    await page.keyboard.press('Enter')
    await expect(settings(page)).toBeVisible()
    await tabTo(page, words)
    await page.keyboard.press('Enter')
    await expect(choice(page, words)).toHaveAttribute('aria-pressed', 'true')
    await expect(root(page)).toHaveCSS(property, value)
    await page.keyboard.press('Escape')
    await expect(settings(page)).toHaveCount(0)
    await expect(displayButton(page)).toBeFocused()
    await page.reload()
    await expect(root(page)).toHaveAttribute('data-when-body-came', kept)
    await expect(root(page)).toHaveCSS(property, value)
    await openDisplay(page)
    await expect(choice(page, words)).toHaveAttribute('aria-pressed', 'true')
  })

test('A reader puts all settings back to usual at once', async ({ page, context, offlineApp }) => {
  await page.goto(`${offlineApp.url}/about`)
  await openDisplay(page)
  for (const words of ['200%', 'More space', 'Dark', 'None: calm'])
    await choice(page, words).click()
  await expect(root(page)).toHaveCSS('font-size', '36px')
  await choice(page, 'All back to usual').click()
  for (const words of ['100%', 'Usual', 'System', 'Shown'])
    await expect(choice(page, words)).toHaveAttribute('aria-pressed', 'true')
  await expect(root(page)).toHaveCSS('font-size', '18px')
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
  await choice(page, 'Close').click()
  await expect(settings(page)).toHaveCount(0)
  await expect(displayButton(page)).toBeFocused()
})

test('Nothing moves on a page that opens in large letters', async ({ page, offlineApp }) => {
  await page.addInitScript(() => localStorage.setItem('gutcheck-text', '200'))
  await page.goto(`${offlineApp.url}/about`)
  await expect(displayButton(page)).toBeVisible()
  expect(await layoutShifts(page)).toBeLessThan(0.01)
})

test('In the calm display nothing moves, nothing is tinted and no shadow falls', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check`)
  await openDisplay(page)
  await expect(settings(page)).not.toHaveCSS('box-shadow', 'none')
  await choice(page, 'None: calm').click()
  await expect(settings(page)).not.toHaveCSS('box-shadow', /px [1-9]\d*px/)
  const paper = await page
    .locator('body')
    .evaluate((body) => getComputedStyle(body).backgroundColor)
  await expect(settings(page)).toHaveCSS('background-color', paper)
  const moving = await page
    .locator('body *')
    .evaluateAll(
      (all) => all.filter((one) => getComputedStyle(one).transitionDuration !== '0s').length,
    )
  expect(moving).toBe(0)
})

test('The link in the footer opens the settings', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/about`)
  await page.getByRole('link', { name: 'Change text size, spacing or colours' }).click()
  await expect(settings(page)).toBeVisible()
  await expect(displayButton(page)).toBeInViewport()
})

test('What is chosen in one tab shows in another that is open', async ({
  page,
  context,
  offlineApp,
}) => {
  const other = await context.newPage()
  await other.goto(`${offlineApp.url}/learn`)
  await expect(displayButton(other)).toBeVisible()
  await page.goto(`${offlineApp.url}/about`)
  await openDisplay(page)
  await choice(page, '150%').click()
  await expect(root(other)).toHaveCSS('font-size', '27px')
})

test('Where nothing can be kept, a choice holds on the page', async ({ page, offlineApp }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  await page.goto(`${offlineApp.url}/about`)
  await openDisplay(page)
  await choice(page, '200%').click()
  await expect(root(page)).toHaveCSS('font-size', '36px')
  await expect(page.getByText('It stays until you leave or reload this page.')).toBeVisible()
})

test('Paper is the same whatever is chosen for the screen', async ({ page, offlineApp }) => {
  const printed = async (path: string) => {
    await page.goto(`${offlineApp.url}${path}`)
    await page.emulateMedia({ media: 'print' })
    const box = await page.getByRole('main').boundingBox()
    await page.emulateMedia({ media: 'screen' })
    return box
  }
  for (const path of ['/about', '/print?ids=NCT07168772']) {
    const usual = await printed(path)
    await page.evaluate(() => {
      for (const [name, kept] of [
        ['text', '200'],
        ['spacing', 'roomy'],
        ['calm', 'on'],
        ['theme', 'contrast'],
      ])
        localStorage.setItem(`gutcheck-${name}`, kept ?? '')
    })
    expect(await printed(path)).toEqual(usual)
    await page.evaluate(() => localStorage.clear())
  }
})
