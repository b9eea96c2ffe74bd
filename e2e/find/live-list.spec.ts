import type { Page, Request, Route } from '@playwright/test'
import { LIVE_LIST_BYTES } from '../bench/bare-page'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { TRIAL_NAME } from '../support/pages/trial-names'
import { expect, test } from '../support/test'

const words = (page: Page) => page.getByRole('searchbox', { name: 'Search', exact: true })
const order = (page: Page) => page.getByRole('combobox', { name: 'Order' })
const country = (page: Page) => page.getByRole('combobox', { name: 'In which country?' })
const found = (page: Page) => page.locator('#found')
/** The box of a choice; its name goes on with the count. */
const box = (page: Page, choice: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${choice.replace(/[()]/g, '\\$&')} \\d`) })
/** All that stands beside the filters, as text. The button for a share sheet is there until the page is alive, and where there is such a sheet. */
const list = async (page: Page) =>
  (await found(page).locator('xpath=../..').textContent())?.replace('Share…', '')
const names = (page: Page) => page.locator(TRIAL_NAME).allTextContents()

/** What was asked of our server since, but for the parts of the page that come once. */
function asked(page: Page): string[] {
  const paths: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    // The browser asks for the icon of a tab when it likes.
    if (!/^\/(?:_next\/static\/|icon\.svg$)/.test(pathname)) paths.push(pathname + search)
  })
  return paths
}

/** Whether the address bar names a list. */
const at = (address: string) => (url: URL) => url.pathname + url.search === address

const isFor = (query: string) => (request: Request) =>
  request.url().endsWith(`/api/browse?${query}`)

/** Lets answers to one search wait until they are let go. */
async function hold(page: Page, query: string) {
  let letGo = () => {}
  const free = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(`**/api/browse?${query}`, async (route: Route) => {
    await free
    // Nobody may be there to hear it any more.
    await route.continue().catch(() => null)
  })
  return letGo
}

test.beforeEach(async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/trials`)
  await expect(found(page)).toHaveText('All 51 trials')
})

test('A tick changes the list, its counts and the address at once, and taking it back asks nothing', async ({
  page,
}) => {
  const paths = asked(page)
  await expect(box(page, 'Phase 2')).not.toHaveAccessibleName('Phase 2 0 trials')
  await box(page, 'Recruiting').check()
  await expect(found(page)).toHaveText('11 of 51 trials match')
  await expect(page).toHaveURL(at('/trials?state=recruiting'))
  await expect(page.getByRole('link', { name: 'Remove the filter Recruiting' })).toBeVisible()
  await expect(box(page, 'Phase 2')).toHaveAccessibleName('Phase 2 0 trials')
  await expect(box(page, 'Recruiting')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '11 of 51 trials match' })).toHaveCount(1)
  expect(paths).toEqual(['/api/browse?state=recruiting'])
  paths.length = 0
  await box(page, 'Recruiting').uncheck()
  await expect(found(page)).toHaveText('All 51 trials')
  await expect(page).toHaveURL(at('/trials'))
  await box(page, 'Recruiting').check()
  await expect(found(page)).toHaveText('11 of 51 trials match')
  expect(paths).toEqual([])
})

test('The tab says what the list is of, as it changes and on the way back', async ({ page }) => {
  await expect(page).toHaveTitle('Browse trials · GutCheck MS')
  await box(page, 'Diet').check()
  await expect(page).toHaveTitle('Trials on diet · GutCheck MS')
  await page.getByRole('combobox', { name: 'In which country?' }).selectOption('Italy')
  await expect(page).toHaveTitle('Trials in Italy on diet · GutCheck MS')
  await page.reload()
  await expect(page).toHaveTitle('Trials in Italy on diet · GutCheck MS')
  await page.goBack()
  await expect(page).toHaveTitle('Trials on diet · GutCheck MS')
})

test('Nothing of it comes before the first touch, and what comes is small', async ({
  page,
  offlineApp,
}) => {
  const scripts: Request[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request)
  })
  await page.goto(`${offlineApp.url}/trials`)
  await page.waitForLoadState('networkidle')
  expect(scripts.length).toBeGreaterThan(3)
  scripts.length = 0
  await box(page, 'Recruiting').check()
  await expect(found(page)).toHaveText('11 of 51 trials match')
  const sizes = await Promise.all(scripts.map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(bytes).toBeGreaterThan(1_000)
  expect(bytes).toBeLessThanOrEqual(LIVE_LIST_BYTES)
})

