import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { type Gate, openGate } from '../support/gate'
import { openDisplay } from '../support/pages/display'
import { FIBRE, heading, row, save } from '../support/pages/saved-page'
import { test as base, expect } from '../support/test'

const KEPT_ON = /^Kept on \d+ \w+ \d{4}:/
const KEPT_LINE = /^Our server cannot be reached now\. This page was kept on this device on \d+ /
/** Not on the list, and in the registry all the same. */
const UNLISTED = 'NCT90000003'

const test = base.extend<{ readonly gate: Gate }>({
  gate: async ({ liveApp }, use) => {
    const gate = await openGate(liveApp.url)
    await use(gate)
    gate.close()
  },
})

const HEADING = 'How to read the signals'

/** Over a hundred pages and files, one after another. */
const KEEPING = { timeout: 120_000 }

const left = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }))

/** All that the caches hold: addresses, headers and texts. */
const cachedText = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request, { ignoreVary: true })
        if (answer === undefined) continue
        texts.push(request.url, JSON.stringify([...answer.headers]), await answer.text())
      }
    }
    return texts
  })

const keepButton = (page: Page) => page.getByRole('button', { name: 'Keep this on my device' })

async function keep(page: Page, gate: Gate) {
  await page.goto(`${gate.url}/saved`)
  await keepButton(page).click()
  await expect(page.getByText(KEPT_ON)).toBeVisible(KEEPING)
}

/** What the server was asked for, each once; how often a page of a copy asks for newer data depends on the time alone. */
const told = (paths: readonly string[]) =>
  [...new Set(paths.filter((path) => path !== '/api/freshness'))].toSorted()

// A whole app is kept several times, while other tests run beside it.
test.describe.configure({ timeout: 300_000 })

test('What a person keeps opens with the network cut, after the browser was closed, until they clear it', async ({
  playwright,
  launchOptions,
  gate,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'gutcheck-browser-'))
  const open = async () => {
    const context = await playwright.chromium.launchPersistentContext(folder, launchOptions)
    return { context, page: context.pages()[0] ?? (await context.newPage()) }
  }
  const answers = JSON.stringify({ version: 1, told: { age: 47, treatments: ['ponesimod'] } })
  const first = await open()
  await first.page.goto(`${gate.url}/trials/${FIBRE}`)
  await save(first.page, FIBRE)
  await first.page.goto(`${gate.url}/trials/${UNLISTED}`)
  await save(first.page, UNLISTED)
  await first.page.evaluate((text) => localStorage.setItem('gutcheck-answers', text), answers)
  await first.page.goto(`${gate.url}/saved`)
  await expect(keepButton(first.page)).toBeVisible()
  expect(await left(first.page)).toMatchObject({ caches: [], workers: 0 })
  await keepButton(first.page).click()
  await expect(first.page.getByText(KEPT_ON)).toBeVisible(KEEPING)
  const note = first.page.getByText('These were not on our list')
  await expect(note.locator('..')).toContainText(UNLISTED)
  await expect(note.locator('..')).not.toContainText(FIBRE)
  const kept = await cachedText(first.page)
  expect(kept.length).toBeGreaterThan(200)
  expect(kept.filter((text) => text.includes('"age":47') || text.includes('my words'))).toEqual([])
  expect(kept.filter((text) => text.endsWith(UNLISTED))).toEqual([])
  await first.context.close()

  gate.cut(true)
  const { context, page } = await open()
  const thrown: string[] = []
  page.on('pageerror', (error) => thrown.push(error.message))
  page.on('console', (message) => {
    if (/Content Security Policy|Hydration|React/i.test(message.text())) thrown.push(message.text())
  })
  await test.step('a saved trial', async () => {
    await page.goto(`${gate.url}/saved`)
    await expect(heading(page)).toHaveText('Saved trials: 2')
    await expect(page.getByText(KEPT_LINE)).toBeVisible()
    await row(page, FIBRE).getByRole('link').first().click()
    await expect(page).toHaveURL(`${gate.url}/trials/${FIBRE}`)
    await expect(page.getByRole('button', { name: `Saved · Remove ${FIBRE}` })).toBeVisible()
    await expect(page.getByText(KEPT_LINE)).toBeVisible()
  })
  await test.step('the check, from its results to a question by its own address', async () => {
    await page.goto(`${gate.url}/check/results`)
    await expect(
      page.getByRole('heading', { level: 2, name: /^(?:Could fit|Ask|Does not fit)/ }).first(),
    ).toBeVisible()
    await page.goto(`${gate.url}/check/age`)
    await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('47')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(heading(page)).toHaveText('Which sex was recorded at your birth?')
  })
  await test.step('a page of its own in place of what is not kept', async () => {
    for (const path of [`/trials/${UNLISTED}`, '/trials?q=stool', '/compare', '/find?trial=x']) {
      await page.goto(`${gate.url}${path}`)
      await expect(heading(page)).toHaveText('This needs a network')
      await expect(page).toHaveURL(`${gate.url}${path}`)
    }
    await page.getByRole('link', { name: 'Your saved trials', exact: true }).click()
    await expect(heading(page)).toHaveText('Saved trials: 2')
  })
  await test.step('nothing is left once it is cleared', async () => {
    await openDisplay(page)
    await page.getByRole('button', { name: 'Dark', exact: true }).click()
    await page.getByRole('button', { name: 'Clear everything on this device' }).click()
    await page.getByRole('button', { name: 'Yes, clear everything' }).click()
    await expect(page.getByText(/^Cleared\./)).toBeVisible()
    await expect(keepButton(page)).toBeVisible()
    const nothing = { session: [], caches: [], databases: 0, workers: 0 }
    expect(await left(page)).toEqual({ local: [], ...nothing })
    gate.cut(false)
    // The worker goes on until this page is left, and keeps nothing more.
    await page.evaluate(async () => (await fetch('/api/catalogue')).text())
    expect(await left(page)).toEqual({ local: [], ...nothing })
    await page.goto(`${gate.url}/saved`)
    await expect(heading(page)).toHaveText('Nothing saved yet')
    await expect(page.getByText(KEPT_LINE)).toBeHidden()
    expect(await left(page)).toEqual({ local: [], ...nothing })
  })
  expect(thrown).toEqual([])
  await context.close()
  await rm(folder, { recursive: true, force: true })
})

