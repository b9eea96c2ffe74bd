import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { TELLING, tellingStudies } from '../support/records/telling-studies'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const ALL = Object.values(TELLING)

/** Where the made records have their one site; the others have none. */
const BONN = {
  locations: [
    { city: 'Bonn', country: 'Germany', geoPoint: { lat: 50.73, lon: 7.1 }, status: 'RECRUITING' },
  ],
}
const ROME = {
  locations: [
    { city: 'Rome', country: 'Italy', geoPoint: { lat: 41.89, lon: 12.51 }, status: 'RECRUITING' },
  ],
}

type Made = {
  readonly protocolSection: { readonly identificationModule: { readonly nctId: string } }
}
const isMade = (study: unknown): study is Made =>
  typeof study === 'object' && study !== null && 'protocolSection' in study

function located(studies: readonly unknown[]): unknown[] {
  const sites: Readonly<Record<string, typeof BONN>> = {
    [TELLING.pays]: BONN,
    [TELLING.free]: ROME,
    [TELLING.all]: ROME,
  }
  return studies.filter(isMade).map(({ protocolSection }) => ({
    protocolSection: {
      ...protocolSection,
      contactsLocationsModule: sites[protocolSection.identificationModule.nctId] ?? {},
    },
    hasResults: false,
  }))
}

const bar = (page: Page) => page.getByRole('group', { name: 'Narrow and order these trials' })
const pill = (page: Page, name: string) =>
  bar(page).getByRole('button', { name: new RegExp(`^${name} \\d+ trials?$`) })
const rows = (page: Page) => page.locator('main table tbody tr td a[href^="/trials/NCT"]')
const numbers = (page: Page) =>
  rows(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''),
  )
const shown = async (page: Page) => (await numbers(page)).toSorted()
const opened = (page: Page) => bar(page).locator('summary').filter({ hasText: 'Filters' }).click()

test.describe('Over records that tell more or less', () => {
  let app: App
  let stop: () => Promise<void>

  test.beforeAll(async () => {
    const today = new Date().toISOString().slice(0, 10)
    const registry = await startRegistry({ studies: located(tellingStudies(today)) })
    app = await startApp({ registry: registry.url, knows: registry })
    stop = async () => {
      await app.stop()
      await registry.stop()
    }
  })
  test.afterAll(() => stop())

  const FILTERS = [
    ['Takes people now', ALL],
    ['Random groups', [TELLING.free, TELLING.all]],
    ['Says it is free', [TELLING.free, TELLING.all]],
    ['Hide those where people pay', ALL.filter((nctId) => nctId !== TELLING.pays)],
    ['Mentions ethics review', [TELLING.ethics, TELLING.all]],
  ] as const

  for (const [name, left] of FILTERS) {
    test(`a nurse presses “${name}”, sees as many trials as it said, and all again`, async ({
      page,
    }) => {
      await page.goto(`${app.url}/check/all`)
      await expect(rows(page)).toHaveCount(ALL.length)
      if (name !== 'Takes people now') await opened(page)
      await expect(pill(page, name)).toHaveAccessibleName(new RegExp(` ${left.length} trials$`))
      await pill(page, name).click()
      await expect(pill(page, name)).toHaveAttribute('aria-pressed', 'true')
      await expect(rows(page)).toHaveCount(left.length)
      expect(await shown(page)).toEqual([...left].toSorted())
      if (left.length < ALL.length) {
        await expect(
          page.getByText(`Your filters hide ${ALL.length - left.length} of 7 trials.`),
        ).toBeVisible()
        await page.getByRole('button', { name: 'Show all 7' }).click()
        await expect(rows(page)).toHaveCount(ALL.length)
        await expect(pill(page, name)).toHaveAttribute('aria-pressed', 'false')
      }
    })
  }

  test('filters that leave none are no trap: each can be taken off there', async ({ page }) => {
    await page.goto(`${app.url}/check/results`)
    await pill(page, 'Mentions ethics review').click()
    await expect(pill(page, 'Hide those where people pay')).toHaveAccessibleName(/ 2 trials$/)
    await bar(page)
      .getByRole('combobox', { name: 'Topic' })
      .selectOption({ label: 'All topics (2)' })
    await pill(page, 'Mentions ethics review').click()
    await bar(page).getByRole('combobox', { name: 'Topic' }).selectOption('fmt')
    await expect(pill(page, 'Says it is free')).toHaveAccessibleName(/ 0 trials$/)
    await pill(page, 'Says it is free').click()
    await expect(page.getByRole('heading', { name: 'Your filters leave no trial' })).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Remove “Says it is free”: 1 trial' }).click()
    await expect(page.getByRole('heading', { name: 'Your filters leave no trial' })).toHaveCount(0)
    await expect(page.getByText('Your filters hide 6 of 7 trials.')).toBeVisible()
  })

  test('what it is set to outlasts a reload and Back, on this device alone', async ({ page }) => {
    const asked: string[] = []
    await page.goto(`${app.url}/check/all`)
    await expect(rows(page)).toHaveCount(ALL.length)
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await opened(page)
    await pill(page, 'Hide those where people pay').click()
    await bar(page).getByRole('combobox', { name: 'Sort' }).selectOption('Last confirmed')
    await expect(rows(page)).toHaveCount(6)
    expect((await numbers(page)).slice(0, 2).toSorted()).toEqual([TELLING.silent, TELLING.all])
    expect(page.url()).toBe(`${app.url}/check/all`)
    expect(asked.join('\n')).not.toMatch(/unpaid|confirmed|sort/)
    await page.reload()
    await expect(rows(page)).toHaveCount(6)
    await expect(bar(page).getByRole('combobox', { name: 'Sort' })).toHaveValue('confirmed')
    await page.getByRole('link', { name: 'All the reasons' }).click()
    await expect(pill(page, 'Hide those where people pay')).toHaveAttribute('aria-pressed', 'true')
    await page.goBack()
    await expect(rows(page)).toHaveCount(6)
  })

  test('a distance asks for a place first, hides what is further, and never what is unknown', async ({
    page,
  }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
    await page.goto(`${app.url}/check/results`)
    await page.getByRole('button', { name: 'Within: add your place' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: /nearest town/ }).fill('köln')
    await dialog.getByRole('option', { name: /^Köln/ }).click()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await bar(page).getByRole('combobox', { name: 'Within' }).selectOption('100')
    await expect(page.getByText('Your filters hide 2 of 7 trials.')).toBeVisible()
    await expect(page.getByText('4 of those shown: distance unknown.')).toBeVisible()
    await bar(page).getByRole('combobox', { name: 'Sort' }).selectOption('Nearest')
    await page.goto(`${app.url}/check/all`)
    await expect(rows(page)).toHaveCount(5)
    expect((await numbers(page)).includes(TELLING.pays)).toBe(true)
    expect(await shown(page)).toEqual(
      ALL.filter((nctId) => nctId !== TELLING.free && nctId !== TELLING.all).toSorted(),
    )
    expect(asked.join('\n')).not.toMatch(/k(?:o|ö|%C3%B6|oe)ln|cologne|50\.9|within/i)
  })

  test('on a phone the filters stand behind one pill that counts them', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${app.url}/check/results`)
    await expect(pill(page, 'Random groups')).toBeHidden()
    await opened(page)
    await pill(page, 'Random groups').click()
    await expect(bar(page).locator('summary')).toHaveText('Filters · 1')
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(await axeFindings(page)).toEqual([])
  })
})
