import type { Page } from '@playwright/test'
import {
  FIBRE,
  heading,
  keep,
  PROBIOTIC,
  press,
  row,
  rows,
  save,
  saveThree,
  stored,
} from '../support/pages/saved-page'
import { expect, test } from '../support/test'

test('Damaged data on the device is kept, and said', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/about`)
  await keep(page, '{"version":1,"trials":[{"nctId":"NCT9000')
  await page.goto(`${liveApp.url}/trials/${FIBRE}`)
  await save(page, FIBRE)
  await page.goto(`${liveApp.url}/saved`)
  await expect(heading(page)).toHaveText('Saved trials: 1')
  await expect(page.getByText('1 part of what is kept here could not be read')).toBeVisible()
  expect(await stored(page)).toContain('{\\"version\\":1,\\"trials\\":[{\\"nctId\\":\\"NCT9000')
})

test('A list that was kept in an older form is read', async ({ page, liveApp }) => {
  await page.goto(`${liveApp.url}/about`)
  await keep(page, JSON.stringify({ trials: [{ nctId: FIBRE, note: 'old words' }] }))
  await page.goto(`${liveApp.url}/saved`)
  await expect(row(page, FIBRE)).toContainText('My note: old words')
  await expect(row(page, FIBRE)).toContainText('Nothing is kept to compare it with.')
  await page.goto(`${liveApp.url}/trials/${FIBRE}`)
  await expect.poll(() => stored(page)).toContain('"state":"recruiting"')
})

test('A browser that keeps nothing says so, and nothing breaks', async ({ page, liveApp }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
  })
  await page.goto(`${liveApp.url}/trials/${FIBRE}`)
  await save(page, FIBRE)
  await expect(page.getByText('This browser lets us keep nothing')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Saved (1)' })).toBeVisible()
  await page.goto(`${liveApp.url}/saved`)
  await expect(heading(page)).toHaveText('Nothing saved yet')
})

test('A list that another tab changes, or that Back shows again, is up to date', async ({
  page,
  context,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials?q=made+for+tests`)
  const other = await context.newPage()
  await other.goto(`${liveApp.url}/trials/${FIBRE}`)
  await save(other, FIBRE)
  await expect(page.getByRole('link', { name: 'Saved (1)' })).toBeVisible()
  await page.getByRole('link', { name: 'Probiotic Capsules in Relapsing Multiple' }).click()
  await save(page, PROBIOTIC)
  await page.goBack()
  await expect(page.getByRole('link', { name: 'Saved (2)' })).toBeVisible()
})

test('No request carries a saved number or a note', async ({ page, browser, liveApp }) => {
  const sent: string[] = []
  const note = 'wheelchair-lift-question'
  const watch = (one: Page, into: string[]) =>
    one.on('request', (request) => {
      const headers = Object.entries(request.headers()).filter(([name]) => name !== 'referer')
      into.push(
        `${request.method()} ${request.url()} ${JSON.stringify(headers)} ${request.postData()}`,
      )
    })
  await saveThree(page, liveApp.url)
  watch(page, sent)
  await page.reload()
  await press(row(page, FIBRE), /^Add a note/)
  await page.getByRole('textbox', { name: /^My note/ }).fill(note)
  await page.getByRole('button', { name: 'Done' }).click()
  await press(row(page, FIBRE), /^Move up/)
  await press(row(page, PROBIOTIC), /^Remove/)
  await page.reload()
  await expect(rows(page).filter({ hasText: 'No change' })).toHaveCount(2)
  expect(sent.filter((line) => /NCT\d{8}/.test(line) || line.includes(note))).toEqual([])
  expect(liveApp.output()).not.toContain(note)

  const asked: string[] = []
  const stranger = await browser.newContext()
  const empty = await stranger.newPage()
  await empty.goto(`${liveApp.url}/saved`)
  watch(empty, asked)
  await empty.reload()
  await expect(heading(empty)).toHaveText('Nothing saved yet')
  await expect.poll(() => asked.some((line) => line.includes('/api/shortlist-facts'))).toBe(true)
  await stranger.close()
})

test('The facts are the same for everyone, and sent once', async ({ request, liveApp }) => {
  const address = `${liveApp.url}/api/shortlist-facts`
  const first = await request.get(address)
  const { etag } = first.headers()
  expect(etag).toMatch(/^W\/"[^"]+"$/)
  expect(await first.json()).toMatchObject({ format: 3, unreadable: [] })
  const again = await request.get(`${address}?ids=${FIBRE}`, {
    headers: { cookie: 'who=me', 'if-none-match': etag ?? '' },
  })
  expect(again.status()).toBe(304)
})
