import { answerFour, goOn, heading, RESULTS } from '../support/pages/check-steps'
import { asOldBrowser } from '../support/pages/old-browser'
import { FIBRE, PROBIOTIC, row, save } from '../support/pages/saved-page'
import { expect, test } from '../support/test'

// Every test ends with a look at what the page threw.
test.beforeEach(({ page }) => asOldBrowser(page))

test('The browser of these tests lacks what our oldest browsers lack', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/about`)
  expect(
    await page.evaluate(() =>
      [
        typeof Reflect.get(Map, 'groupBy'),
        typeof Reflect.get(Array.prototype, 'toSorted'),
        typeof Reflect.get(Intl, 'Segmenter'),
        typeof Reflect.get(Element.prototype, 'checkVisibility'),
        typeof Reflect.get(URL, 'parse'),
        typeof Array.prototype.findLast,
      ].join(),
    ),
  ).toBe('undefined,undefined,undefined,undefined,undefined,function')
})

test('In an old browser, a patient finds a trial by words, filters and distance', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials`)
  await page.getByText('How far are they?').click()
  const field = page.getByRole('combobox', { name: /nearest town/ })
  await field.fill('münch')
  await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
  await expect(field).toHaveValue('Munich, Bavaria, Germany')
  await page.getByRole('link', { name: 'Put all of them in order from Munich' }).click()
  await expect(page.getByText('first, from Munich')).toBeVisible()
  await page.goBack()
  await expect(field).toHaveValue('Munich, Bavaria, Germany')
  await page.goto(`${offlineApp.url}/find?trial=NCT0716877`)
  await expect(page.getByText('That number has 7 digits.').first()).toBeVisible()
})

test('In an old browser, a patient answers, and sees results that open', async ({
  page,
  offlineApp,
}) => {
  await answerFour(page, offlineApp.url)
  await goOn(page).click()
  await page.goto(`${offlineApp.url}/check/results`)
  await expect(heading(page)).toHaveText(RESULTS)
  await page.goto(`${offlineApp.url}/check/all`)
  await expect(page.getByRole('table').first()).toBeVisible()
})

test('In an old browser, a patient saves, keeps in order, prints and compares', async ({
  page,
  liveApp,
}) => {
  for (const nctId of [PROBIOTIC, FIBRE]) {
    await page.goto(`${liveApp.url}/trials/${nctId}`)
    await save(page, nctId)
  }
  await page.goto(`${liveApp.url}/saved`)
  await row(page, FIBRE)
    .getByRole('button', { name: /^Move up/ })
    .click()
  await row(page, FIBRE)
    .getByRole('button', { name: /^Remove/ })
    .click()
  await page.getByRole('button', { name: /^Put it back/ }).click()
  await expect(heading(page)).toHaveText('Saved trials: 2')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('link', { name: 'Open the table' }).click()
  await expect(page.getByRole('table')).toContainText('Probiotic Capsules')
  await page.goto(`${liveApp.url}/saved/print`)
  await expect(page.getByRole('article')).toHaveCount(3)
})
