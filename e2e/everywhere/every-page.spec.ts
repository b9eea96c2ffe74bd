import { globSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { MOST_WORDS, OLDEST_READER, readingAge, sentencesOf, wordsOf } from '../rules/reading-age'
import { wordsToMend } from '../rules/word-rules'
import { type Display, openDisplay, showAs } from '../support/pages/display'
import { markupLeaks } from '../support/pages/markup-leaks'
import { ourWords } from '../support/pages/our-words'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { ROUTES } from '../support/pages/routes'
import { smallTargets } from '../support/pages/small-targets'
import { expect, test } from '../support/test'

test.use({ contextOptions: { reducedMotion: 'reduce' }, expectedMessages: [/404 \(Not Found\)/] })

/** The narrowest that must do, and a phone, in CSS pixels. A desk comes last. */
const WIDTHS = [320, 390]

/** All that a page keeps on the device: nothing, until a reader asks for it. */
const NO_TRACE = { session: 0, workers: 0, caches: 0 }

const trace = (page: Page) =>
  page.evaluate(async () => ({
    session: sessionStorage.length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).length,
  }))

/** Large letters and wide lines, where they have least room and where a page has its columns. */
const WIDER: readonly (readonly [width: number, display: Display])[] = [
  [320, { text: '200' }],
  [320, { spacing: 'roomy' }],
  [320, { text: '200', spacing: 'roomy' }],
  [1280, { text: '200' }],
  [1280, { spacing: 'roomy' }],
]

/** Settings that change most at once, each looked at for everything. */
const WHOLE: readonly (readonly [width: number, display: Display])[] = [
  [390, { theme: 'dark', text: '200', spacing: 'roomy' }],
  [390, { theme: 'contrast' }],
]

/** Other colours on the same page. What is not about colours stays as it was; large letters may have less contrast, so they do not tell. */
const COLOURED: readonly Display[] = [{ theme: 'dark' }, { calm: 'on' }]

/** Judges the page as it stands in each setting of the display, without loading it again. */
async function everySetting(page: Page) {
  for (const [width, display] of WIDER) {
    await page.setViewportSize({ width, height: 800 })
    await showAs(page, display)
    const how = `at ${width} px with ${JSON.stringify(display)}`
    expect(await sidewaysScroll(page), `sideways ${how}`).toBeLessThanOrEqual(0)
  }
  for (const [width, display] of WHOLE) {
    await page.setViewportSize({ width, height: 800 })
    await showAs(page, display)
    expect(await axeFindings(page), `in ${JSON.stringify(display)}`).toEqual([])
  }
  for (const display of COLOURED) {
    await showAs(page, display)
    const how = `in ${JSON.stringify(display)}`
    expect(await axeFindings(page, 'colours alone'), how).toEqual([])
  }
  await showAs(page, {})
  await page.emulateMedia({ contrast: 'more' })
  expect(await axeFindings(page, 'colours alone'), 'with more contrast').toEqual([])
  await page.emulateMedia({ contrast: 'no-preference' })
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await smallTargets(page), `too small to press at ${width} px`).toEqual([])
  }
}

/** What a browser without scripts does not show. */
const NOT_SHOWN = '[hidden], template, .no-script\\:hidden'

/** What the server's own HTML holds for a browser that runs no script: what still hides until a script comes is not there. */
const withoutScripts = (page: Page, html: string) =>
  page.evaluate(
    ({ text, hidden }) => {
      const sent = new DOMParser().parseFromString(text, 'text/html')
      const count = (selector: string) =>
        [...sent.querySelectorAll(selector)].filter((one) => !one.closest(hidden)).length
      return {
        titles: count('h1'),
        navigation: count('nav[aria-label="Main"]'),
        feet: count('footer:not(main *)'),
        unfinished: count('[aria-busy=true]'),
      }
    },
    { text: html, hidden: NOT_SHOWN },
  )

