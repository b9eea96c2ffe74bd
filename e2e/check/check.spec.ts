import { answerFour, countIn, goOn, isAt, RESULTS } from '../support/pages/check-steps'
import { axeFindings } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

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
        const choice = page.getByRole(role, { name, exact: true }).first()
        await (hasTouch ? choice.tap() : choice.click())
        await expect(choice).toBeChecked()
        await (hasTouch ? goOn(page).tap() : goOn(page).click())
      }
      await page.goto(`${offlineApp.url}/check/ms-type`)
      await press(/^Relapsing-remitting/)
      await isAt(page, 'Which MS treatment do you take now?', /\/check\/treatment$/)
      await press(/^Teriflunomide/, 'checkbox')
      await isAt(page, 'Where are you, and how far can you go?', /\/check\/place$/)
      await page.getByRole('combobox', { name: 'Just my country' }).selectOption('Spain')
      await goOn(page).click()
      await isAt(page, 'Which gut approach interests you?', /\/check\/approach$/)
      await goOn(page).click()
      await expect(page).toHaveURL(/\/check\/results$/)
      await page.getByRole('link', { name: '10 more make this sharper' }).click()
      await isAt(page, 'How old are you?', /\/check\/age$/)
      await page.getByRole('textbox', { name: 'Age' }).fill('38')
      await goOn(page).click()
      await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
      await press('Male')
      await isAt(page, 'How far can you walk?', /\/check\/walking$/)
      await press(/^500 metres or more/)
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
      await isAt(page, 'What matters to you?', /\/check\/matters$/)
      await press('Groups are made by chance', 'checkbox')
      await isAt(page, /^One trial that may fit took people in Spain/, /\/check\/results$/)
      const asked = page.getByRole('region', { name: 'Ask first' })
      await expect(asked.locator('li[id^=trial-]').first()).toContainText('Spain')
      await expect(page.getByText('You answered 11 of 12 questions.')).toBeVisible()
    })

    test('a patient skips everything, and nothing is ruled out', async ({ page, offlineApp }) => {
      for (const first of ['ms-type', 'age']) {
        await page.goto(`${offlineApp.url}/check/${first}`)
        for (let left = 20; left > 0 && !page.url().endsWith('/results'); left -= 1) {
          const before = page.url()
          await page.getByRole('link', { name: 'Skip this question' }).click()
          await expect(page).not.toHaveURL(before)
        }
      }
      await isAt(page, 'Nothing compared yet', /\/check\/results$/)
      expect(await countIn(page, 'Does not fit, as we read it')).toBe(0)
      expect(await countIn(page, 'Worth a call')).toBe(0)
      await expect(page.getByText('You answered 0 of 13 questions.')).toBeVisible()
      await page.getByRole('link', { name: 'Which kind of MS do you have?' }).click()
      await isAt(page, 'Which kind of MS do you have?', /\/check\/ms-type$/)
    })

    test('three answers are enough to group the trials', async ({ page, offlineApp }) => {
      await answerFour(page, offlineApp.url)
      await page.getByRole('link', { name: 'See what we have so far' }).click()
      await isAt(page, RESULTS, /\/check\/results$/)
      for (const name of ['Ask first', 'Does not fit, as we read it', 'Not for you to join'])
        expect(await countIn(page, name), name).toBeGreaterThan(0)
      const refused = page.getByRole('region', { name: /^Does not fit/ })
      await refused.getByText(/^Show (?:it|all \d+), with the reasons/).click()
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
      const before = await countIn(page, 'Does not fit, as we read it')
      await page.getByText(/^Show (?:it|all \d+), with the reasons: Does not fit/).click()
      await page
        .getByRole('button', { name: 'Change “Which sex was recorded at your birth?”' })
        .first()
        .click()
      const dialog = page.getByRole('dialog', { name: 'Which sex was recorded at your birth?' })
      expect(await axeFindings(page)).toEqual([])
      await dialog.getByRole('radio', { name: 'Female' }).check()
      await dialog.getByRole('button', { name: 'Done' }).click()
      await expect(dialog).toBeHidden()
      expect(await countIn(page, 'Does not fit, as we read it')).toBeLessThan(before)
      expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true)
      await page.getByRole('link', { name: 'Change my answers' }).click()
      await isAt(page, 'What you told us', /\/check\/answers$/)
      await expect(page.getByText('Female')).toBeVisible()
    })
  })
}

test('With the keyboard alone a patient answers, goes on and comes to the results', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/check/age`)
  const age = page.getByRole('textbox', { name: 'Age' })
  await expect(age).toBeEnabled()
  await age.focus()
  await page.keyboard.type('38')
  await page.keyboard.press('Enter')
  await isAt(page, 'Which sex was recorded at your birth?', /\/check\/sex$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio', { name: 'Female' })).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked()
  await page.keyboard.press('Enter')
  await isAt(page, 'How far can you walk?', /\/check\/walking$/)
  const soFar = page.getByRole('link', { name: 'See what we have so far' })
  for (let stop = 0; stop < 30; stop += 1) {
    await page.keyboard.press('Tab')
    if (await soFar.evaluate((link) => link === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await isAt(page, RESULTS, /\/check\/results$/)
})
