import { LESSON_IDS } from '#lib/learn/lesson-ids'
import { LESSONS } from '#lib/learn/lessons'
import { TRIAL_NAME } from '../support/pages/trial-names'
import { darkShare, pdfPages } from '../support/reading/pdf-pages'
import { expect, test } from '../support/test'

test('A patient reads why to stop and think, follows a source, and comes to the open trials', async ({
  page,
  liveApp,
}) => {
  await page.goto(liveApp.url)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Learn' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn')
  await page.getByRole('link', { name: 'Stool transplants: stop and think' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Stool transplants: stop and think',
  )

  await test.step('a claim leads to its source, with its date', async () => {
    const source = page.getByRole('link', { name: 'FDA, safety communication' })
    await expect(source).toHaveAttribute('href', /^https:\/\/www\.fda\.gov\/safety\//)
    await expect(source.locator('..')).toContainText('13 June 2019')
    await expect(source).toHaveAttribute('rel', /noreferrer/)
  })

  const open = page.locator('section', {
    has: page.getByRole('heading', { name: 'Open now', exact: true }),
  })
  const words = (await open.getByRole('link', { name: /on the list$/ }).textContent()) ?? ''
  const count = Number(/\d+/.exec(words)?.[0] ?? '1')
  await open.getByRole('link', { name: /on the list$/ }).click()
  await expect(page).toHaveURL(/\/trials\?state=recruiting&topic=fmt$/)
  await expect(page.locator(TRIAL_NAME)).toHaveCount(count)
})

test('A reader goes through all pages, one after the other', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/learn/${LESSON_IDS[0]}`)
  for (const { id, title } of LESSONS.slice(1)) {
    await page.getByRole('link', { name: `Next: ${title}` }).click()
    await expect(page).toHaveURL(`${offlineApp.url}/learn/${id}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  }
  await expect(page.getByRole('link', { name: 'Check what could fit me' })).toBeVisible()
})

test('Someone who cannot see the picture hears what it shows', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/learn/gut-and-ms`)
  await expect(
    page.getByRole('img', { name: /Germs with an arrow to MS\. MS with an arrow to germs/ }),
  ).toBeVisible()
})

test('Someone who cannot see the charts reads their numbers in tables', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/learn/charts`)
  const topics = page.getByRole('table', { name: 'Trials by topic' })
  const worms = topics.getByRole('row', { name: /^Worms/ })
  const count = await worms.getByRole('cell').textContent()
  await worms.getByRole('link').click()
  await expect(page.locator(TRIAL_NAME)).toHaveCount(Number(count))
  await page.goBack()
  await page.getByText('Every year as a table').click()
  await expect(page.getByRole('table', { name: /by the year/ })).toBeVisible()
})

test('What to ask the MS team is printed on half a page', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/learn/ms-team`)
  const [sheet, ...more] = await pdfPages(await page.pdf({ preferCSSPageSize: true }))
  expect(more).toEqual([])
  expect(sheet?.text).toContain('Could it fit my kind of MS')
  expect(sheet?.text).toContain('Would you talk to the study team?')
  expect(sheet?.text).not.toContain('on the list')
  if (sheet === undefined) return
  const half = { left: 0, top: sheet.size.height / 2, right: sheet.size.width }
  expect(darkShare(sheet, { ...half, bottom: sheet.size.height })).toBe(0)
})
