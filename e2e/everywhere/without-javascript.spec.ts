import { expect, test } from '../support/test'

// That every page comes whole in its HTML, every-page.spec.ts says.
test.use({ javaScriptEnabled: false })

test.describe('Without JavaScript', () => {
  test('a patient sees a whole page, and no button that would do nothing', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(offlineApp.url)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Display' })).toBeHidden()
  })

  test('a patient filters, turns the page and takes the filter away', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}/trials`)
    await page.getByRole('checkbox', { name: /^Finished \d/ }).check()
    await page.getByRole('combobox', { name: 'Order' }).selectOption('Newest first')
    await page.getByRole('button', { name: 'Show trials' }).click()
    await expect(page).toHaveURL(/state=finished.*sort=newest/)
    await expect(page.getByRole('heading', { name: /^\d+ of 51 trials match$/ })).toBeVisible()
    await page.getByRole('link', { name: 'Remove the filter Finished' }).click()
    await expect(page.getByRole('heading', { name: 'All 51 trials' })).toBeVisible()
    // Rows that come into view move what is under a pointer.
    await page.getByRole('link', { name: 'Next' }).press('Enter')
    await expect(page.getByText('12 on this page, page 2 of 5.')).toBeVisible()
    await page.getByRole('link', { name: 'Next' }).press('Enter')
    await expect(page.getByText('12 on this page, page 3 of 5.')).toBeVisible()
  })

  test('a patient opens the filters on a phone', async ({ page, offlineApp }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    await page.goto(`${offlineApp.url}/trials`)
    await page.locator('summary', { hasText: /^Filters/ }).click()
    await page.getByRole('checkbox', { name: /^Recruiting \d/ }).check()
    await page.getByRole('button', { name: 'Show trials' }).click()
    await expect(page).toHaveURL(/state=recruiting/)
  })

  test('a patient reads every part of a trial', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/NCT90000001`)
    const folds = page.locator('main section[id] > details > summary')
    expect(await folds.count()).toBeGreaterThan(8)
    for (const fold of await folds.all()) {
      const inside = fold.locator('xpath=following-sibling::*[1]')
      await expect(inside).toBeHidden()
      await fold.click()
      await expect(inside).toBeVisible()
    }
    await expect(
      page.locator('#where').getByText('12 sites in 3 countries, 4 still recruiting.'),
    ).toBeVisible()
  })

  test('a patient opens the meaning of a hard word', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    const meaning = page.locator('.meaning', { hasText: /^Placebo\./i }).first()
    await expect(meaning).toBeHidden()
    for (const fold of await page.locator('main section[id] > details > summary').all())
      await fold.click()
    await page.getByRole('button', { name: 'placebo', exact: true }).first().click()
    await expect(meaning).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(meaning).toBeHidden()
  })

  test('a patient pastes a link and reads that trial', async ({ page, offlineApp }) => {
    await page.goto(offlineApp.url)
    const paste = page.getByRole('textbox', { name: 'Paste the link or the trial number' })
    await paste.fill('NCT0716877')
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByText('That number has 7 digits.')).toBeVisible()
    await paste.fill('https://clinicaltrials.gov/study/NCT07168772')
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page).toHaveURL(`${offlineApp.url}/trials/NCT07168772`)
  })

  test('a reader sees what was left out and goes on to one of them', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/left-out`)
    await page.locator('summary', { hasText: 'only named in the rules for joining' }).click()
    await page.getByRole('link', { name: /^Pelvic Floor Muscle Training/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Pelvic Floor Muscle')
  })
})
