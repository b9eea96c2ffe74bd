import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/test'

const LIST = '/list?ids=NCT07168772,NCT05779449&title=For%20Ana'
const COMPARED = '/compare?ids=NCT07168772,NCT05779449'

/** More stops than any page has. */
const MOST_STOPS = 250

const isFocused = (locator: Locator) =>
  locator.evaluate((element) => element === document.activeElement)

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${target}.`)
}

type Stop = {
  readonly name: string
  readonly ring: number
  readonly inSight: boolean
  readonly last: boolean
}

/** The element that has the focus: how wide its ring is, and whether it is on the screen. Null where nothing has the focus. */
function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const every = document.querySelectorAll('a[href], button, input, select, summary')
    return {
      name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      inSight: box.width > 0 && box.bottom > 0 && box.top < window.innerHeight && box.right > 0,
      last: element === [...every].at(-1),
    }
  })
}

test.describe('With the keyboard alone', () => {
  for (const path of [
    '/',
    '/trials',
    '/trials/NCT07168772',
    '/learn/signals',
    '/about',
    '/check/ms-type',
    '/saved',
    LIST,
    COMPARED,
  ]) {
    test(`a reader passes the header and always sees where they are on ${path}`, async ({
      page,
      offlineApp,
    }) => {
      await page.goto(`${offlineApp.url}${path}`)
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: 'Skip to the main part' })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main')).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)

      for (const width of [390, 1280]) {
        await test.step(`at ${width} px`, async () => {
          await page.setViewportSize({ width, height: 800 })
          await page.goto(`${offlineApp.url}${path}`)
          const hidden: Stop[] = []
          let stops = 0
          let last = false
          while (!last && stops < MOST_STOPS) {
            await page.keyboard.press('Tab')
            const now = await stop(page)
            if (now === null) throw new Error(`After ${stops} stops the focus was nowhere.`)
            if (now.ring < 2 || !now.inSight) hidden.push(now)
            last = now.last
            stops += 1
          }
          expect(hidden).toEqual([])
          expect(last, 'the last thing to press is reached').toBe(true)
          expect(stops).toBeGreaterThan(10)
        })
      }
    })
  }

  test('a reader chooses filters and sends them', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/trials`)
    await tabTo(page, page.getByRole('searchbox', { name: 'Search', exact: true }))
    await page.keyboard.type('probiotic')
    await tabTo(page, page.getByRole('checkbox', { name: /^Recruiting \d/ }))
    await page.keyboard.press('Space')
    await expect(page.getByRole('checkbox', { name: /^Recruiting \d/ })).toBeChecked()
    await tabTo(page, page.getByRole('button', { name: 'Show trials' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/q=probiotic&state=recruiting/)
    await expect(page.getByRole('checkbox', { name: /^Recruiting \d/ })).toBeChecked()
  })

  test('a reader opens the filters on a phone', async ({ page, offlineApp }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${offlineApp.url}/trials`)
    const recruiting = page.getByRole('checkbox', { name: /^Recruiting \d/ })
    await expect(recruiting).toBeHidden()
    await tabTo(page, page.locator('summary', { hasText: /^Filters/ }))
    await page.keyboard.press('Enter')
    await expect(recruiting).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Within: add your place' })).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('checkbox').first()).toBeFocused()
  })

  test('a reader opens the meaning of a hard word and comes back to it', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await page.locator('#described > details > summary').press('Enter')
    const word = page
      .locator('#described')
      .getByRole('button', { name: 'placebo', exact: true })
      .first()
    const meaning = page.locator('.meaning', { hasText: /^Placebo\./i }).first()
    await tabTo(page, word)
    await expect(meaning).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(meaning).toBeVisible()
    await expect(meaning).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(meaning).toBeHidden()
    await expect(word).toBeFocused()
  })

  test('a reader opens what is folded away', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await page.locator('#copy > details > summary').press('Enter')
    const folded = page.locator('#copy details details')
    await tabTo(page, folded.locator('summary'))
    await expect(folded.getByRole('listitem').first()).toBeHidden()
    await page.keyboard.press('Enter')
    await expect(folded.getByRole('listitem').first()).toBeVisible()
  })
})
