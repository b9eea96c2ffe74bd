import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { shownNumbers } from '../support/pages/trial-names'
import { TELLING, tellingStudies } from '../support/records/telling-studies'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const ALL = Object.values(TELLING)

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()
const bar = (page: Page) => page.getByRole('group', { name: 'Narrow and order this list' })
const pill = (page: Page, name: string) =>
  bar(page).getByRole('link', { name: new RegExp(`^(?:✓ )?(?:Remove: )?${name} \\d+ trials?$`) })
const shown = async (page: Page) => (await shownNumbers(page)).sort()

test.describe('Over a list of records that tell more or less', () => {
  let app: App
  let stop: () => Promise<void>

  test.beforeAll(async () => {
    const today = new Date().toISOString().slice(0, 10)
    const registry = await startRegistry({ studies: tellingStudies(today) })
    app = await startApp({ registry: registry.url, knows: registry })
    stop = async () => {
      await app.stop()
      await registry.stop()
    }
    const list = async () => (await fetch(`${app.url}/trials`)).text()
    await expect.poll(list, { timeout: 30_000 }).toContain(`All ${ALL.length} trials`)
  })
  test.afterAll(() => stop())

  const FILTERS = [
    ['Random groups', [TELLING.free, TELLING.all], 'groups=random'],
    ['Says it is free', [TELLING.free, TELLING.all], 'cost=free'],
    ['Hide if people pay', ALL.filter((nctId) => nctId !== TELLING.pays), 'paying=left-out'],
    ['Mentions ethics review', [TELLING.ethics, TELLING.all], 'ethics=mentioned'],
  ] as const

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })

      for (const [name, left, address] of FILTERS) {
        test(`a patient presses “${name}” on and off`, async ({ page }) => {
          await page.goto(`${app.url}/trials`)
          await expect(pill(page, name)).toHaveAccessibleName(new RegExp(` ${left.length} trials$`))
          await pill(page, name).click()
          await expect(heading(page)).toHaveText(`${left.length} of ${ALL.length} trials match`)
          await expect(page).toHaveURL(`${app.url}/trials?${address}`)
          expect(await shown(page)).toEqual([...left].sort())
          await expect(pill(page, name)).toHaveAttribute('aria-current', 'true')
          await pill(page, name).click()
          await expect(heading(page)).toHaveText(`All ${ALL.length} trials`)
        })
      }

      test('a patient puts the last confirmed first, and chooses one topic', async ({ page }) => {
        await page.goto(`${app.url}/trials`)
        await bar(page).locator('summary').filter({ hasText: 'Sort' }).click()
        await bar(page).getByRole('link', { name: 'Last confirmed' }).click()
        await expect(page).toHaveURL(`${app.url}/trials?sort=confirmed`)
        await expect(page.getByText('The most recently confirmed first.')).toBeVisible()
        const first = (await shownNumbers(page)).slice(0, 2).sort()
        expect(first).toEqual([TELLING.silent, TELLING.all])
        await bar(page).locator('summary').filter({ hasText: 'Topic' }).click()
        await bar(page)
          .getByRole('link', { name: /^Stool transplant/ })
          .click()
        await expect(page).toHaveURL(`${app.url}/trials?topic=fmt&sort=confirmed`)
        await expect(heading(page)).toHaveText(`1 of ${ALL.length} trials matches`)
        expect(await shown(page)).toEqual([TELLING.pays])
      })
    })
  }

  test('a filter with 0 can be pressed, says that none is left, and can be left again', async ({
    page,
  }) => {
    await page.goto(`${app.url}/trials?topic=fmt`)
    await expect(pill(page, 'Says it is free')).toHaveAccessibleName(/ 0 trials$/)
    await pill(page, 'Says it is free').click()
    await expect(heading(page)).toHaveText('No trial matches')
    await pill(page, 'Says it is free').click()
    await expect(heading(page)).toHaveText(`1 of ${ALL.length} trials matches`)
  })

  test('pills and the filters beside the list agree, however fast they are pressed', async ({
    page,
  }) => {
    await page.goto(`${app.url}/trials`)
    await pill(page, 'Random groups').click()
    await page.getByRole('checkbox', { name: /^Mentions ethics review/ }).check()
    await expect(heading(page)).toHaveText(`1 of ${ALL.length} trials matches`)
    await expect(pill(page, 'Mentions ethics review')).toHaveAttribute('aria-current', 'true')
    await expect(
      page.getByRole('checkbox', { name: /^Says groups are made by chance/ }),
    ).toBeChecked()
    // What the bar that stays in sight lies over is no smaller for it.
    await page.evaluate(() => window.scrollTo(0, 0))
    expect(await axeFindings(page)).toEqual([])
  })
})

const DEVICES = [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const

for (const [device, viewport] of DEVICES) {
  test(`On ${device} a distance narrows the whole list, outlasts a reload, and is in no address`, async ({
    page,
    offlineApp,
  }) => {
    await page.setViewportSize(viewport)
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    const rows = page.locator('main li:has(> h3 > a[href^="/trials/NCT"])')
    const filters = page.locator('summary').filter({ hasText: /^Filters/ })
    await page.goto(`${offlineApp.url}/trials`)
    await expect(rows).toHaveCount(12)
    if (await filters.isVisible()) await filters.click()
    await page.getByRole('button', { name: 'Within: add your place' }).click()
    await page.getByRole('combobox', { name: /nearest town/ }).fill('münch')
    await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
    await page.getByRole('combobox', { name: 'Within' }).selectOption('200 km')
    const told = page.getByText(/^\d+ trials further away are hidden\./)
    await expect(told).toBeVisible()
    await expect(page).toHaveURL(`${offlineApp.url}/trials?page=all`)
    const hidden = Number(/^\d+/.exec(await told.innerText())?.[0])
    expect(hidden).toBeGreaterThan(0)
    await expect(rows).toHaveCount(51 - hidden)
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    await page.reload()
    await expect(rows).toHaveCount(51 - hidden)
    await page.getByRole('button', { name: 'Show all 51' }).click()
    await expect(rows).toHaveCount(51)
    expect(asked.join('\n')).not.toMatch(/m(?:u|ü|%C3%BC|ue)nch|48\.1|11\.[56]|within/i)
  })
}
