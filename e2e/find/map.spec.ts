import { expect, test } from '../support/test'

/** Sites in Austria, Poland and Czechia, none with a point of the registry's own. */
const TRIAL = '/trials/NCT90000001'

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a patient sees every site by country and a map, and no field that would not work', async ({
    page,
    liveApp,
  }) => {
    await page.goto(liveApp.url + TRIAL)
    await page.getByText('All 12 places').click()
    await page.getByText('On a map').click()
    await expect(page.locator('#where').getByRole('heading', { name: 'Poland' })).toBeVisible()
    await expect(page.locator('#where').getByRole('listitem')).toHaveCount(12)
    await expect(page.getByText('How far is it?')).toBeHidden()
    await expect(
      page.locator('#where').getByRole('img', { name: 'Map of 12 sites, 4 recruiting.' }),
    ).toBeVisible()
  })

  test('a patient opens the map of a list and reads the same in words', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials?state=recruiting`)
    await page.getByText(/^Where: \d+ sites$/).click()
    await expect(page.getByRole('img', { name: /^Map of \d+ sites, \d+ recruiting/ })).toBeVisible()
    await expect(
      page.getByRole('listitem').filter({ hasText: /^Poland: \d+ sites, \d+ recruiting$/ }),
    ).toBeVisible()
  })
})

test('A map has no more to load and stays small', async ({ page, request, liveApp }) => {
  const html = await (await request.get(liveApp.url + TRIAL)).text()
  const map = /<figure[^>]*><svg[^>]*Map of.*?<\/figure>/s.exec(html)?.[0] ?? ''
  expect(map.length).toBeGreaterThan(500)
  expect(map.length).toBeLessThan(20_000)
  expect(map).not.toMatch(/style=|href=|url\(/)
  await page.goto(liveApp.url + TRIAL)
  await page.getByText('On a map').click()
  await expect(page.locator('figure g.fill-accent > circle').first()).toBeVisible()
  await expect(page.locator('figure g.fill-paper > circle').first()).toBeVisible()
})