for (const { name, path, source, status } of ROUTES) {
  test(`Everyone can read ${name}: no barrier, no verdict of ours, no trace`, async ({
    page,
    context,
    liveApp,
    offlineApp,
  }) => {
    const { url } = source === 'live' ? liveApp : offlineApp
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const answer = await page.goto(`${url}${path}`)
    expect(answer?.status()).toBe(status ?? 200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Display', exact: true })).toBeVisible()

    await test.step('it is whole without JavaScript', async () => {
      const sent = await withoutScripts(page, (await answer?.text()) ?? '')
      expect(sent).toEqual({ titles: 1, navigation: 1, feet: 1, unfinished: 0 })
    })
    await test.step('it is told in our words, British and without a verdict', async () => {
      const words = await ourWords(page)
      expect(words.join(' ')).toContain('Being listed is not a recommendation.')
      const found = words.flatMap((text) =>
        wordsToMend(text).map((sentence) => `${sentence} In: ${text.trim()}`),
      )
      expect(found).toEqual([])
    })
    await test.step('a reader of twelve can follow what we say', async () => {
      const sentences = sentencesOf(await ourWords(page, 'main'))
      const age = readingAge(sentences)
      test.info().annotations.push({ type: 'reading age', description: String(age) })
      expect(age ?? 0, sentences.join('\n')).toBeLessThanOrEqual(OLDEST_READER)
      expect(sentences.filter((one) => wordsOf(one).length > MOST_WORDS)).toEqual([])
    })
    await test.step('no sign of how a record is written shows', async () => {
      expect(await markupLeaks(page)).toEqual([])
    })
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect(await sidewaysScroll(page), `sideways at ${width} px`).toBeLessThanOrEqual(0)
    }
    expect(await axeFindings(page), 'on a phone').toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await sidewaysScroll(page), 'sideways at 1280 px').toBeLessThanOrEqual(0)
    expect(await axeFindings(page, 'all but colours'), 'on a desk').toEqual([])
    await test.step('it bears every setting of the display', () => everySetting(page))

    await test.step('it asks nobody else and leaves no trace', async () => {
      await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
      expect(asked.filter((address) => !address.startsWith(`${url}/`))).toEqual([])
      expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
      expect(await trace(page)).toEqual(NO_TRACE)
    })
  })
}

test('Words of ours are looked at wherever they stand, and words of others are not', async ({
  page,
}) => {
  await page.setContent(`
    <p>Ours: it is <b>safe</b>.</p><p hidden>Ours: it has failed.</p><i title="A fake"></i>
    <p>They say: “it is safe”. <q>It is safe.</q> <mark>Safe</mark></p>
    <p class="font-record">It is safe.</p><div data-restated=""><p>It is safe.</p></div>`)
  const found = (await ourWords(page)).flatMap(wordsToMend)
  expect(found.map((sentence) => sentence.split(':')[0])).toEqual(['“safe”', '“failed”', '“fake”'])
})

const INSIDE_OUT = ['/', '/trials', '/trials/NCT07168772', '/check/ms-type']

for (const path of INSIDE_OUT) {
  test(`Someone who asks for more contrast gets black and white on ${path}`, async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}${path}`)
    for (const [colorScheme, paper, ink] of [
      ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
      ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
    ] as const) {
      await page.emulateMedia({ colorScheme, contrast: 'more' })
      await expect(page.locator('body')).toHaveCSS('background-color', paper)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', ink)
    }
  })

  test(`Someone who chose the colours of the whole system gets them on ${path}`, async ({
    page,
    offlineApp,
  }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
    await page.goto(`${offlineApp.url}${path}`)
    await openDisplay(page)
    const colours = page.getByRole('group', { name: 'Colours' })
    await expect(colours.getByRole('button', { pressed: true })).toHaveCSS('border-width', '4px')
    for (const other of await colours.getByRole('button', { pressed: false }).all())
      await expect(other).toHaveCSS('border-width', '1px')
  })
}

test('No page is left without a test of its accessibility', () => {
  const pages = globSync(['**/page.tsx', 'not-found.tsx'], { cwd: 'app' }).sort()
  expect(pages.length).toBeGreaterThan(0)
  const tested = new Set(ROUTES.map(({ page }) => page))
  const missing = pages.filter((page) => !tested.has(page))
  expect(
    missing,
    `Add a line for ${missing.map((page) => `app/${page}`).join(', ')} to ROUTES in e2e/support/pages/routes.ts.`,
  ).toEqual([])
  const gone = [...tested].filter((page) => !pages.includes(page))
  expect(
    gone,
    `Take the lines for ${gone.map((page) => `app/${page}`).join(', ')} out of ROUTES in e2e/support/pages/routes.ts.`,
  ).toEqual([])
})

test('Each page says in its title which it is', async ({ request, liveApp, offlineApp }) => {
  const pages = new Map<string, Set<string>>()
  const lists: string[] = []
  for (const { path, page, source, status } of ROUTES) {
    // One page says of all that is missing that it is.
    if (status === 404) continue
    const { url } = source === 'live' ? liveApp : offlineApp
    const html = await (await request.get(`${url}${path}`)).text()
    const [, title = 'none'] = /<title>([^<]+)<\/title>/.exec(html) ?? []
    pages.set(title, (pages.get(title) ?? new Set()).add(page))
    if (page === 'trials/page.tsx') lists.push(title)
  }
  const shared = [...pages].filter(([, files]) => files.size > 1)
  expect(shared.map(([title, files]) => `${title}: ${[...files].join(', ')}`)).toEqual([])
  expect(lists.length).toBeGreaterThan(1)
  expect([...new Set(lists)], 'each choice of filters').toEqual(lists)
})