test('Fast typing on a slow network shows the last answer, and never an older one', async ({
  page,
}) => {
  const letGo = await hold(page, 'q=mil')
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() =>
      seen.push(document.getElementById('found')?.innerText ?? ''),
    ).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  const first = page.waitForRequest(isFor('q=mil'))
  await words(page).pressSequentially('mil')
  const overtaken = await first
  const cancelled = page.waitForEvent('requestfailed', (request) => request === overtaken)
  await words(page).pressSequentially('k')
  await cancelled
  await expect(found(page)).toHaveText('1 of 51 trials matches')
  letGo()
  await words(page).pressSequentially('zzz')
  await expect(found(page)).toHaveText('No trial matches')
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'))
  expect([...new Set(seen)]).toEqual([
    'All 51 trials',
    '1 of 51 trials matches',
    'No trial matches',
  ])
  await expect(words(page)).toHaveValue('milkzzz')
  await expect(words(page)).toBeFocused()
})

test('What is typed in one go is one step for Back', async ({ page }) => {
  await words(page).pressSequentially('mil')
  await page.waitForURL('**/trials?q=mil')
  await words(page).pressSequentially('k')
  await page.waitForURL('**/trials?q=milk')
  await page.goBack()
  await expect(page).toHaveURL(at('/trials'))
  await expect(found(page)).toHaveText('All 51 trials')
  await expect(words(page)).toHaveValue('')
})

test('Enter asks at once, and leads to the list', async ({ page }) => {
  await words(page).fill('milk')
  await words(page).press('Enter')
  await expect(found(page)).toHaveText('1 of 51 trials matches')
  await expect(found(page)).toBeFocused()
})

test('Back, Forward and reload give the lists of before, and the form goes along', async ({
  page,
}) => {
  const steps: { url: string; list: string | undefined }[] = []
  const note = async () => steps.push({ url: page.url(), list: await list(page) })
  await note()
  await box(page, 'Finished').check()
  await expect(page.getByRole('link', { name: 'Remove the filter Finished' })).toBeVisible()
  await note()
  await country(page).selectOption('United States')
  await expect(page.getByRole('link', { name: 'Remove the filter United States' })).toBeVisible()
  await note()
  await order(page).selectOption('Newest first')
  await expect(page.getByText('Newest in the registry first.')).toBeVisible()
  await note()
  for (const { url, list: before } of steps.slice(0, -1).toReversed()) {
    await page.goBack()
    await expect(page).toHaveURL(url)
    await expect.poll(() => list(page)).toBe(before)
  }
  await expect(box(page, 'Finished')).not.toBeChecked()
  await expect(country(page)).toHaveValue('')
  for (const { url, list: before } of steps.slice(1)) {
    await page.goForward()
    await expect(page).toHaveURL(url)
    await expect.poll(() => list(page)).toBe(before)
  }
  await expect(box(page, 'Finished')).toBeChecked()
  await expect(country(page)).toHaveValue('United States')
  await expect(order(page)).toHaveValue('newest')
  await page.reload()
  await expect.poll(() => list(page)).toBe(steps.at(-1)?.list)
})

const WAYS: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['/trials?q=probiotics', (page) => words(page).fill('  probiotics ')],
  [
    '/trials?topic=fmt&topic=helminth',
    async (page) => {
      await box(page, 'Worms (helminths)').check()
      await box(page, 'Stool transplant (FMT)').check()
    },
  ],
  [
    '/trials?page=all',
    (page) => page.getByRole('link', { name: 'All on one page' }).press('Enter'),
  ],
  ['/trials?page=2', (page) => page.getByRole('link', { name: 'Next' }).press('Enter')],
  ['/trials?q=zzzz', (page) => words(page).fill('zzzz')],
]

for (const [address, way] of WAYS) {
  test(`The list at ${address} is the same when it is gone to and when it is opened`, async ({
    page,
  }) => {
    await way(page)
    await expect(page).toHaveURL(at(address))
    await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
    const [live, titles] = [await list(page), await names(page)]
    await page.reload()
    await expect.poll(() => list(page)).toBe(live)
    expect(await names(page)).toEqual(titles)
  })
}

test('A reader who comes back from a trial finds the ticks that belong to the list', async ({
  page,
}) => {
  await box(page, 'Finished').check()
  await box(page, 'Diet').check()
  const link = page.getByRole('link', { name: 'Remove the filter Diet' })
  await expect(link).toBeVisible()
  const before = await page.getByRole('checkbox', { checked: true }).count()
  await page.locator(TRIAL_NAME).getByRole('link').first().press('Enter')
  await expect(page).toHaveURL(/\/trials\/NCT/)
  await page.goBack()
  await expect(link).toBeVisible()
  await expect(box(page, 'Finished')).toBeChecked()
  await expect(box(page, 'Diet')).toBeChecked()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(before)
})

test('Back after a reload shows the list of that address', async ({ page }) => {
  await box(page, 'Diet').check()
  await expect(page.getByRole('link', { name: 'Remove the filter Diet' })).toBeVisible()
  await page.reload()
  await page.goBack()
  await expect(found(page)).toHaveText('All 51 trials')
  await expect(box(page, 'Diet')).not.toBeChecked()
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
})

