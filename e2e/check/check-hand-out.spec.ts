import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

const ticks = (page: Page) => page.getByRole('checkbox', { name: /^Save NCT\d{8}$/ })
const saves = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /^Save NCT\d{8}$/ })
const handOut = (page: Page) => page.getByRole('region', { name: 'Saved trials' })
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

/** Saves so many trials and gives their numbers. */
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
  test(`At ${width} px a nurse saves trials, and every link holds their numbers alone`, async ({
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
    await expect(handOut(page)).toContainText('No trial is saved yet')
    expect(await links(page)).toEqual([])

    const [one = ''] = await choose(page, 1)
    await expect(handOut(page)).toContainText('1 trial saved')
    expect(await links(page)).toEqual(['/saved/print'])
    const [, two = ''] = await choose(page, 2)
    const ids = `${one},${two}`
    await expect(handOut(page).getByRole('link', { name: 'Print hand-out (2)' })).toBeVisible()
    await handOut(page).getByRole('button', { name: 'Share (QR, link)' }).click()
    await handOut(page).getByRole('button', { name: 'Compare', exact: true }).click()
    await expect(handOut(page).getByRole('link', { name: 'Open the table' })).toBeVisible()
    expect((await links(page)).filter((href) => !href?.startsWith('mailto:')).toSorted()).toEqual([
      `/compare?ids=${ids}`,
      `/list?ids=${ids}`,
      '/saved/print',
    ])
    await handOut(page).getByRole('button', { name: 'Copy the link' }).click()
    await expect(handOut(page)).toContainText('Copied')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${offlineApp.url}/list?ids=${ids}`,
    )
    const box = await page.locator('main td:first-child label').first().boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)

    await choose(page, 5)
    await expect(
      handOut(page).getByRole('link', { name: 'Compare up to 4', exact: true }),
    ).toHaveAttribute('href', '/saved')
    expect(await page.evaluate(() => localStorage.getItem('gutcheck-saved'))).toContain(one)
    await page.getByRole('button', { name: 'New person' }).click()
    await expect(handOut(page)).toContainText('No trial is saved yet')
    await expect(page.getByText('5 trials were saved for the last person')).toBeVisible()
    expect(
      await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }])),
    ).not.toMatch(/NCT\d{8}/)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(handOut(page)).toContainText('5 trials saved')
    await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('38')
  })
}

test('What was saved before a person stays, and can be taken out too', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/NCT07168772`)
  await page.getByRole('button', { name: /^Save NCT07168772$/ }).click()
  await expect(page.getByRole('button', { name: /^Saved · Remove/ })).toBeVisible()
  await page.goto(`${offlineApp.url}/check/all`)
  await expect(handOut(page)).toContainText('1 trial saved')
  await expect(handOut(page)).toContainText('1 saved before this person.')
  await ticks(page).and(page.locator(':not(:checked)')).first().check()
  await expect(handOut(page)).toContainText('2 trials saved')
  await page.reload()
  await expect(handOut(page)).toContainText('1 saved before this person.')
  await page.getByRole('button', { name: 'New person' }).click()
  await expect(handOut(page)).toContainText('1 trial saved')
  await expect(page.getByText('What was saved before stays: 1.')).toBeVisible()
  await expect(page.getByRole('checkbox', { name: 'Save NCT07168772' })).toBeChecked()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await expect(handOut(page)).toContainText('No trial is saved yet')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(handOut(page)).toContainText('2 trials saved')
})

test('A patient saves from the results, and what is saved is the hand-out', async ({
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
  for (const many of ['1 trial saved', '2 trials saved', '3 trials saved']) {
    await saves(page).first().click()
    await expect(handOut(page)).toContainText(many)
  }
  await expect(handOut(page)).toContainText(
    'A link holds trial numbers only, and none of your answers.',
  )
  expect(await links(page)).toEqual(['/saved/print'])
  await handOut(page).getByRole('button', { name: 'Share (QR, link)' }).click()
  const list = handOut(page).getByRole('link', { name: /^Open the list/ })
  const chosen = (await list.getAttribute('href'))?.match(/NCT\d{8}/g) ?? []
  expect(chosen).toHaveLength(3)
  await page.getByRole('button', { name: `Saved · Remove ${chosen[0]}` }).click()
  await expect(handOut(page)).toContainText('2 trials saved')
  await expect(list).toHaveAttribute('href', `/list?ids=${chosen.slice(1).join(',')}`)
  expect(await axeFindings(page)).toEqual([])
  await page.goto(`${offlineApp.url}/saved`)
  for (const nctId of chosen.slice(1))
    await expect(page.locator(`main a[href="/trials/${nctId}"]`)).toBeVisible()
})

test('Of more than twenty saved trials the first twenty are printed', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/check/all`)
  await expect(handOut(page)).toBeVisible()
  const chosen = await choose(page, 21)
  await expect(handOut(page)).toContainText('A print or a link holds the first 20.')
  await handOut(page).getByRole('button', { name: 'Share (QR, link)' }).click()
  const list = handOut(page).getByRole('link', { name: /^Open the list/ })
  await expect(list).toHaveAttribute('href', `/list?ids=${chosen.slice(0, 20).join(',')}`)
  await ticks(page).first().uncheck()
  await expect(handOut(page).getByRole('link', { name: 'Print hand-out (20)' })).toBeVisible()
  await expect(list).toHaveAttribute('href', `/list?ids=${chosen.slice(1).join(',')}`)
})
