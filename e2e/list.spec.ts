import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { startRegistry } from './support/registry/registry'
import { leaksOf } from './support/shared-address'
import { startApp } from './support/start-app'
import { expect, test } from './support/test'

const bundled: {
  studies: { protocolSection: { identificationModule: { nctId: string } } }[]
} = JSON.parse(readFileSync('lib/catalogue/offline-copy.json', 'utf8'))
const TWENTY = bundled.studies
  .slice(0, 20)
  .map((study) => study.protocolSection.identificationModule.nctId)

const DEVICES = [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const

const names = (page: Page) => page.locator('.trials .trial-name')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const address = (page: Page) => page.locator('.address')

/** What a chat or a search engine is told about the page. */
async function preview(page: Page) {
  const meta = (property: string) =>
    page.locator(`meta[property="${property}"]`).getAttribute('content')
  return {
    title: await meta('og:title'),
    description: await meta('og:description'),
    url: (await meta('og:url')) ?? '',
    image: (await meta('og:image')) ?? '',
    canonical: (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '',
    robots: await page.locator('meta[name=robots]').getAttribute('content'),
  }
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without'
  test.describe(`${how} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    for (const [device, viewport] of DEVICES) {
      test(`A patient opens a list on ${device}, ${how} JavaScript, and sees its trials in order`, async ({
        page,
        offlineApp,
      }) => {
        await page.setViewportSize(viewport)
        await page.goto(
          `${offlineApp.url}/list?ids=NCT07168772,NCT05779449,NCT02471560&title=F%C3%BCr%20Ana`,
        )
        await expect(heading(page)).toHaveText('Für Ana')
        await expect(page.getByText('A list of 3 trials · the title is from')).toBeVisible()
        await expect(
          page.getByText('No answer and nothing about a person is in this link or on this page'),
        ).toBeVisible()
        await expect(page.getByText('3 trials from our offline copy, made on')).toBeVisible()
        await expect(names(page)).toHaveCount(3)
        await expect(names(page).getByRole('link').first()).toHaveAttribute(
          'href',
          '/trials/NCT07168772',
        )
        await expect(page.getByText('The record says:').first()).toBeVisible()
        const ids = 'ids=NCT07168772,NCT05779449,NCT02471560'
        const main = page.getByRole('main')
        await expect(main.getByRole('link', { name: 'Print', exact: true })).toHaveAttribute(
          'href',
          `/print?${ids}&title=F%C3%BCr%20Ana`,
        )
        await expect(main.getByRole('link', { name: 'Compare', exact: true })).toHaveAttribute(
          'href',
          `/compare?${ids}`,
        )
        await expect(address(page)).toHaveText(`${offlineApp.url}/list?${ids}&title=F%C3%BCr%20Ana`)
      })
    }

    test(`Twenty trials fit, ${how} JavaScript, and four of them go on to the table`, async ({
      page,
      offlineApp,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 })
      await page.goto(`${offlineApp.url}/list?ids=${TWENTY}`)
      await expect(heading(page)).toHaveText('A list of 20 trials')
      await expect(names(page)).toHaveCount(20)
      const boxes = page.getByRole('group', { name: 'Choose 2 to 4 trials' }).getByRole('checkbox')
      await expect(boxes).toHaveCount(20)
      const form = page.locator('form[action="/compare"]')
      await expect(form).toHaveAttribute('method', 'get')
      await expect(boxes.nth(1)).toHaveAttribute('value', TWENTY[1] ?? '')
    })

    test(`A nurse makes a list and changes it, ${how} JavaScript`, async ({ page, offlineApp }) => {
      const list = `${offlineApp.url}/list`
      await page.goto(list)
      await expect(heading(page)).toHaveText('Make a list to share')
      const numbers = page.getByRole('textbox', { name: 'Paste trial numbers or links' })
      const title = page.getByRole('textbox', { name: 'Title, if you want one' })
      await numbers.fill('nct07168772\nhttps://clinicaltrials.gov/study/NCT05779449 NCT02471560')
      await page.getByRole('button', { name: 'Make the list' }).click()
      await expect(page).toHaveURL(`${list}?ids=NCT07168772,NCT05779449,NCT02471560`)
      await expect(heading(page)).toHaveText('A list of 3 trials')
      await page.getByRole('link', { name: 'Take out NCT05779449' }).click()
      await expect(page).toHaveURL(`${list}?ids=NCT07168772,NCT02471560`)
      await expect(names(page)).toHaveCount(2)
      await title.fill('Tuesday & “Thursday”')
      await page.getByRole('button', { name: 'Change the list' }).click()
      await expect(heading(page)).toHaveText('Tuesday & “Thursday”')
      expect(leaksOf(page.url(), offlineApp.url)).toEqual([])
      await page.getByRole('link', { name: 'Take out NCT07168772' }).click()
      await page.getByRole('link', { name: 'Take out NCT02471560' }).click()
      await expect(page).toHaveURL(list)
    })

    test(`Whatever cannot be shown is named, ${how} JavaScript`, async ({ page, liveApp }) => {
      await page.goto(
        `${liveApp.url}/list?ids=NCT99999999,NCT90000004,hello,NCT90000011,NCT90000006,NCT123`,
      )
      const note = (name: string) =>
        page.locator('.note-box').filter({ has: page.getByRole('heading', { name }) })
      await expect(note('Not in the registry: NCT99999999')).toContainText('A digit may be wrong')
      await expect(note('We could not read these records: NCT90000004')).toBeVisible()
      await expect(note('Not read: these hold no trial number')).toContainText(/hello.*NCT123/s)
      await expect(note('Shown under a newer number')).toContainText(
        'NCT90000011 is now NCT90000001.',
      )
      await expect(names(page)).toHaveText([
        'Probiotic Capsules in Relapsing Multiple Sclerosis, Made for Tests',
        'Inhaler Technique in Adults With Asthma',
      ])
      await expect(address(page)).toHaveText(
        `${liveApp.url}/list?ids=NCT99999999,NCT90000004,NCT90000011,NCT90000006`,
      )
    })
  })
}

test('Anything that is no trial number and no title is gone from the address', async ({
  page,
  offlineApp,
}) => {
  for (const noise of [
    'ids=nct07168772,NCT07168772,NCT05779449',
    'ids=NCT07168772&ids=NCT05779449&age=38&place=Rome&utm_source=mail',
    'ids=NCT07168772%20https%3A%2F%2Fclinicaltrials.gov%2Fstudy%2FNCT05779449&title=%20',
  ]) {
    await page.goto(`${offlineApp.url}/list?${noise}`)
    await expect(page).toHaveURL(`${offlineApp.url}/list?ids=NCT07168772,NCT05779449`)
  }
})

test('What stands beside pieces that must be named is carried no further', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772,hello&age=38&place=Rome`)
  const { url, canonical } = await preview(page)
  for (const shared of [url, canonical, await address(page).innerText()])
    expect(shared).toBe(`${offlineApp.url}/list?ids=NCT07168772`)
  const links = await page
    .locator('main a, main form')
    .evaluateAll((all) =>
      all.map((one) => one.getAttribute('href') ?? one.getAttribute('action') ?? ''),
    )
  expect(links.filter((link) => /38|Rome|hello/.test(link))).toEqual([])
})

test('A chat shows what a shared list is', async ({ page, request, offlineApp }) => {
  await page.goto(`${offlineApp.url}/list?ids=NCT07168772,NCT05779449&title=For%20Tuesday`)
  await expect(page).toHaveTitle('For Tuesday · GutCheck MS')
  const { title, description, url, image, canonical, robots } = await preview(page)
  expect(title).toBe('For Tuesday')
  expect(description).toMatch(/^2 trials: The Effect of a Probiotic Administration.*; Targeting/)
  expect(robots).toContain('noindex')
  expect(canonical).toBe(url)
  expect(leaksOf(url, offlineApp.url)).toEqual([])
  const picture = await request.get(image)
  expect(picture.headers()['content-type']).toBe('image/png')
  expect(image).not.toContain('NCT')
})

test('Five hundred numbers are twenty, and the rest is counted', async ({ page, offlineApp }) => {
  const more = Array.from({ length: 480 }, (_, at) => `NCT${10_000_000 + at}`)
  await page.goto(`${offlineApp.url}/list?ids=${[...TWENTY, ...more]}`)
  await expect(names(page)).toHaveCount(20)
  await expect(page.getByRole('heading', { name: '480 more in this link' })).toBeVisible()
  expect(leaksOf(await address(page).innerText(), offlineApp.url)).toEqual([])
})

const HOSTILE = [
  ['markup', '<script>window.hurt=1</script><img src=x onerror=alert(1)>', /^<script>window\.hurt/],
  ['turned letters', 'safe\u202Ekcehc\u2066 list', /^safe kcehc list$/],
  ['10,000 letters', 'x'.repeat(10_000), /^x{59}…$/],
  ['line breaks', 'Hello\r\nBcc: eve@example.org', /^Hello Bcc: eve@example\.org$/],
] as const

for (const [name, title, shown] of HOSTILE) {
  test(`A title of ${name} is plain words everywhere`, async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/list?ids=NCT07168772&title=${encodeURIComponent(title)}`)
    await expect(heading(page)).toHaveText(shown)
    expect((await preview(page)).title).toMatch(shown)
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false)
    const { url, canonical } = await preview(page)
    for (const shared of [page.url(), url, canonical, await address(page).innerText()])
      expect(leaksOf(shared, offlineApp.url)).toEqual([])
    const mail = await page.getByRole('link', { name: 'E-mail it' }).getAttribute('href')
    expect(mail?.match(/[?&][a-z]+=/g)).toEqual(['?subject=', '&body='])
    expect(mail?.split('&')[0]).not.toMatch(/%0[AD]/i)
    await page.setViewportSize({ width: 320, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}

test('A list of strange numbers comes while the registry is slow, and is whole a little later', async ({
  page,
}) => {
  const registry = await startRegistry()
  const app = await startApp({ registry: registry.url })
  registry.setStudies(JSON.parse(readFileSync('e2e/support/made-studies.json', 'utf8')))
  registry.misbehave({ delayMs: 60_000, on: 'study', calls: 1 })
  const begun = performance.now()
  await page.goto(`${app.url}/list?ids=NCT07168772,NCT90000006`)
  expect(performance.now() - begun).toBeLessThan(9_000)
  await expect(page.getByRole('heading', { name: 'Not read yet: NCT90000006' })).toBeVisible()
  await expect(names(page)).toHaveCount(1)
  await expect(async () => {
    await page.reload()
    await expect(names(page)).toHaveCount(2, { timeout: 1 })
  }).toPass({ timeout: 40_000 })
  await app.stop()
  await registry.stop()
})
