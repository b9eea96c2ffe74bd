import { expect, test } from '../support/test'

test('A patient finds in the header what the six answers of a record mean', async ({
  page,
  offlineApp,
}) => {
  await page.goto(offlineApp.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Learn' }).click()
  await page.getByRole('main').getByRole('link', { name: 'How to read the signals' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to read the signals')
  await expect(page).toHaveTitle(/How to read the signals/)
  const here = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current=true]')
  await expect(here).toHaveText('Learn')
  await page.getByRole('link', { name: 'The six answers' }).click()
  await expect(page.getByRole('heading', { name: 'Not stated in this record' })).toBeInViewport()
})

for (const [id, heading] of [
  ['stated', 'The record says so'],
  ['mentioned', 'Something is mentioned'],
  ['not-stated', 'Not stated in this record'],
  ['concern', 'Worth asking about'],
  ['not-published', 'Never published in this registry'],
  ['n/a', 'Does not apply'],
] as const) {
  test(`A link to #${id} leads to what “${heading}” means`, async ({ page, offlineApp }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${offlineApp.url}/learn/signals#${id}`)
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport({ ratio: 1 })
  })
}

test('A reader who jumps to any part of the page arrives there', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/learn/signals`)
  const jumps = await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(jumps.length).toBeGreaterThan(8)
  for (const jump of jumps) await expect(page.locator(jump)).toHaveCount(1)
})
