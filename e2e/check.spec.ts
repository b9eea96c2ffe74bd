import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from './support/page-checks'
import { expect, test } from './support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const goOn = (page: Page) => page.getByRole('button', { name: /^(?:Continue|See what could fit)$/ })
const group = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^${name}: \\d+$`) })

async function countIn(page: Page, name: string): Promise<number> {
  const found = group(page, name)
  if ((await found.count()) === 0) return 0
  return Number(/\d+$/.exec(await found.innerText())?.[0])
}

/** A step within the check: its title, its address, the focus at its heading, and nothing that axe finds. */
async function isAt(page: Page, title: string | RegExp, path: RegExp): Promise<void> {
  await expect(heading(page)).toHaveText(title)
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveURL(path)
  expect(await page.title()).toMatch(/ · GutCheck MS$/)
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  expect(await axeFindings(page)).toEqual([])
}

/** Answers the first questions: no wish, 38 years old, male, relapsing-remitting. */
async function answerFour(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/check`)
  await page.getByRole('link', { name: 'Start' }).click()
  await isAt(page, 'Which gut approach interests you?', /\/check\/approach$/)
  await goOn(page).click()
  await isAt(page, 'How old are you?', /\/check\/age$/)
  await page.getByRole('textbox', { name: 'Age' }).fill('38')
  await goOn(page).click()
  await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
  await page.getByRole('radio', { name: 'Male', exact: true }).check()
  await goOn(page).click()
  await isAt(page, 'Which kind of MS do you have?', /\/check\/ms-type$/)
  await page.getByRole('radio', { name: /^Relapsing-remitting/ }).check()
}

for (const [device, viewport, hasTouch] of [
  ['a phone', { width: 390, height: 844 }, true],
  ['a desk', { width: 1280, height: 900 }, false],
] as const) {
  test.describe(`On ${device}`, () => {
    test.use({ viewport, hasTouch })

    test('a patient answers every question and sees what could fit', async ({
      page,
      offlineApp,
    }) => {
      test.slow()
      const press = async (name: RegExp | string, role: 'radio' | 'checkbox' = 'radio') => {
        const choice = page.getByRole(role, { name }).first()
        await (hasTouch ? choice.tap() : choice.click())
        await expect(choice).toBeChecked()
        await (hasTouch ? goOn(page).tap() : goOn(page).click())
      }
      await answerFour(page, offlineApp.url)
      await goOn(page).click()
      await isAt(page, 'How far can you walk?', /\/check\/walking$/)
      await press(/^500 metres or more/)
      await isAt(page, 'Which MS treatment do you take now?', /\/check\/treatment$/)
      await press(/^Teriflunomide/, 'checkbox')
      await isAt(page, /When was your last relapse/, /\/check\/relapse$/)
      const relapse = page.getByRole('group', { name: 'Last relapse', exact: true })
      await relapse.getByRole('textbox', { name: 'About' }).fill('3')
      await relapse.getByRole('combobox').selectOption('years ago')
      await goOn(page).click()
      await isAt(page, /antibiotics or probiotics/, /\/check\/antibiotics$/)
      await press('More than a year ago')
      await isAt(page, /gut conditions/, /\/check\/gut$/)
      await press('None of these', 'checkbox')
      await isAt(page, 'Can you have an MRI scan?', /\/check\/mri$/)
      await press('Yes')
      await isAt(page, 'Which country are you in?', /\/check\/place$/)
      await page.getByRole('combobox', { name: 'Country' }).selectOption('Spain')
      await goOn(page).click()
      await isAt(page, 'What matters to you?', /\/check\/matters$/)
      await press('Groups are made by chance', 'checkbox')
      await isAt(page, /^\d+ of \d+ trials could fit you$/, /\/check\/results$/)
      const fitting = page.getByRole('region').or(page.locator('.verdict')).first()
      await expect(fitting.getByRole('listitem').first()).toContainText('Spain')
      await expect(page.getByText('You answered 11 of 12 questions.')).toBeVisible()
    })

    test('a patient skips everything, and nothing is ruled out', async ({ page, offlineApp }) => {
      await page.goto(`${offlineApp.url}/check/approach`)
      for (let left = 20; left > 0 && !page.url().endsWith('/results'); left -= 1) {
        const before = page.url()
        await page.getByRole('link', { name: 'Skip this question' }).click()
        await expect(page).not.toHaveURL(before)
      }
      await isAt(page, /trials/, /\/check\/results$/)
      expect(await countIn(page, 'Does not fit, as we read it')).toBe(0)
      expect(await countIn(page, 'Not yet')).toBe(0)
      await expect(page.getByText('You answered 0 of 13 questions.')).toBeVisible()
    })

    test('three answers are enough to group the trials', async ({ page, offlineApp }) => {
      await answerFour(page, offlineApp.url)
      await page.getByRole('link', { name: 'See what we have so far' }).click()
      await isAt(page, /^\d+ of \d+ trials could fit you$/, /\/check\/results$/)
      for (const name of ['Could fit', 'Ask the team', 'Does not fit, as we read it'])
        expect(await countIn(page, name), name).toBeGreaterThan(0)
      await page.getByText('Show them, with the reasons').click()
      const refused = page.locator('.verdict').filter({ has: group(page, 'Does not fit.*') })
      await expect(
        refused.getByText('It takes only people of the other sex.').first(),
      ).toBeVisible()
      expect(await axeFindings(page)).toEqual([])
    })

    test('a patient changes an answer from the results, and they change at once', async ({
      page,
      offlineApp,
    }) => {
      await answerFour(page, offlineApp.url)
      await page.goto(`${offlineApp.url}/check/results`)
      const before = await countIn(page, 'Could fit')
      await page
        .getByRole('button', { name: 'Change the answer to “Which kind of MS do you have?”' })
        .first()
        .click()
      const dialog = page.getByRole('dialog', { name: 'Which kind of MS do you have?' })
      expect(await axeFindings(page)).toEqual([])
      await dialog.getByRole('radio', { name: /^Primary progressive/ }).check()
      await dialog.getByRole('button', { name: 'Done' }).click()
      await expect(dialog).toBeHidden()
      await expect(group(page, 'Could fit')).not.toHaveText(`Could fit: ${before}`)
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
      await page.getByRole('link', { name: 'Change my answers' }).click()
      await isAt(page, 'What you told us', /\/check\/answers$/)
      await expect(page.getByText('Primary progressive')).toBeVisible()
    })
  })
}

