import { readFileSync } from 'node:fs'
import { startRegistry } from '../stand-in/registry'
import { address, heading, names, preview, TWENTY } from '../support/pages/list-page'
import { leaksOf } from '../support/shared-address'
import { expect, test } from '../support/test'

test('Five hundred numbers are twenty, and the rest is counted', async ({ page, offlineApp }) => {
  const more = Array.from({ length: 480 }, (_, at) => `NCT${10_000_000 + at}`)
  await page.goto(`${offlineApp.url}/list?ids=${[...TWENTY, ...more]}`)
  await expect(names(page)).toHaveCount(20)
  await expect(heading(page)).toHaveText('Someone shared 500 trials with you')
  await expect(page.getByRole('heading', { name: '480 more in this link' })).toBeVisible()
  expect(leaksOf(await address(page).innerText(), offlineApp.url)).toEqual([])
})

const HOSTILE = [
  ['markup', '<script>window.hurt=1</script><img src=x onerror=alert(1)>', /^<script>window\.hurt/],
  ['turned letters', 'safe\u202Ekcehc\u2066 list', /^safe kcehc list$/],
  ['2,000 letters', 'x'.repeat(2_000), /^x{59}…$/],
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
  startOwnApp,
}) => {
  const registry = await startRegistry()
  const app = await startOwnApp({ registry: registry.url, shows: 'ClinicalTrials.gov, read ' })
  registry.setStudies(JSON.parse(readFileSync('e2e/support/records/made-studies.json', 'utf8')))
  registry.misbehave({ delayMs: 60_000, on: 'study', calls: 1 })
  const begun = performance.now()
  await page.goto(`${app.url}/list?ids=NCT07168772,NCT90000006`, { waitUntil: 'commit' })
  expect(performance.now() - begun).toBeLessThan(4_000)
  await expect(page.getByRole('heading', { name: 'Not read yet: NCT90000006' })).toBeVisible()
  await expect(names(page)).toHaveCount(1)
  registry.behave()
  await expect(async () => {
    await page.reload()
    await expect(names(page)).toHaveCount(2, { timeout: 1 })
  }).toPass({ timeout: 40_000 })
  await registry.stop()
})
