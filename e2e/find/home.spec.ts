import { expect, test } from '../support/test'

test('A newcomer reads what this is and goes on to all trials', async ({ page, offlineApp }) => {
  await page.goto(offlineApp.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Is there a gut trial for my MS?',
  )
  await page.getByRole('link', { name: 'Browse all 51 trials' }).click()
  await expect(page.getByRole('heading', { name: 'All 51 trials' })).toBeVisible()
})

test('A patient searches by word, topic and country from the first page', async ({
  page,
  offlineApp,
}) => {
  await page.goto(offlineApp.url)
  await page.getByRole('searchbox', { name: 'Search', exact: true }).fill('dimethyl fumarate')
  await page.getByRole('combobox', { name: 'What is it about?' }).selectOption('Probiotic')
  await page.getByRole('combobox', { name: 'In which country?' }).selectOption('United States')
  await page.getByRole('button', { name: 'Search', exact: true }).click()
  await expect(page).toHaveURL(/topic=probiotic/)
  await expect(page.getByRole('checkbox', { name: /^Probiotic/ })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'In which country?' })).toHaveValue(
    'United States',
  )
})

test('A newcomer sees a real record marked up, and goes on to it', async ({ page, offlineApp }) => {
  await page.goto(offlineApp.url)
  const example = page.getByRole('figure')
  await expect(example.locator('mark')).toHaveText(/randomi[sz]ed/i)
  await expect(example.getByText('Made by chance')).toBeVisible()
  await example.getByRole('link', { name: 'Read NCT07168772' }).click()
  await expect(page).toHaveURL(`${offlineApp.url}/trials/NCT07168772`)
})

test.describe('Someone was sent a trial', () => {
  for (const [what, text] of [
    ['number', 'NCT07168772'],
    ['number in small letters with a space', 'nct 07168772'],
    ['link', 'https://clinicaltrials.gov/study/NCT07168772?cond=ms#contacts'],
    ['message', 'Hi! Have a look at this one: NCT07168772. Love, J.'],
  ] as const) {
    test(`and pastes a ${what}`, async ({ page, offlineApp }) => {
      await page.goto(offlineApp.url)
      await page.getByRole('textbox', { name: 'Paste the link or the trial number' }).fill(text)
      await page.getByRole('button', { name: 'Read it' }).click()
      await expect(page).toHaveURL(`${offlineApp.url}/trials/NCT07168772`)
      await expect(page.getByRole('heading', { level: 1 })).toContainText(
        'Probiotic Administration',
      )
    })
  }

  test('of another disease, and reads it all the same', async ({ page, liveApp }) => {
    await page.goto(liveApp.url)
    await expect(page.getByText('on any disease')).toBeVisible()
    await page
      .getByRole('textbox', { name: 'Paste the link or the trial number' })
      .fill('NCT90000006')
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Asthma')
  })

  test('and pastes a number with a digit missing', async ({ page, offlineApp }) => {
    await page.goto(offlineApp.url)
    await page
      .getByRole('textbox', { name: 'Paste the link or the trial number' })
      .fill('NCT0716877')
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(
      page.getByText('That number has 7 digits. A trial number has 8, like NCT07168772.'),
    ).toBeVisible()
    await expect(
      page.getByRole('textbox', { name: 'Paste the link or the trial number' }),
    ).toHaveValue('NCT0716877')
  })
})