test('With the keyboard alone a patient answers, goes on and comes to the results', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/age`)
  await page.getByRole('textbox', { name: 'Age' }).focus()
  await page.keyboard.type('38')
  await page.keyboard.press('Enter')
  await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Female' })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked()
  await page.keyboard.press('Enter')
  await isAt(page, 'Which kind of MS do you have?', /\/check\/ms-type$/)
  const soFar = page.getByRole('link', { name: 'See what we have so far' })
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab')
    if (await soFar.evaluate((link) => link === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await isAt(page, /trials could fit you$/, /\/check\/results$/)
})

test('Back, Forward and reload keep the place and the answers', async ({ page, offlineApp }) => {
  await answerFour(page, offlineApp.url)
  await page.goBack()
  await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
  await expect(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked()
  await page.goForward()
  await isAt(page, 'Which kind of MS do you have?', /\/check\/ms-type$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: /^Relapsing-remitting/ })).toBeChecked()
  await expect(page.getByText('Question 4 of 12')).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('38')
})

test('An age that cannot be is no answer, and the page says how to put it right', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/age`)
  const age = page.getByRole('textbox', { name: 'Age' })
  await age.fill('abc')
  await goOn(page).click()
  await expect(page.getByText('Write your age in years as a number, such as 38.')).toBeVisible()
  await expect(age).toBeFocused()
  await expect(page).toHaveURL(/\/check\/age$/)
  expect(await axeFindings(page)).toEqual([])
  await age.fill('40')
  await goOn(page).click()
  await expect(page).toHaveURL(/\/check\/sex$/)
})

