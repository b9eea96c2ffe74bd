import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'

/** Answers that stand nowhere else in the pages, as a person gives them and as they may be kept. */
const TELLING = {
  age: '47',
  type: 'SPMS',
  treatment: 'ponesimod',
  relapse: '157',
  condition: 'ulcerative-colitis',
  reach: '500',
} as const

/** What a person types to find their treatment: it is kept nowhere at all. */
const TYPED = 'ponvor'

/** A place that stands nowhere else either: as it is typed, as it is found, and where it lies. */
const PLACE = { typed: 'regensbu', words: 'Regensburg, Bavaria, Germany' } as const
const TELLS_PLACE = /regens|bavaria|oberpfalz|49\.0\d|12\.1\d/i

/** Asked every few seconds while an old copy is shown, whoever reads: how often depends on the time alone. */
const FRESHNESS = '/api/freshness'

type Seen = { requests: string[]; addresses: string[]; messages: string[] }

/** Everything that leaves the page or is written down while it is used. */
function watched(page: Page): Seen {
  const seen: Seen = { requests: [], addresses: [], messages: [] }
  page.on('request', (request) => {
    const headers = JSON.stringify(request.headers())
    const parts = [request.method(), request.url(), headers, request.postData()]
    seen.requests.push(parts.join(' '))
  })
  page.on('framenavigated', (frame) => seen.addresses.push(frame.url()))
  page.on('console', (message) => seen.messages.push(message.text()))
  return seen
}

/** Goes through the whole check with answers that can be recognised. */
async function tellAll(page: Page, url: string): Promise<void> {
  const goOn = () => page.getByRole('button', { name: /^(?:Continue|See what could fit)$/ }).click()
  const arrive = (path: string) => expect(page).toHaveURL(`${url}/check/${path}`)
  await page.goto(`${url}/check`)
  await page.getByRole('link', { name: 'Start' }).click()
  await page.getByRole('radio', { name: /^Secondary progressive/ }).check()
  await goOn()
  await page.getByRole('searchbox').fill(TYPED)
  await page.getByRole('checkbox', { name: /^Ponesimod/ }).check()
  await goOn()
  await page.getByRole('combobox', { name: /nearest town/ }).fill(PLACE.typed)
  await page.getByRole('option', { name: /^Regensburg/ }).click()
  await page.getByRole('combobox', { name: 'How far I can go' }).selectOption(TELLING.reach)
  await goOn()
  await goOn()
  await arrive('results')
  await page.getByRole('link', { name: /more make this sharper$/ }).click()
  await page.getByRole('textbox', { name: 'Age' }).fill(TELLING.age)
  await goOn()
  await page.getByRole('radio', { name: 'Female' }).check()
  await goOn()
  await page.getByRole('combobox', { name: 'I know my EDSS' }).selectOption('6.5')
  await goOn()
  const relapse = page.getByRole('group', { name: 'Last relapse', exact: true })
  await relapse.getByRole('textbox').fill(TELLING.relapse)
  await relapse.getByRole('combobox').selectOption('days ago')
  await goOn()
  await goOn()
  await arrive('gut')
  await page.getByRole('checkbox', { name: 'Ulcerative colitis' }).check()
  await goOn()
  await page.getByRole('radio', { name: /^I am breastfeeding/ }).check()
  await goOn()
  await page.getByRole('radio', { name: 'No', exact: false }).last().check()
  await goOn()
  await goOn()
  await arrive('results')
  await expect(page.getByRole('heading', { level: 2, name: /^Does not fit/ })).toBeVisible()
}

const storages = (page: Page) =>
  page.evaluate(async () => ({
    session: { ...sessionStorage },
    local: { ...localStorage },
    cookies: document.cookie,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
    history: JSON.stringify(window.history.state),
  }))

