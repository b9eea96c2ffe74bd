import type { Page } from '@playwright/test'
import { answerFour, goOn, heading, RESULTS } from '../support/pages/check-steps'
import { openDisplay } from '../support/pages/display'
import { FIBRE, keep, save } from '../support/pages/saved-page'
import { expect, test } from '../support/test'

const NOT_KEPT = 'This browser could not keep that: its storage is full or closed to us.'

/** What a browser does whose storage is full, or closed to the site, from the first script on. */
async function storage(page: Page, state: 'device full' | 'all full' | 'denied') {
  await page.addInitScript((how) => {
    if (how === 'denied') {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('denied', 'SecurityError')
          },
        })
      return
    }
    const { setItem } = Storage.prototype
    Storage.prototype.setItem = function (key, text) {
      if (how === 'all full' || this === window.localStorage)
        throw new DOMException('full', 'QuotaExceededError')
      setItem.call(this, key, text)
    }
  }, state)
}

/** Shows the page again as after Back to one that the browser kept whole. */
const shownAgain = (page: Page) =>
  page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })))

const place = (page: Page) => page.getByRole('combobox', { name: /nearest town/ })

async function choosePlace(page: Page, url: string) {
  await page.goto(`${url}/trials`)
  await page.getByText('How far are they?').click()
  await place(page).fill('münch')
  await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
}

for (const state of ['all full', 'denied'] as const)
  test(`Where storage is ${state}, the chosen town stays on the page, and that is said once`, async ({
    page,
    offlineApp,
  }) => {
    await storage(page, state)
    await choosePlace(page, offlineApp.url)
    await expect(place(page)).toHaveValue('Munich, Bavaria, Germany')
    const said = page.getByText(`${NOT_KEPT} It stays until you leave or reload this page.`)
    await expect(said).toBeVisible()
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(said).toHaveCount(0)
    await page.getByRole('button', { name: 'miles' }).click()
    await expect(page.getByText(/\d+ miles away/).first()).toBeVisible()
    await expect(said).toHaveCount(0)
  })

test('Where storage is denied, the check goes to its results all the same', async ({
  page,
  offlineApp,
}) => {
  await storage(page, 'denied')
  await answerFour(page, offlineApp.url)
  await goOn(page).click()
  await page
    .getByRole('link', { name: /results/i })
    .first()
    .click()
  await expect(heading(page)).toHaveText(RESULTS)
  await expect(page.getByText(NOT_KEPT)).toHaveCount(1)
})

test('Where the device has no room, this tab keeps what was saved and chosen', async ({
  page,
  liveApp,
}) => {
  await storage(page, 'device full')
  await page.goto(`${liveApp.url}/trials/${FIBRE}`)
  await save(page, FIBRE)
  await expect(page.getByText(`${NOT_KEPT} It stays until you close this tab.`)).toBeVisible()
  await openDisplay(page)
  await page.getByRole('button', { name: 'Dark', exact: true }).click()
  await page.goto(`${liveApp.url}/saved`)
  await expect(heading(page)).toHaveText('Saved trials: 1')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByText(NOT_KEPT)).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear everything on this device' }).click()
  await page.getByRole('button', { name: 'Yes, clear everything' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await page.reload()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  await expect(heading(page)).toHaveText('Nothing saved yet')
})

for (const [what, text] of [
  ['broken', '{"place":{"words'],
  ['of another kind', '[[[7]]]'],
  ['huge', JSON.stringify({ place: { words: 'M'.repeat(2_000_000), country: 'DE' }, unit: 'km' })],
] as const)
  test(`Where what is kept is ${what}, every page opens, and can keep anew`, async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}/about`)
    await page.evaluate((value) => {
      for (const name of ['saved', 'place', 'answers', 'theme', 'text', 'near'])
        (name === 'near' ? sessionStorage : localStorage).setItem(
          `gutcheck-${name}`,
          value.slice(0, 900_000 + (value.length % 1_000)),
        )
    }, text)
    for (const path of ['/saved', '/check/results', '/trials/NCT07168772']) {
      await page.goto(`${offlineApp.url}${path}`)
      await expect(heading(page)).toBeVisible()
    }
    await choosePlace(page, offlineApp.url)
    await expect(place(page)).toHaveValue('Munich, Bavaria, Germany')
    await page.reload()
    await expect(place(page)).toHaveValue('Munich, Bavaria, Germany')
  })

test.describe('Where the browser lets no page write its history', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      for (const how of ['pushState', 'replaceState'] as const) {
        const write = History.prototype[how]
        History.prototype[how] = function (state, unused, address) {
          // The router's own always keep something with an entry.
          if (state === null) throw new DOMException('too often', 'SecurityError')
          write.call(this, state, unused, address)
        }
      }
    })
  })

  test('the check is not stuck', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/check`)
    await page.getByRole('link', { name: 'Start' }).click()
    await expect(heading(page)).toHaveText('Which kind of MS do you have?')
    await page.getByRole('radio', { name: /^Relapsing-remitting/ }).check()
    await goOn(page).click()
    await expect(heading(page)).toHaveText('Which MS treatment do you take now?')
    await expect(heading(page)).toBeFocused()
  })

  test('the list still changes with each choice', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/trials`)
    const found = page.locator('#found')
    const before = await found.innerText()
    await page.getByRole('combobox', { name: 'In which country?' }).selectOption('Italy')
    await expect(found).not.toHaveText(before)
    const inItaly = await found.innerText()
    await page.getByRole('checkbox', { name: /^Recruiting \d/ }).check()
    await expect(found).not.toHaveText(inItaly)
    await expect(page).toHaveURL(`${offlineApp.url}/trials`)
  })
})

test('A page that Back shows again shows what holds now, and nothing that was cleared', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/answers`)
  await page.evaluate(() => {
    const told = { age: 38, sex: 'male' }
    localStorage.setItem('gutcheck-answers', JSON.stringify({ version: 1, told }))
    localStorage.setItem('gutcheck-theme', 'dark')
  })
  await keep(page, JSON.stringify([FIBRE]))
  await shownAgain(page)
  await expect(page.getByText('38', { exact: false }).first()).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('link', { name: 'Saved (1)' })).toBeVisible()
  await page.evaluate(() => localStorage.clear())
  await shownAgain(page)
  await expect(page.getByText('38', { exact: false })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Saved', exact: true })).toBeVisible()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
})

test('A list that Back shows again has let go of a place that was cleared', async ({
  page,
  offlineApp,
}) => {
  await choosePlace(page, offlineApp.url)
  await page.getByRole('link', { name: 'Put all of them in order from Munich' }).click()
  await expect(page.getByText('first, from Munich')).toBeVisible()
  await page.evaluate(() => sessionStorage.clear())
  await shownAgain(page)
  await expect(page.getByText('Munich')).toHaveCount(0)
})
