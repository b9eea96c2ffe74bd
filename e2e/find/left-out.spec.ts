import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'

const LISTED = 'NCT07168772'
const EARLIER = 'NCT90000011'

const main = (page: Page) => page.getByRole('main')

/** Types into the box and sends it. */
async function ask(page: Page, typed: string) {
  await page.getByRole('textbox', { name: 'A trial number, or a link that holds one' }).fill(typed)
  await page.getByRole('button', { name: 'Why is it not here?' }).click()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'With JavaScript' : 'Without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a reader counts what became of every study, and sees those near the gut', async ({
      page,
      liveApp,
    }) => {
      await page.goto(`${liveApp.url}/trials/left-out`)
      const table = page.getByRole('table', { name: 'What became of each study' })
      const counts = (await table.getByRole('cell').allInnerTexts()).map(Number)
      const total = counts.pop()
      expect(total).toBeGreaterThan(51)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
      const lookAlike = page.getByRole('listitem').filter({ hasText: 'Pelvic Floor Muscle' })
      await expect(lookAlike).toBeHidden()
      await page.locator('summary', { hasText: 'only named in the rules for joining' }).click()
      await expect(lookAlike).toContainText('About MS, but')
    })

    test('a reader learns why a trial is not here', async ({ page, liveApp }) => {
      await page.goto(`${liveApp.url}/trials/left-out`)
      await ask(page, 'NCT90000003')
      await expect(page).toHaveURL(`${liveApp.url}/trials/left-out?number=NCT90000003`)
      await expect(
        main(page).getByRole('heading', { name: 'NCT90000003 was left out' }),
      ).toBeVisible()

      await ask(page, `https://clinicaltrials.gov/study/${LISTED}?rank=1`)
      await expect(
        main(page).getByRole('heading', { name: `${LISTED} is on our list` }),
      ).toBeVisible()
      await expect(main(page).locator(`a[href="/trials/${LISTED}"]`)).toBeVisible()

      await ask(page, EARLIER)
      await expect(page.getByText('It goes by the number NCT90000001 now.')).toBeVisible()

      await ask(page, 'NCT99999999')
      await expect(
        page.getByRole('heading', { name: 'The registry did not name NCT99999999 for MS' }),
      ).toBeVisible()
      await expect(page.getByRole('link', { name: 'Open NCT99999999 here' })).toHaveAttribute(
        'href',
        '/trials/NCT99999999',
      )

      await ask(page, 'NCT0716877')
      await expect(page.getByText('That number has 7 digits.')).toBeVisible()

      await ask(page, '07168772')
      await page.getByRole('link', { name: LISTED, exact: true }).click()
      await expect(
        main(page).getByRole('heading', { name: `${LISTED} is on our list` }),
      ).toBeVisible()
    })
  })
}

test('Of the offline copy a reader learns that it holds no others', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/left-out?number=NCT99999999`)
  await expect(
    page.getByRole('heading', { name: 'NCT99999999 is not in our offline copy' }),
  ).toBeVisible()
})

test('Whatever is typed is shown as the letters that it is', async ({ page, liveApp }) => {
  const typed = '"><img src=x onerror=alert(1)> '
  await page.goto(`${liveApp.url}/trials/left-out?number=${encodeURIComponent(typed)}&number=x`)
  await expect(page.getByRole('textbox', { name: /^A trial number/ })).toHaveValue(typed)
  await expect(page.getByText('We found no trial number in that.')).toBeVisible()
})