test('What a person tells stays in the storage of the device, and nowhere else', async ({
  page,
  context,
  offlineApp,
}) => {
  test.slow()
  const seen = watched(page)
  await tellAll(page, offlineApp.url)
  await page.reload()
  await expect(page.getByRole('heading', { level: 2, name: /^Does not fit/ })).toBeVisible()
  await expect(page.getByText(/\d km away/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Change my answers' }).click()
  await page.goBack()
  // The page of a copy asks for newer data after a while: that is watched as well.
  await expect.poll(() => seen.requests.some((line) => line.includes(FRESHNESS))).toBe(true)

  const kept = await storages(page)
  const text = kept.session['gutcheck-answers'] ?? ''
  for (const value of Object.values(TELLING)) expect(text).toContain(value)
  const place = kept.session['gutcheck-place'] ?? ''
  expect(place).toContain(PLACE.words)
  expect(place).toMatch(TELLS_PLACE)
  expect(text).not.toMatch(TELLS_PLACE)
  expect(JSON.stringify(kept)).not.toContain(TYPED)
  expect(Object.keys(kept.session).toSorted()).toEqual(['gutcheck-answers', 'gutcheck-place'])
  expect(kept).toMatchObject({ local: {}, cookies: '', caches: [], databases: [], workers: 0 })

  expect(seen.requests.filter((line) => line.includes(TYPED))).toEqual([])
  const out = [...seen.requests, ...seen.addresses, ...seen.messages, kept.windowName, kept.history]
  // What a clock, a process or a port is numbered may be one of the answers by chance.
  const ownFiles = (line: string) =>
    line.replaceAll(/_next\/static\/\S+|127\.0\.0\.1:\d+|"time":"[^"]*"|"pid":\d+/g, '')
  for (const value of Object.values(TELLING)) {
    const telling = new RegExp(`(?<![\\w.])${value}(?![\\w.])`, 'i')
    expect(out.map(ownFiles).filter((line) => telling.test(line))).toEqual([])
    expect(ownFiles(offlineApp.output())).not.toMatch(telling)
  }
  expect(out.filter((line) => TELLS_PLACE.test(ownFiles(line)))).toEqual([])
  expect(ownFiles(offlineApp.output())).not.toMatch(TELLS_PLACE)
  const looked = seen.requests.flatMap((line) => /\/places\/\S+/.exec(line)?.[0] ?? [])
  expect(looked).toEqual(['/places/files.json', expect.stringMatching(/^\/places\/of-re.?\.json$/)])
  expect(seen.requests.length).toBeGreaterThan(3)
  const asked = seen.requests.filter((line) => line.includes(FRESHNESS))
  for (const line of asked) expect(line).toMatch(/^GET \S+\/api\/freshness \{.*\} $/)
  expect(seen.addresses.every((address) => /^[^?#]*$/.test(address))).toBe(true)

  await page.getByRole('checkbox', { name: /^Keep my answers/ }).check()
  const moved = await storages(page)
  expect(moved.session).toEqual({})
  expect(Object.keys(moved.local).toSorted()).toEqual(['gutcheck-answers', 'gutcheck-place'])
  expect(moved.local['gutcheck-answers']).toBe(text)
  expect(JSON.parse(moved.local['gutcheck-place'] ?? '')).toEqual(JSON.parse(place))
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await expect(page.getByText(/^Cleared\./)).toBeVisible()
  expect(await storages(page)).toMatchObject({ session: {}, local: {}, cookies: '' })
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
})

test('Two people with other answers send the same', async ({ browser, offlineApp }) => {
  const sentFor = async (replies: object, place: object | null) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${offlineApp.url}/about`)
    await page.evaluate(
      ([answers, kept]) => {
        sessionStorage.setItem('gutcheck-answers', answers ?? '')
        sessionStorage.setItem('gutcheck-place', kept ?? '')
      },
      [JSON.stringify({ version: 1, told: replies }), JSON.stringify(place)],
    )
    const sent: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      if (pathname !== FRESHNESS) sent.push(`${request.method()} ${request.url()}`)
    })
    await page.goto(`${offlineApp.url}/check/results`)
    await expect(
      page.getByRole('heading', { level: 2, name: /^(?:Could fit|Ask)/ }).first(),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Change my answers' }).click()
    await page.getByRole('link', { name: /^(?:Change|Answer) “How old/ }).click()
    await expect(page.getByRole('textbox', { name: 'Age' })).toBeVisible()
    await context.close()
    // The browser asks for the icon again at each step, and the last time perhaps when the page has gone.
    return [...new Set(sent)].toSorted()
  }
  const one = await sentFor({ age: 19, msType: 'RRMS' }, null)
  const place = { words: 'Rome, Italy', point: { lat: 41.89, lon: 12.51 }, country: 'IT' }
  const other = { age: 71, msType: 'PPMS', treatments: ['fingolimod'], reach: '50' }
  expect(await sentFor(other, { place, unit: 'km' })).toEqual(one)
})

test('The trials for the check are the same for everyone, and sent once', async ({
  request,
  offlineApp,
}) => {
  const first = await request.get(`${offlineApp.url}/api/catalogue`)
  expect(first.headers()['content-type']).toContain('application/json')
  const { etag } = first.headers()
  expect(etag).toMatch(/^W\/"[^"]+"$/)
  const trials: unknown = await first.json()
  expect(trials).toMatchObject({ format: 6, trials: expect.any(Array) })
  const again = await request.get(`${offlineApp.url}/api/catalogue?who=me`, {
    headers: { cookie: 'who=me', 'if-none-match': etag ?? '' },
  })
  expect(again.status()).toBe(304)
  expect((await again.body()).length).toBe(0)
})
