import type { Locator, Page } from '@playwright/test'
import { goOn, heading, isAt } from '../support/pages/check-steps'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const MOST_TAPS = 12
const MOST_SCREENS = 6

const find = (page: Page) => page.getByRole('searchbox', { name: 'Find it by name or brand' })
const keepOffer = (page: Page) => page.getByRole('checkbox', { name: /^Keep my answers/ })
const narrowed = (page: Page) =>
  page.getByRole('status').filter({ hasText: /^(?:\d+ choice|Nothing here)/ })

/** Whether all of it is on the screen, and nothing lies over it. */
const isClear = (locator: Locator) =>
  locator.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const whole = top >= 0 && bottom <= window.innerHeight
    return whole && over !== null && (element.contains(over) || over.contains(element))
  })

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a patient comes from the first page to results in a few taps, without reading further', async ({
    page,
    offlineApp,
  }) => {
    let taps = 0
    const screens = new Set<string>()
    const tap = async (locator: Locator) => {
      screens.add(new URL(page.url()).pathname)
      await expect(locator).toBeEnabled()
      await locator.tap()
      taps += 1
    }
    await page.goto(offlineApp.url)
    await tap(page.getByRole('link', { name: 'Check what could fit me' }))
    await expect(heading(page)).toHaveText('Which kind of MS do you have?')
    await expect(page.getByText('Your answers never leave this device.')).toBeVisible()
    await expect(page.getByText('Question 1 of 4 · about 1 minute left')).toBeVisible()
    await tap(page.getByRole('radio', { name: /^Relapsing-remitting/ }))
    await tap(goOn(page))
    await isAt(page, 'Which MS treatment do you take now?', /\/check\/treatment$/)
    await tap(find(page))
    await page.keyboard.type('aubag')
    await tap(page.getByRole('checkbox', { name: /^Teriflunomide/ }))
    await tap(goOn(page))
    await isAt(page, 'Where are you, and how far can you go?', /\/check\/place$/)
    await tap(page.getByRole('combobox', { name: /nearest town/ }))
    await page.keyboard.type('barcelona')
    await tap(page.getByRole('option', { name: /^Barcelona/ }).first())
    await tap(goOn(page))
    await isAt(page, 'Which gut approach interests you?', /\/check\/approach$/)
    await expect(page.getByText('Question 4 of 4 · about half a minute left')).toBeVisible()
    await tap(page.getByRole('checkbox', { name: /^Probiotics/ }))
    await tap(page.getByRole('button', { name: 'See what could fit' }))
    await expect(page).toHaveURL(/\/check\/results$/)
    screens.add('/check/results')
    await expect(page.getByText('You answered 4 of 13 questions.')).toBeVisible()
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Spain')
    expect(taps).toBeLessThanOrEqual(MOST_TAPS)
    expect([...screens].length).toBeLessThanOrEqual(MOST_SCREENS)

    await page.getByRole('link', { name: '9 more make this sharper' }).tap()
    await isAt(page, 'How old are you?', /\/check\/age$/)
    await expect(page.getByText('Question 5 of 13 · about 2 minutes left')).toBeVisible()
    await goOn(page).tap()
    await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
    await page.getByRole('link', { name: 'See my results' }).tap()
    await expect(page).toHaveURL(/\/check\/results$/)
  })

  test('the way on stays in view, wherever a patient is on a question', async ({
    page,
    offlineApp,
  }) => {
    for (const [width, height] of [
      [390, 844],
      [320, 568],
      [844, 410],
      [1280, 800],
    ] as const) {
      await test.step(`${width} × ${height}`, async () => {
        await page.setViewportSize({ width, height })
        for (const id of ['ms-type', 'treatment', 'gut']) {
          await page.goto(`${offlineApp.url}/check/${id}`)
          await expect(goOn(page)).toBeEnabled()
          expect(await isClear(goOn(page)), id).toBe(true)
          await page.getByRole('link', { name: 'Skip this question' }).focus()
          expect(await isClear(page.getByRole('link', { name: 'Skip this question' }))).toBe(true)
          for (const field of await page.locator('main form input').all()) {
            await field.focus()
            expect(await isClear(goOn(page)), id).toBe(true)
          }
          expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
        }
      })
    }
  })

  test('what has the focus is never under it', async ({ page, offlineApp }) => {
    for (const [width, height] of [
      [390, 844],
      [320, 568],
      [320, 256],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.goto(`${offlineApp.url}/check/treatment`)
      await expect(goOn(page)).toBeEnabled()
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab')
        const clear = await page.evaluate(() => {
          const element = document.activeElement
          if (!element?.matches('main *')) return true
          const { left, top, bottom, right } = element.getBoundingClientRect()
          const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
          return over !== null && (element.contains(over) || over.contains(element))
        })
        expect(clear, `${width} × ${height}, after ${stop + 1} stops`).toBe(true)
      }
    }
  })

  test('in a window that is very low it stands at its place and covers nothing', async ({
    page,
    offlineApp,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await page.goto(`${offlineApp.url}/check/treatment`)
    await expect(goOn(page)).toBeEnabled()
    await expect(goOn(page)).not.toBeInViewport()
    await goOn(page).tap()
    await isAt(page, 'Where are you, and how far can you go?', /\/check\/place$/)
  })
})

