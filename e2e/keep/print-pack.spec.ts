import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { TRIAL_NAME } from '../support/pages/trial-names'
import { darkShare, mostColour, type PdfPage, pdfPages } from '../support/reading/pdf-pages'
import { studyWith } from '../support/records/study-with'
import { expect, test } from '../support/test'

type Paper = 'A4' | 'Letter'

/** In millimetres. */
const SIZES = { A4: { width: 210, height: 297 }, Letter: { width: 216, height: 279 } } as const
/** A little less than the margins: the page's number alone stands below the text, at the right. */
const MARGIN = { side: 13, top: 11, bottom: 12 }
const RUNNING_LINE = 28

const ONE = 'NCT07168772'
const FIVE = [ONE, 'NCT04150549', 'NCT03183869', 'NCT04038541', 'NCT05779449']
const TWELVE_SITES = 'NCT90000001'
const HOSTILE = 'NCT90000002'

async function printed(page: Page, address: string, format: Paper): Promise<PdfPage[]> {
  await page.goto(address)
  expect(await overhang(page, SIZES[format].width), 'nothing stands over the edge').toBeLessThan(1)
  return pdfPages(await page.pdf({ format }))
}

/** How far anything stands out of a sheet that is as wide as the paper's text, in CSS pixels. The white border of a code may. */
async function overhang(page: Page, paperWidth: number): Promise<number> {
  const width = Math.floor(((paperWidth - 28) / 25.4) * 96)
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ media: 'print' })
  const most = await page
    .locator('.sheets')
    .evaluate((sheets) =>
      Math.max(
        ...[...sheets.querySelectorAll('*:not(.scan, .scan *)')].map(
          (one) => one.getBoundingClientRect().right,
        ),
      ),
    )
  await page.emulateMedia({ media: null })
  return most - width
}

/** Nothing cut, no page empty, no colour, and the number of its trial on each page. */
function expectWhole(pages: readonly PdfPage[], paper: Paper) {
  const { width, height } = SIZES[paper]
  const below = height - MARGIN.bottom
  for (const [index, page] of pages.entries()) {
    const what = `page ${index + 1}`
    expect(page.size, what).toEqual(SIZES[paper])
    const margins = {
      left: { left: 0, top: 0, right: MARGIN.side, bottom: height },
      right: { left: width - MARGIN.side, top: 0, right: width, bottom: height },
      top: { left: 0, top: 0, right: width, bottom: MARGIN.top },
      bottom: { left: 0, top: below, right: width / 2, bottom: height },
    }
    for (const [name, area] of Object.entries(margins))
      expect(darkShare(page, area), `${what}, the ${name} margin`).toBe(0)
    const text = { left: 14, top: RUNNING_LINE, right: width - 14, bottom: below }
    expect(darkShare(page, text), `${what} is not empty`).toBeGreaterThan(0.003)
    expect(mostColour(page), `${what} is grey`).toBeLessThan(8)
    expect(page.text, what).toMatch(/GutCheck MS · (?:NCT\d{8} · for your MS team|a list)/)
    expect(page.text, what).toContain(`Page ${index + 1} of ${pages.length}`)
  }
}

const codes = (pages: readonly PdfPage[]) => pages.flatMap(({ code }) => code ?? [])
const words = (pages: readonly PdfPage[]) => pages.map(({ text }) => text).join(' ')

const ON_EVERY_SHEET = [
  'Stop and think: three things to look for',
  'Ethics review',
  'What happens, in short',
  'Questions to ask',
  'My own question:',
  'Who can join: tick what is true',
  'Where, and contact',
  'Being listed is not a recommendation.',
]

for (const { paper, letters, one, five } of [
  { paper: 'A4', letters: 'usual', one: 2, five: 11 },
  { paper: 'Letter', letters: 'usual', one: 2, five: 11 },
  { paper: 'A4', letters: 'large', one: 5, five: 27 },
  { paper: 'Letter', letters: 'large', one: 5, five: 27 },
] as const) {
  const large = letters === 'large' ? '&large=1' : ''

  test(`A nurse prints one trial on ${paper} in ${letters} letters, and its code opens its page`, async ({
    page,
    offlineApp,
  }) => {
    const pages = await printed(page, `${offlineApp.url}/print?ids=${ONE}${large}`, paper)
    expectWhole(pages, paper)
    expect(pages).toHaveLength(one)
    expect(codes(pages)).toEqual([`${offlineApp.url}/trials/${ONE}`])
    for (const part of ON_EVERY_SHEET) expect(words(pages)).toContain(part)
    expect(words(pages)).toContain('A new lesion that shows activity on the study MRI')
    expect(words(pages)).toContain('our offline copy of ClinicalTrials.gov, made 25 September 2025')
  })

  test(`A nurse prints five trials on ${paper} in ${letters} letters, with a cover`, async ({
    page,
    liveApp,
  }) => {
    const ids = FIVE.join(',')
    const pages = await printed(
      page,
      `${liveApp.url}/print?ids=${ids}&title=For%20Ana${large}`,
      paper,
    )
    expectWhole(pages, paper)
    expect(pages).toHaveLength(five)
    expect(pages[0]?.text).toContain('“For Ana”')
    expect(pages[0]?.text).toContain('5 trials')
    expect(codes(pages)).toEqual([
      `${liveApp.url}/list?ids=${ids}`,
      ...FIVE.map((id) => `${liveApp.url}/trials/${id}`),
    ])
    for (const id of FIVE) {
      const sheet = words(pages.filter(({ text }) => text.includes(`${id} · for your MS team`)))
      for (const part of ON_EVERY_SHEET) expect(sheet).toContain(part)
    }
  })
}