test('Keeping asks the server for the same, whatever a person saved', async ({ browser, gate }) => {
  const askedBy = async (saved: readonly string[]) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    for (const nctId of saved) {
      await page.goto(`${gate.url}/trials/${nctId}`)
      await save(page, nctId)
    }
    await page.goto(`${gate.url}/saved`)
    await expect(keepButton(page)).toBeVisible()
    gate.asked()
    await keepButton(page).click()
    await expect(page.getByText(KEPT_ON)).toBeVisible(KEEPING)
    const asked = told(gate.asked())
    await context.close()
    return asked
  }
  const none = await askedBy([])
  expect(await askedBy([FIBRE, UNLISTED])).toEqual(none)
  const facts = await (await fetch(`${gate.url}/api/shortlist-facts`)).json()
  const pages = facts.trials.map(({ nctId }: { nctId: string }) => `/trials/${nctId}`)
  expect(none.filter((path) => path.startsWith('/trials/NCT'))).toEqual(pages.toSorted())
  expect(none.filter((path) => path.includes('?') || path.startsWith('/places/'))).toEqual([])
})

test('With a network what the server sends is shown; a newer version of the app waits for the reader', async ({
  page,
  gate,
}) => {
  await keep(page, gate)
  const version = () => page.evaluate(async () => (await caches.keys()).toSorted())
  const before = await version()
  expect(before).toHaveLength(1)

  await test.step('what is newer on the server is shown at once, and kept', async () => {
    gate.change('/learn/signals', (html) => html.replaceAll(HEADING, 'Newer words'))
    gate.change('/api/catalogue', (json) => json.replace('{', '{"newer":"answer",'))
    await page.goto(`${gate.url}/learn/signals`)
    await expect(heading(page)).toHaveText('Newer words')
    await expect(page.getByText(KEPT_LINE)).toBeHidden()
    expect(await page.evaluate(async () => (await fetch('/api/catalogue')).json())).toMatchObject({
      newer: 'answer',
    })
    for (const words of ['Newer words', '"newer":"answer"'])
      await expect
        .poll(async () => (await cachedText(page)).some((text) => text.includes(words)))
        .toBe(true)
  })
  await test.step('what is opened besides leaves no trace', async () => {
    await page.goto(`${gate.url}/trials/${UNLISTED}`)
    await page.goto(`${gate.url}/trials?q=stool`)
    await expect(heading(page)).toBeVisible()
    const traces = (await cachedText(page)).filter((text) =>
      /^http\S+(?:NCT90000003|\?\S*)$/.test(text),
    )
    expect(traces).toEqual([])
  })
  await test.step('a newer version is fetched and waits', async () => {
    gate.change('/offline-worker.js', (text) =>
      text.replace(/(version[`"']?:\s*[`"'])(\w{12})/, '$1newer$2'),
    )
    await page.goto(`${gate.url}/saved`)
    await page.getByRole('button', { name: 'Keep it fresh' }).click()
    await expect(page.getByText('A newer version of this app is here')).toBeVisible(KEEPING)
    expect(await version()).toHaveLength(2)
    await page.reload()
    await expect(page.getByText('A newer version of this app is here')).toBeVisible()
    expect(await version()).toEqual(expect.arrayContaining(before))
  })
  await test.step('it takes over when the reader says so', async () => {
    await page.getByRole('button', { name: 'Use it now' }).click()
    await expect(page.getByText(KEPT_ON)).toBeVisible(KEEPING)
    await expect(page.getByText('A newer version of this app is here')).toBeHidden()
    expect(await version()).toEqual([expect.stringContaining('newer')])
  })
})

test('What breaks off midway is said, and leaves no half behind', async ({
  page,
  gate,
  expectedMessages,
}) => {
  expectedMessages.push(/Failed to load resource|ServiceWorker|Not all could be kept/)
  gate.change(`/trials/${FIBRE}`, () => {
    gate.cut(true)
    return ''
  })
  await page.goto(`${gate.url}/saved`)
  await keepButton(page).click()
  await expect(page.getByRole('alert').getByText(/^We could not load all of it/)).toBeVisible(
    KEEPING,
  )
  await expect(keepButton(page)).toBeVisible()
  expect(await left(page)).toMatchObject({ caches: [], workers: 0 })
  gate.cut(false)
  gate.change(`/trials/${FIBRE}`, (html) => html)
  await keepButton(page).click()
  await expect(page.getByText(KEPT_ON)).toBeVisible(KEEPING)
})