test('A patient finds a treatment by its brand, and what they chose stays in sight', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/treatment`)
  const boxes = page.getByRole('group').getByRole('checkbox')
  await expect(narrowed(page)).toHaveText('24 choices')
  await find(page).fill('ocre')
  await expect(narrowed(page)).toHaveText('1 choice matches')
  await page.getByRole('checkbox', { name: /^Ocrelizumab/ }).check()
  await find(page).fill('Kesímpta')
  await expect(page.getByRole('checkbox', { name: /^Ofatumumab/ })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Ocrelizumab/ })).toBeChecked()
  await expect(boxes).toHaveCount(4)
  await find(page).press('Enter')
  await expect(page).toHaveURL(/\/check\/treatment$/)
  await find(page).fill('nothing such')
  await expect(narrowed(page)).toContainText('Nothing here matches.')
  await expect(page.getByRole('checkbox', { name: 'No MS treatment now' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^I am not sure/ })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await find(page).press('Escape')
  await expect(find(page)).toHaveValue('')
  await expect(narrowed(page)).toHaveText('24 choices')
  await page.goto(`${offlineApp.url}/check/gut`)
  await find(page).fill('celiac')
  await expect(page.getByRole('checkbox', { name: 'Coeliac disease' })).toBeVisible()
  await page.goto(`${offlineApp.url}/check/approach`)
  await expect(page.getByRole('checkbox').first()).toBeVisible()
  await expect(find(page)).toHaveCount(0)
})

test('A nurse finds a treatment by its brand on the one page', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/check/all`)
  await page.getByText('MS treatment: not asked').click()
  await find(page).first().fill('kesimpta')
  await page.getByRole('checkbox', { name: /^Ofatumumab/ }).check()
  await find(page).first().press('Enter')
  await expect(page.getByText('MS treatment: Ofatumumab')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /^Ocrelizumab/ })).toHaveCount(0)
})

test('A patient who keeps the answers at the second question loses nothing when the tab closes', async ({
  page,
  context,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/ms-type`)
  await page.getByRole('radio', { name: /^Relapsing-remitting/ }).check()
  await goOn(page).click()
  await expect(page).toHaveURL(/\/check\/treatment$/)
  expect(await isClear(keepOffer(page))).toBe(true)
  await expect(page.getByText('others who use this browser can see them')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await keepOffer(page).check()
  await page.getByRole('checkbox', { name: /^Ocrelizumab/ }).check()
  await goOn(page).click()
  await page.getByRole('combobox', { name: /nearest town/ }).fill('milan')
  await page
    .getByRole('option', { name: /^Milan/ })
    .first()
    .click()
  await page.close()

  const later = await context.newPage()
  await later.goto(`${offlineApp.url}/check/answers`)
  for (const words of ['Relapsing-remitting', 'Ocrelizumab'])
    await expect(later.getByText(words)).toBeVisible()
  await expect(later.getByText(/^Where you are: Milan/)).toBeVisible()
  await later.goto(`${offlineApp.url}/check/results`)
  await expect(keepOffer(later)).toBeChecked()
  await later.getByRole('button', { name: 'Clear everything' }).click()
  expect(await later.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})

test('Who asks to keep the answers before giving any is remembered; who does not leaves nothing', async ({
  page,
  context,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/treatment`)
  await keepOffer(page).check()
  await page.goto(`${offlineApp.url}/check/age`)
  await expect(keepOffer(page)).toBeChecked()
  await page.getByRole('textbox', { name: 'Age' }).fill('38')
  const another = await context.newPage()
  await another.goto(`${offlineApp.url}/check/age`)
  await expect(another.getByRole('textbox', { name: 'Age' })).toHaveValue('38')
  await keepOffer(another).uncheck()
  expect(await another.evaluate(() => localStorage.length)).toBe(0)
})