test('A nurse finds what could not be printed named on the cover, and hostile text as words', async ({
  page,
  liveApp,
}) => {
  const ids = [TWELVE_SITES, HOSTILE, 'NCT90000031', 'NCT90000032', 'NCT99999999', 'hello']
  const pages = await printed(page, `${liveApp.url}/print?ids=${ids.join(',')}`, 'A4')
  expectWhole(pages, 'A4')
  expect(pages[0]?.text).toContain('NCT99999999: not in the registry.')
  expect(pages[0]?.text).toContain('“hello”: this is no trial number.')
  const all = words(pages)
  expect(all).toContain('… and 7 more sites in 2 countries, all on its page.')
  expect(all).toContain('555-0100 study.office@example.org')
  expect(all).toContain("<script>window.hurt='title'</script>")
  expect(all).toContain('level 29')
  expect(all).toContain('“Participants must pay for the treatment.” Stated in: the summary')
})

test('A record with many long rules is printed to its last line', async ({ page, startOwnApp }) => {
  const rule = (at: number) => `rule ${at} that goes on about tests and treatments before joining`
  const rules = Array.from(
    { length: 80 },
    (_, at) => `* ${rule(at + 1)}, ${'and more '.repeat(at % 20)}`,
  )
  const nctId = 'NCT90000099'
  const title = 'Kefir in Multiple Sclerosis'
  const registry = await startRegistry({
    studies: [studyWith({ nctId, title, criteria: `Inclusion Criteria:\n\n${rules.join('\n')}` })],
  })
  const app = await startOwnApp({ registry: registry.url, knows: registry })
  try {
    for (const paper of ['A4', 'Letter'] as const) {
      const pages = await printed(page, `${app.url}/print?ids=${nctId}`, paper)
      expectWhole(pages, paper)
      for (let at = 1; at <= 80; at += 1) expect(words(pages)).toContain(rule(at))
    }
  } finally {
    await registry.stop()
  }
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a nurse prints the same pages with the browser’s own Print', async ({
    page,
    offlineApp,
  }) => {
    const pages = await printed(page, `${offlineApp.url}/print?ids=${ONE}`, 'A4')
    expectWhole(pages, 'A4')
    expect(pages).toHaveLength(2)
    await expect(page.getByText('You can also use your browser’s own Print.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  })
})

test('The codes are large enough for an old camera, that of a full list too', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?page=all`)
  const links = page.locator(`${TRIAL_NAME} > a`)
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const ids = [...new Set(hrefs.map((href) => href?.slice(-11)))].slice(0, 20)
  expect(ids).toHaveLength(20)
  await page.goto(`${offlineApp.url}/print?ids=${ids.join(',')},NCT00000001`)
  await expect(
    page.getByText('1 more number: a list holds 20 trials at most.').first(),
  ).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const sides = await page.locator('.qr').evaluateAll((codes) =>
    codes.map((code) => {
      const modules = Number(code.getAttribute('viewBox')?.split(' ')[2])
      const mm = (code.getBoundingClientRect().width / 96) * 25.4
      return (mm * (modules - 8)) / modules
    }),
  )
  expect(sides).toHaveLength(21)
  expect(sides[0]).toBeGreaterThanOrEqual(40)
  for (const side of sides.slice(1)) expect(side).toBeGreaterThanOrEqual(25)
  const pages = await pdfPages(await page.pdf({ format: 'A4', pageRanges: '1-3' }))
  expect(codes(pages)).toEqual([
    `${offlineApp.url}/list?ids=${ids.join(',')}`,
    `${offlineApp.url}/trials/${ids[0]}`,
  ])
})

test('A patient goes from a trial to its sheet, chooses large letters, and prints', async ({
  page,
  offlineApp,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.goto(`${offlineApp.url}/trials/${ONE}`)
  await page.locator('#asks > details > summary').click()
  await page.getByRole('link', { name: 'Print a sheet to take along' }).click()
  await expect(page).toHaveURL(`${offlineApp.url}/print?ids=${ONE}`)
  await page.getByRole('link', { name: 'Large letters' }).click()
  await expect(page).toHaveURL(`${offlineApp.url}/print?ids=${ONE}&large=1`)
  await expect(page.getByRole('link', { name: 'Usual letters' })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.sheet').evaluate((sheet) => getComputedStyle(sheet).fontSize)).toBe(
    '24px',
  )
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: 'Print' }).click()
  await expect(page.locator('body[data-printed]')).toBeVisible()
})

test('Someone who asks for nothing is told where to begin', async ({ page, offlineApp }) => {
  await page.goto(`${offlineApp.url}/print?ids=hello`)
  await expect(page.getByText('“hello”: this is no trial number.')).toBeVisible()
  await page.getByRole('link', { name: 'Browse all the trials on our list' }).click()
  await expect(page).toHaveURL(`${offlineApp.url}/trials`)
})