test('"I am not sure" leaves a trial to the team, and an answer can be taken back', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/ms-type`)
  await page.getByRole('radio', { name: /^I am not sure/ }).check()
  await page.getByRole('link', { name: 'See what we have so far' }).click()
  await expect(
    page.getByText('You were not sure, so nothing counts against you.').first(),
  ).toBeVisible()
  expect(await countIn(page, 'Does not fit, as we read it')).toBe(0)
  await page.goto(`${offlineApp.url}/check/ms-type`)
  await page.getByRole('button', { name: 'Take my answer back' }).click()
  await expect(page.getByRole('radio', { name: /^I am not sure/ })).not.toBeChecked()
})

test('Answers last as long as the tab, or stay on the device if the person says so', async ({
  page,
  context,
  offlineApp,
}) => {
  await answerFour(page, offlineApp.url)
  const another = await context.newPage()
  await another.goto(`${offlineApp.url}/check/ms-type`)
  const there = another.getByRole('radio', { name: /^Relapsing-remitting/ })
  await expect(another.getByText(/^Question 4 of/)).toBeVisible()
  await expect(there).not.toBeChecked()
  await page.getByRole('checkbox', { name: /^Keep my answers on this device/ }).check()
  await another.reload()
  await expect(there).toBeChecked()
  await another.getByRole('button', { name: 'Clear everything' }).click()
  await expect(heading(another)).toHaveText('Check what could fit me')
  await expect(another.getByText(/^Cleared\./)).toBeVisible()
  await expect(page.getByRole('radio', { name: /^Relapsing-remitting/ })).not.toBeChecked()
})

test('Kept answers that cannot be read are not lost in silence', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/check`)
  await page.evaluate(() => localStorage.setItem('gutcheck-answers', '{"version":99}'))
  await page.reload()
  await expect(page.getByRole('alert').filter({ hasText: 'answers kept' })).toBeVisible()
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'answers kept' })).toBeHidden()
})

test('A nurse fills in one page by keyboard, and begins anew for the next person', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/all`)
  const counts = page.getByRole('heading', { level: 2, name: /^\d+ trials: \d+ could fit/ })
  const nobody = await counts.innerText()
  await page.getByRole('textbox', { name: 'Age' }).focus()
  await page.keyboard.type('66')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Fem')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Primary')
  await expect(page.getByRole('combobox', { name: 'Kind of MS' })).toHaveValue('PPMS')
  await expect(counts).not.toHaveText(nobody)
  await page.getByRole('combobox', { name: 'Last relapse: when' }).selectOption('weeks ago')
  await page.getByRole('spinbutton', { name: 'Last relapse: how many weeks' }).fill('3')
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'New person' }).click()
  await expect(counts).toHaveText(nobody)
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('')
  await expect(page.getByRole('textbox', { name: 'Age' })).toBeFocused()
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})

test.describe('Without a network', () => {
  test.use({ expectedMessages: [/ERR_INTERNET_DISCONNECTED/] })

  test('the whole check works, once it is there', async ({ page, context, offlineApp }) => {
    const asked: string[] = []
    page.on('requestfailed', (request) => asked.push(request.url()))
    await page.goto(`${offlineApp.url}/check`)
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.getByRole('link', { name: 'Start' }).click()
    await goOn(page).click()
    await page.getByRole('textbox', { name: 'Age' }).fill('38')
    await goOn(page).click()
    await page.goBack()
    await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('38')
    await page.getByRole('link', { name: 'See what we have so far' }).click()
    await isAt(page, /trials could fit you$/, /\/check\/results$/)
    // The browser itself looks for the icon again at each new address.
    expect(asked.filter((url) => !url.includes('/icon.svg'))).toEqual([])
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const path of ['/check', '/check/ms-type', '/check/results', '/check/all']) {
    test(`${path} says so and shows the way to the list`, async ({ page, offlineApp }) => {
      await page.goto(`${offlineApp.url}${path}`)
      await expect(
        page.getByText('The check runs in your browser and needs JavaScript.'),
      ).toBeVisible()
      await expect(page.getByRole('radio')).toHaveCount(0)
      await page.getByRole('link', { name: 'browse the trials with filters' }).click()
      await expect(page).toHaveURL(`${offlineApp.url}/trials`)
    })
  }
})

test('An address that is no step leads to the start', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/check/nonsense`)
  await expect(page).toHaveURL(`${offlineApp.url}/check`)
})
