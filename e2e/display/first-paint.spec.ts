import type { Browser } from '@playwright/test'
import { expect, test } from '../support/test'

const PATHS = [
  '/',
  '/trials?country=Italy',
  '/trials/NCT07168772',
  '/check',
  '/learn',
  '/compare?ids=NCT07168772,NCT05779449',
  '/print?ids=NCT07168772',
]

/** What somebody sees of a page; without its stylesheet's file, what is there before that comes. */
async function seen(browser: Browser, url: string, width: number, withFile: boolean) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    if (!withFile) await page.route('**/*.css', (route) => route.abort())
    await page.goto(url)
    await expect(page.getByRole('button', { name: 'Display', exact: true })).toBeVisible()
    return await page.screenshot({ fullPage: true })
  } finally {
    await context.close()
  }
}

for (const width of [390, 1280])
  test(`At ${width} px, nothing looks otherwise once the whole stylesheet has come`, async ({
    browser,
    offlineApp,
  }) => {
    test.slow()
    for (const path of PATHS)
      await test.step(path, async () => {
        await expect(async () => {
          const first = await seen(browser, offlineApp.url + path, width, false)
          const whole = await seen(browser, offlineApp.url + path, width, true)
          expect(first.equals(whole), path).toBe(true)
        }).toPass({ timeout: 20_000 })
      })
  })
