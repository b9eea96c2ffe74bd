import { globSync } from 'node:fs'
import { axeFindings, sidewaysScroll } from './support/page-checks'
import { ROUTES } from './support/routes'
import { expect, test } from './support/test'

const WIDTHS = [320, 390, 1280] as const
/** By night only the colours differ, so only they are looked at again. */
const SCHEMES = [
  ['light', 'all'],
  ['dark', 'colours'],
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
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sidewaysScroll(page), `sideways at ${width} px`).toBeLessThanOrEqual(0)
      for (const [colorScheme, by] of SCHEMES) {
        await page.emulateMedia({ colorScheme })
        expect(await axeFindings(page, by), `${colorScheme}, ${width} px`).toEqual([])
      }
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
    `Add a line for ${missing.map((page) => `app/${page}`).join(', ')} to ROUTES in e2e/support/routes.ts.`,
  ).toEqual([])
  const gone = [...tested].filter((page) => !pages.includes(page))
  expect(
    gone,
    `Take the lines for ${gone.map((page) => `app/${page}`).join(', ')} out of ROUTES in e2e/support/routes.ts.`,
  ).toEqual([])
})
