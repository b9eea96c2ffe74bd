import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

const ticks = (page: Page) => page.getByRole('checkbox', { name: /^Put NCT\d{8} on the hand-out$/ })
const handOut = (page: Page) => page.getByRole('region', { name: 'Hand-out' })
const links = (page: Page) =>
  handOut(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))

/** Every answer that a person can give, and a place. */
const EVERYTHING = {
  topics: ['probiotic'],
  age: 38,
  sex: 'female',
  msType: 'RRMS',
  walking: 'far',
  edss: '2.0',
  treatments: ['teriflunomide'],
  relapse: { count: 3, unit: 'years' },
  steroids: 'long-ago',
  antibiotics: 'long-ago',
  probiotics: 'never',
  gut: ['ibs'],
  pregnancy: 'neither',
  mri: 'yes',
  reach: '500',
  first: ['random'],
  only: ['open'],
} as const
const ROME = {
  place: { words: 'Rome, Lazio, Italy', point: { lat: 41.89, lon: 12.51 }, country: 'IT' },
  unit: 'km',
} as const

/** Ticks so many trials and gives their numbers. */
async function choose(page: Page, count: number): Promise<string[]> {
  const numbers: string[] = []
  for (let at = 0; at < count; at += 1) {
    const tick = ticks(page).nth(at)
    await tick.check()
    const name = await tick.evaluate((one) => one.closest('label')?.textContent ?? '')
    numbers.push(/NCT\d{8}/.exec(name)?.[0] ?? '')
  }
  return numbers
}

for (const width of [390, 1280]) {
  test(`At ${width} px a nurse chooses trials, and every link holds their numbers alone`, async ({
    page,
    context,
    offlineApp,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`${offlineApp.url}/check/all`)
    await page.getByRole('textbox', { name: 'Age' }).fill('38')
    await page.getByRole('combobox', { name: 'Kind of MS' }).selectOption('RRMS')
    await page.getByRole('combobox', { name: /nearest town/ }).fill('munich')
    await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
    await expect(handOut(page)).toContainText('No trial is on the hand-out yet')
    expect(await links(page)).toEqual([])

    const [one = ''] = await choose(page, 1)
    await expect(handOut(page)).toContainText('1 trial on the hand-out')
    expect(await links(page)).toEqual([`/print?ids=${one}`, `/list?ids=${one}`])
    const [, two = ''] = await choose(page, 2)
    const ids = `${one},${two}`
    await expect(handOut(page).getByRole('link', { name: 'Print hand-out (2)' })).toBeVisible()
    expect(await links(page)).toEqual([
      `/print?ids=${ids}`,
      `/list?ids=${ids}`,
      `/compare?ids=${ids}`,
    ])
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect(handOut(page)).toContainText('The link is copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${offlineApp.url}/list?ids=${ids}`,
    )
    const box = await page.locator('main td:first-child label').first().boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)

    await choose(page, 5)
    await expect(handOut(page).getByRole('link', { name: 'Compare' })).toHaveCount(0)
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...sessionStorage }, { ...localStorage }]),
    )
    expect(kept).not.toMatch(/NCT\d{8}/)
    await page.getByRole('button', { name: 'New person' }).click()
    await expect(handOut(page)).toContainText('No trial is on the hand-out yet')
  })
}

test('A patient chooses from the results; what is chosen goes with them to the one page', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/about`)
  await page.evaluate(
    ([answers, place]) => {
      sessionStorage.setItem('gutcheck-answers', answers ?? '')
      sessionStorage.setItem('gutcheck-place', place ?? '')
    },
    [JSON.stringify({ version: 1, told: EVERYTHING }), JSON.stringify(ROME)],
  )
  await page.goto(`${offlineApp.url}/check/results`)
  const chosen = await choose(page, 3)
  await expect(handOut(page)).toContainText('3 trials on the hand-out')
  await expect(handOut(page)).toContainText('Hand-out and link hold trial numbers only.')
  expect(await links(page)).toEqual(
    ['/print', '/list', '/compare'].map((path) => `${path}?ids=${chosen.join(',')}`),
  )
  await ticks(page).first().uncheck()
  expect(await links(page)).toContain(`/list?ids=${chosen.slice(1).join(',')}`)
  expect(await axeFindings(page)).toEqual([])
})

test('Twenty trials are as many as fit', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/check/all`)
  await expect(handOut(page)).toBeVisible()
  await choose(page, 20)
  await expect(handOut(page)).toContainText('More than 20 do not fit')
  await expect(ticks(page).nth(20)).toBeDisabled()
  await ticks(page).first().uncheck()
  await expect(ticks(page).nth(20)).toBeEnabled()
})