test('Who goes back before the list has come has not chosen anything', async ({ page }) => {
  const letGo = await hold(page, 'topic=diet')
  const asking = page.waitForRequest(isFor('topic=diet'))
  await box(page, 'Diet').check()
  await asking
  await page.goBack()
  await expect(box(page, 'Diet')).not.toBeChecked()
  await expect(page.locator('main [aria-busy=true]')).toHaveCount(0)
  letGo()
  await box(page, 'Recruiting').check()
  await expect(page).toHaveURL(at('/trials?state=recruiting'))
})

test('Words that are put together of several keys are looked for', async ({ page }) => {
  const keys = await page.context().newCDPSession(page)
  await words(page).focus()
  await keys.send('Input.imeSetComposition', { text: 'mil', selectionStart: 3, selectionEnd: 3 })
  await keys.send('Input.imeSetComposition', { text: 'milk', selectionStart: 4, selectionEnd: 4 })
  await keys.send('Input.insertText', { text: 'milk' })
  await expect(found(page)).toHaveText('1 of 51 trials matches')
})

test('Who goes on typing after Enter is not called away', async ({ page }) => {
  const letGo = await hold(page, 'q=milk')
  const asking = page.waitForRequest(isFor('q=milk'))
  await words(page).pressSequentially('milk')
  await words(page).press('Enter')
  await asking
  await words(page).pressSequentially('zzz')
  letGo()
  await expect(found(page)).toHaveText('No trial matches')
  await expect(words(page)).toBeFocused()
  await expect(words(page)).toHaveValue('milkzzz')
})

test('A page that is older than the server loads itself again', async ({ page }) => {
  await page.route('**/api/browse?*', (route) => route.fulfill({ json: { format: 1 } }))
  await box(page, 'Recruiting').check()
  await expect(found(page)).toHaveText('11 of 51 trials match')
  await expect(page).toHaveURL(at('/trials?state=recruiting'))
})

test.describe('on a narrow phone', () => {
  test.use({ viewport: { width: 320, height: 700 } })

  test('a long word that was searched for stays inside the window', async ({ page }) => {
    await words(page).fill(`https://clinicaltrials.gov/study/NCT${'0'.repeat(60)}`)
    await expect(page.getByRole('link', { name: /Remove the filter/ })).toBeVisible()
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  })
})

test('A filter taken away above the list is off in the form, and the focus is at the list', async ({
  page,
}) => {
  await box(page, 'Finished').check()
  await box(page, 'Phase 2').check()
  await page.getByRole('link', { name: 'Remove the filter Finished' }).press('Enter')
  await expect(found(page)).toBeFocused()
  await expect(page).toHaveURL(at('/trials?phase=2'))
  await expect(box(page, 'Finished')).not.toBeChecked()
  await expect(box(page, 'Phase 2')).toBeChecked()
  expect(await axeFindings(page)).toEqual([])
})

test('Who goes on to another country leaves the part of the first behind', async ({ page }) => {
  await country(page).selectOption('United States')
  const region = page.getByRole('combobox', { name: 'In which part of it?' })
  await region.selectOption('California, United States')
  await expect(page).toHaveURL(/region=California/)
  await country(page).selectOption('Germany')
  await expect(page).toHaveURL(at('/trials?country=Germany'))
  await expect(page.getByRole('link', { name: /Remove the filter/ })).toHaveCount(1)
})

test.describe('without a network', () => {
  test.use({ expectedMessages: [/Failed to load resource/] })

  test('what was chosen stays, the list from before too, and the new one comes by itself', async ({
    page,
    context,
  }) => {
    const trouble = page.getByRole('alert').filter({ hasText: 'We could not load the trials' })
    await box(page, 'Recruiting').check()
    await expect(found(page)).toHaveText('11 of 51 trials match')
    await context.setOffline(true)
    await box(page, 'Diet').check()
    await expect(trouble).toBeVisible()
    await expect(found(page)).toHaveText('11 of 51 trials match')
    await expect(box(page, 'Diet')).toBeChecked()
    await context.setOffline(false)
    await expect(page.getByRole('link', { name: 'Remove the filter Diet' })).toBeVisible()
    await expect(trouble).toBeHidden()
  })
})

test('A place that was told orders each list, and is in no request', async ({ page }) => {
  const paths = asked(page)
  await page.getByText('How far are they?').click()
  const field = page.getByRole('combobox', { name: 'Where do you live, or the nearest town?' })
  await field.fill('Leuven')
  await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
  await box(page, 'Recruiting').check()
  await expect(found(page)).toHaveText('11 of 51 trials match')
  await expect(field).toBeVisible()
  await expect(page.getByText(/^Nearest .* first, from Leuven, /)).toBeVisible()
  expect(paths.filter((path) => !path.startsWith('/places/'))).toEqual([
    '/api/browse?state=recruiting',
  ])
  expect(paths.join(' ')).not.toMatch(/leuven/i)
})
