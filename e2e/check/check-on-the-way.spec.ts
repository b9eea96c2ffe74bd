import { answerFour, countIn, goOn, heading, isAt, RESULTS } from '../support/pages/check-steps'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

test('Back, Forward and reload keep the place and the answers', async ({ page, offlineApp }) => {
  await answerFour(page, offlineApp.url)
  await page.goBack()
  await isAt(page, 'How old are you?', /\/check\/age$/)
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('38')
  await page.goForward()
  await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
  await page.reload()
  await expect(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked()
  await expect(page.getByText('Question 6 of 12')).toBeVisible()
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
  await page.getByRole('button', { name: 'Take back my answer' }).click()
  await expect(page.getByRole('radio', { name: /^I am not sure/ })).not.toBeChecked()
})

test('Answers last as long as the tab, or stay on the device if the person says so', async ({
  page,
  context,
  offlineApp,
}) => {
  await answerFour(page, offlineApp.url)
  const another = await context.newPage()
  await another.goto(`${offlineApp.url}/check/sex`)
  const there = another.getByRole('radio', { name: 'Male', exact: true })
  await expect(another.getByText(/^Question 6 of/)).toBeVisible()
  await expect(there).not.toBeChecked()
  await page.getByRole('checkbox', { name: /^Keep my answers on this device/ }).check()
  await another.reload()
  await expect(there).toBeChecked()
  await another.getByRole('button', { name: 'Clear everything' }).click()
  await expect(heading(another)).toHaveText('Check what could fit me')
  await expect(another.getByText(/^Cleared\./)).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Male', exact: true })).not.toBeChecked()
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
  const counts = page.getByRole('heading', { level: 2, name: /^\d+ trials: / })
  const nobody = await counts.innerText()
  expect(nobody).toMatch(/^\d+ trials: 0 worth a call, \d+ to ask first, /)
  await page.getByRole('combobox', { name: 'Kind of MS' }).focus()
  await page.keyboard.type('Primary')
  await expect(page.getByRole('combobox', { name: 'Kind of MS' })).toHaveValue('PPMS')
  await page.getByRole('textbox', { name: 'Age' }).focus()
  await page.keyboard.type('66')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Fem')
  await expect(counts).not.toHaveText(nobody)
  await page.getByRole('combobox', { name: 'Last relapse: when' }).selectOption('weeks ago')
  await page.getByRole('spinbutton', { name: 'Last relapse: how many weeks' }).fill('3')
  expect(await axeFindings(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  await page.getByRole('button', { name: 'New person' }).click()
  await expect(counts).toHaveText(nobody)
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('')
  await expect(page.getByRole('combobox', { name: 'Kind of MS' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Ready for a new person' })).toBeVisible()
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('combobox', { name: 'Kind of MS' })).toHaveValue('PPMS')
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('66')
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
  await page.getByRole('button', { name: 'New person' }).click()
  await page.getByRole('textbox', { name: 'Age' }).fill('50')
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
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
    await page.getByRole('radio', { name: /^Relapsing-remitting/ }).check()
    await goOn(page).click()
    await page.getByRole('searchbox').fill('ocre')
    await page.goBack()
    await expect(page.getByRole('radio', { name: /^Relapsing-remitting/ })).toBeChecked()
    await page.getByRole('link', { name: 'See what we have so far' }).click()
    await isAt(page, RESULTS, /\/check\/results$/)
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

for (const step of ['nonsense', '__proto__', 'toString', 'constructor'])
  test(`The address /check/${step} is not there, and its page says so without a script`, async ({
    request,
    offlineApp,
  }) => {
    const answer = await request.get(`${offlineApp.url}/check/${step}`)
    expect(answer.status()).toBe(404)
    const shown = await answer.text()
    expect(shown).toContain('There is no page at this address')
    expect(shown).toContain('Go to the first page')
  })
