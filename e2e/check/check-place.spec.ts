import type { Locator, Page } from '@playwright/test'
import { countIn, goOn, heading, isAt, RESULTS } from '../support/pages/check-steps'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const town = (page: Page) =>
  page.getByRole('combobox', { name: 'Where do you live, or the nearest town?' })
const reach = (page: Page) => page.getByRole('combobox', { name: 'How far I can go' })
const options = (page: Page) => page.getByRole('listbox', { name: 'Places' }).getByRole('option')
const LEVELS = ['Worth a call', 'Ask first', 'Later', 'Does not fit, as we read it']
/** Of each card in sight, how the trial stands, where, and how far. */
const kicks = (page: Page) =>
  page.getByRole('region', { name: 'Ask first' }).locator('li[id^=trial-] > p:first-child')

/** Goes on with Tab until the focus is there, as a person does. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    if (await goal.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(goal).toBeFocused()
}

async function takeFirst(page: Page, typed: string): Promise<void> {
  await tabTo(page, town(page))
  await page.keyboard.type(typed)
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(options(page)).toHaveCount(0)
}

async function levelCounts(page: Page): Promise<number[]> {
  const counts: number[] = []
  for (const name of LEVELS) counts.push(await countIn(page, name))
  return counts
}

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desk', { width: 1280, height: 900 }],
] as const) {
  test.describe(`On ${device}`, () => {
    test.use({ viewport })

    test('a patient says where they are by keyboard alone, and the results and a trial follow', async ({
      page,
      liveApp,
    }) => {
      test.slow()
      await page.goto(`${liveApp.url}/check/age`)
      await page.getByRole('textbox', { name: 'Age' }).fill('38')
      await page.getByRole('link', { name: 'See what we have so far' }).click()
      await isAt(page, RESULTS, /\/check\/results$/)
      const without = await levelCounts(page)
      await expect(page.getByText(/\d (?:km|miles) away/)).toHaveCount(0)

      await page.goto(`${liveApp.url}/check/place`)
      await expect(town(page)).toBeVisible()
      await takeFirst(page, 'Munch')
      await expect(town(page)).toHaveValue('Munich, Bavaria, Germany')
      const miles = page.getByRole('button', { name: 'miles' })
      await tabTo(page, miles)
      await page.keyboard.press('Space')
      await tabTo(page, reach(page))
      await page.keyboard.type('Up to 500')
      await expect(reach(page).locator('option:checked')).toHaveText('Up to 500 miles')
      expect(await axeFindings(page)).toEqual([])
      await tabTo(page, goOn(page))
      await page.keyboard.press('Enter')
      await isAt(page, 'Which gut approach interests you?', /\/check\/approach$/)
      await tabTo(page, goOn(page))
      await page.keyboard.press('Enter')
      await isAt(page, RESULTS, /\/check\/results$/)
      await page.getByRole('combobox', { name: 'Sort' }).selectOption('Nearest')

      expect(await levelCounts(page)).toEqual(without)
      const far = await kicks(page).allTextContents()
      const miles500 = far.flatMap((one) => {
        const known = /([\d,]+) miles away/.exec(one)?.[1]
        return known === undefined ? [] : [Number(known.replace(',', ''))]
      })
      expect(miles500.length).toBeGreaterThan(1)
      expect(miles500).toEqual(miles500.toSorted((one, other) => one - other))

      const first = page.locator('li[id^=trial-] h3').first().getByRole('link')
      await tabTo(page, first)
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/trials\/NCT\d{8}$/)
      await expect(page.locator('#where')).toContainText('From Munich, Bavaria, Germany')
      await expect(page.locator('#where')).toContainText('miles')
    })

    for (const [typed, words] of [
      ['são p', 'São Paulo, Brazil'],
      ['02115-1234', '02115 Boston, Massachusetts, United States'],
      ['M5V', 'M5V Downtown Toronto, Ontario, Canada'],
    ] as const) {
      test(`a nurse types “${typed}” on the one page and sees how far each trial is`, async ({
        page,
        offlineApp,
      }) => {
        await page.goto(`${offlineApp.url}/check/all`)
        await expect(town(page)).toBeVisible()
        await town(page).focus()
        await takeFirst(page, typed)
        await expect(town(page)).toHaveValue(words)
        const far = page.getByRole('table').locator('td:nth-child(6)')
        await expect(far.first()).toHaveText(/\d|unknown/)
        const unit = typed === '02115-1234' ? 'miles' : 'km'
        for (const one of await far.allInnerTexts())
          expect(one).toMatch(
            new RegExp(
              `^(?:(?:about |less than )?[\\d,]+ ${unit}(?: or nearer)?|distance unknown)(?:\\n|$)`,
            ),
          )
        expect(await axeFindings(page)).toEqual([])
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      })
    }
  })
}

test('A patient whose browser does not tell the place types a town instead', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/place`)
  await page.getByRole('button', { name: 'Use where I am now' }).click()
  await expect(page.getByText('Your browser did not tell us where you are.')).toBeVisible()
  await town(page).fill('munich')
  await options(page).first().click()
  await page.getByRole('link', { name: 'See what we have so far' }).click()
  await expect(page.getByText(/\d km away/).first()).toBeVisible()
})

test('A patient who types a town and chooses none is held back, and told why', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/place`)
  await town(page).fill('Boston MA')
  await expect(options(page).first()).toBeVisible()
  await goOn(page).click()
  await expect(page.getByText('Choose a place from the list, or empty the field.')).toBeVisible()
  await expect(page).toHaveURL(/\/check\/place$/)
  await expect(town(page)).toBeFocused()
  await options(page).first().click()
  await goOn(page).click()
  await expect(page).not.toHaveURL(/\/check\/place$/)
})

test('A patient who could stay near the site sees distances, and nothing is pushed away', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/place`)
  await town(page).fill('munich')
  await options(page).first().click()
  await reach(page).selectOption('I could stay near the site')
  await page.getByRole('link', { name: 'See what we have so far' }).click()
  await expect(page.getByText(/\d km away/).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('within')
})

test('A patient who names only a country sees its trials first', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/check/place`)
  await page.getByRole('combobox', { name: 'Just my country' }).selectOption('Italy')
  await reach(page).selectOption('Anywhere in my country')
  await page.getByRole('link', { name: 'See what we have so far' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing compared yet')
  await expect(kicks(page).first()).toContainText('Italy')
  await expect(page.getByText(/km away|Distance unknown$/)).toHaveCount(0)
})

test('A place is told once for the pages of trials and the check, and cleared once', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials/NCT90000001`)
  await page.getByText('How far is it?').click()
  await town(page).fill('munich')
  await options(page).first().click()
  await page.goto(`${liveApp.url}/check/answers`)
  await expect(page.getByText('Where you are: Munich, Bavaria, Germany')).toBeVisible()
  await page.getByRole('checkbox', { name: /^Keep my answers/ }).check()
  await page.goto(`${liveApp.url}/check/place`)
  await expect(page.getByRole('checkbox', { name: /^Keep my answers/ })).toBeChecked()
  await expect(town(page)).toHaveValue('Munich, Bavaria, Germany')
  await page.getByRole('button', { name: 'miles' }).click()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['gutcheck-place'])
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await expect(heading(page)).toHaveText('Check what could fit me')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await page.goto(`${liveApp.url}/trials/NCT90000001`)
  await expect(page.locator('#where')).not.toContainText('From Munich')
})

test('The country that was told to an earlier version is still there', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/about`)
  await page.evaluate(() =>
    localStorage.setItem('gutcheck-answers', '{"version":1,"told":{"age":38,"country":"Spain"}}'),
  )
  await page.goto(`${offlineApp.url}/check/answers`)
  await expect(page.getByText('Where you are: Spain')).toBeVisible()
  await expect(page.getByText('38 years')).toBeVisible()
  const kept = await page.evaluate(() => ({ ...localStorage }))
  expect(kept['gutcheck-answers']).toBe('{"version":1,"told":{"age":38}}')
  expect(kept['gutcheck-place']).toContain('"country":"ES"')
})

test.describe('With a place that the device tells', () => {
  test.use({
    geolocation: { latitude: 48.13743, longitude: 11.57549 },
    permissions: ['geolocation'],
  })

  test('every distance is about', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/check/place`)
    await page.getByRole('button', { name: 'Use where I am now' }).click()
    await page.getByRole('link', { name: 'See what we have so far' }).click()
    await expect(page.getByText(/\d km away/).first()).toBeVisible()
    for (const kick of await kicks(page).allTextContents())
      expect(kick).toMatch(/about [\d,]+ km away|less than 10 km away|distance unknown/)
  })
})
