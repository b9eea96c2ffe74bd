import { globSync } from 'node:fs'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { ROUTES } from '../support/pages/routes'
import { expect, test } from '../support/test'

/** How the page is looked at. By night only the colours differ; at 320 px they are those of 390. */
const LOOKS = [
  { width: 320, colorScheme: 'light', rules: 'all but colours' },
  { width: 390, colorScheme: 'light', rules: 'all' },
  { width: 390, colorScheme: 'dark', rules: 'colours' },
  { width: 1280, colorScheme: 'dark', rules: 'colours' },
  { width: 1280, colorScheme: 'light', rules: 'all' },
] as const

test.use({ contextOptions: { reducedMotion: 'reduce' }, expectedMessages: [/404 \(Not Found\)/] })

for (const { name, path, source, status } of ROUTES) {
  test(`Everyone can read ${name}, on a phone or a desk, by day or by night`, async ({
    page,
    liveApp,
    offlineApp,
  }) => {
    const answer = await page.goto(`${(source === 'live' ? liveApp : offlineApp).url}${path}`)
    expect(answer?.status()).toBe(status ?? 200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    for (const { width, colorScheme, rules } of LOOKS) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      expect(await sidewaysScroll(page), `sideways at ${width} px`).toBeLessThanOrEqual(0)
      expect(await axeFindings(page, rules), `${colorScheme}, ${width} px`).toEqual([])
    }
  })
}

const INSIDE_OUT = ['/', '/trials', '/trials/NCT07168772', '/check/ms-type']

for (const path of INSIDE_OUT) {
  test(`Someone who asks for more contrast gets black and white on ${path}`, async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}${path}`)
    for (const [colorScheme, paper, ink] of [
      ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
      ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' })
      await expect(page.locator('body')).toHaveCSS('background-color', paper)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink)
      expect(await axeFindings(page), colorScheme).toEqual([])
    }
  })

  test(`Someone who chose the colours of the whole system gets them on ${path}`, async ({
    page,
    offlineApp,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(`${offlineApp.url}${path}`)
    const colours = page.getByRole('group', { name: 'Colours' })
    await expect(colours.getByRole('button', { pressed: true })).toHaveCSS('border-width', '4px')
    for (const other of await colours.getByRole('button', { pressed: false }).all())
      await expect(other).toHaveCSS('border-width', '1px')
    expect(await axeFindings(page)).toEqual([])
  })
}

test('No page is left without a test of its accessibility', () => {
  const pages = globSync(['**/page.tsx', 'not-found.tsx'], { cwd: 'app' }).sort()
  expect(pages.length).toBeGreaterThan(0)
  const tested = new Set(ROUTES.map(({ page }) => page))
  const missing = pages.filter((page) => !tested.has(page))
  expect(
    missing,
    `Add a line for ${missing.map((page) => `app/${page}`).join(', ')} to ROUTES in e2e/support/pages/routes.ts.`,
  ).toEqual([])
  const gone = [...tested].filter((page) => !pages.includes(page))
  expect(
    gone,
    `Take the lines for ${gone.map((page) => `app/${page}`).join(', ')} out of ROUTES in e2e/support/pages/routes.ts.`,
  ).toEqual([])
})
