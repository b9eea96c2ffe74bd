import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Page } from '@playwright/test'
import { sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

const TWO = '/compare?ids=NCT07168772,NCT05779449'
/** One with 12 sites, one that people pay for, one that only watches, and one on asthma. */
const FOUR = '/compare?ids=NCT90000001,NCT90000031,NCT90000034,NCT90000006'

/** What lies between the margins of an A4 sheet, in CSS pixels: 182 mm. */
const SHEET = { width: 688, height: 1000 }

const table = (page: Page) => page.getByRole('table')
const row = (page: Page, words: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: words }) })
const cells = (page: Page, words: string) => row(page, words).getByRole('cell')
const numbers = (page: Page) => page.getByRole('textbox', { name: 'Trial numbers or links' })

/** What is cut off or runs out of the table, one line each. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const right = document.documentElement.clientWidth + 1
    return [...document.querySelectorAll('table :is(th, td, p, a, li, mark)')]
      .filter((element) => element.checkVisibility())
      .filter(
        (element) =>
          element.getBoundingClientRect().right > right ||
          (element.matches('th, td') && element.scrollWidth > element.clientWidth + 1),
      )
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`)
  })
}

async function printedTexts(page: Page): Promise<string[]> {
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(await page.pdf({ preferCSSPageSize: true }))
  const texts = [...document.pages()].map((sheet) => sheet.getText())
  document.destroy()
  library.destroy()
  return texts
}

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const) {
  test.describe(`On ${device}`, () => {
    test.use({ viewport })

    test('a patient compares two trials question by question', async ({ page, offlineApp }) => {
      await page.goto(`${offlineApp.url}${TWO}`)
      await expect(page).toHaveTitle('Compare 2 trials · GutCheck MS')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 trials')
      await expect(table(page)).toHaveAccessibleName('2 trials compared')
      await expect(page.getByRole('columnheader')).toHaveText([/^A/, /^B/])
      await expect(page.getByRole('rowheader')).toHaveCount(14)
      await expect(cells(page, 'Cost to you')).toContainText([
        'Not in the offline copy Ask',
        'Not in the offline copy Ask',
      ])
      await expect(cells(page, 'Chance of a placebo')).toContainText([
        'A placebo is named. The groups are not described.',
        'One of 2 groups gets a placebo. The offline copy does not say how people are put into groups.',
      ])
      const named = page.getByRole('link', { name: /^Targeting the Gut Dysbiosis/ })
      await expect(named.and(page.locator(':visible'))).toHaveCount(1)
      await expect(named.and(page.locator(':visible'))).toHaveAttribute(
        'href',
        '/trials/NCT05779449',
      )
    })

    test('a nurse compares four, whatever their kind and illness', async ({ page, liveApp }) => {
      await page.goto(`${liveApp.url}${FOUR}`)
      await expect(page.getByRole('columnheader')).toHaveText([/^A/, /^B/, /^C/, /^D/])
      await expect(cells(page, 'Chance of a placebo')).toContainText([
        'One of 2 groups gets a placebo. Chance decides who that is. The record does not say how many people go into each.',
        'No placebo group is listed',
        'Does not apply: it only watches, and gives no treatment by plan',
        'One of 2 groups gets a placebo.',
      ])
      await expect(cells(page, 'Cost to you').nth(1)).toContainText(
        'Says people may have to pay Ask',
      )
      const contact = cells(page, 'Contact').first()
      await expect(contact.getByRole('link', { name: '555-0100' })).toHaveAttribute(
        'href',
        'tel:5550100',
      )
      await expect(cells(page, 'Questions to ask first').nth(2).getByRole('listitem')).toHaveCount(
        3,
      )
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
      expect(await cutOff(page)).toEqual([])
    })

    test('a reader has the rows marked that differ, and sends that on', async ({
      page,
      liveApp,
    }) => {
      await page.goto(`${liveApp.url}${FOUR}`)
      const sentence = await page.getByText(/^\d+ of 14 rows differ\.$/).innerText()
      const count = Number.parseInt(sentence, 10)
      expect(count).toBeGreaterThan(5)
      expect(count).toBeLessThan(14)
      await page.getByRole('link', { name: 'Mark the rows that differ' }).click()
      await expect(page).toHaveURL(/&show=differences#table$/)
      await expect(page.getByRole('rowheader', { name: /differs/ })).toHaveCount(count)
      await expect(page.getByRole('rowheader', { name: 'Ethics review' })).toHaveText(
        'Ethics review',
      )
      await expect(page.getByRole('rowheader', { name: /^Cost to you|^What is given/ })).toHaveText(
        [/differs/, /differs/],
      )
      await page.getByRole('link', { name: 'Hide the marks' }).click()
      await expect(page.getByRole('rowheader', { name: /differs/ })).toHaveCount(0)
    })

    test('a reader takes the same trials along, or changes them', async ({ page, offlineApp }) => {
      await page.goto(`${offlineApp.url}${TWO}`)
      const ids = 'ids=NCT07168772,NCT05779449'
      for (const [name, href] of [
        ['Print', `/print?${ids}`],
        ['Share', `/list?${ids}`],
        ['Change the trials', '#change'],
      ] as const)
        await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', href)
      await numbers(page).fill('NCT07168772\nhttps://clinicaltrials.gov/study/NCT05920018')
      await page.getByRole('button', { name: 'Compare them' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 trials')
      await expect(page.getByText('NCT05920018 · Heidelberg').first()).toBeAttached()
    })
  })
}

test('A patient who told a place sees how far each trial is, and nobody else does', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials/NCT90000001`)
  await page.getByText('How far is it?').click()
  const place = page.getByRole('combobox', { name: 'Where do you live, or the nearest town?' })
  await place.pressSequentially('munich')
  await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
  await expect(place).toHaveValue('Munich, Bavaria, Germany')
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await page.goto(`${liveApp.url}${FOUR}`)
  const where = cells(page, 'Where')
  await expect(where.first()).toContainText(
    'The nearest site that is recruiting is about 300 km away: Prague, Czechia.',
  )
  await expect(where.first()).toContainText('From Munich, Bavaria, Germany, in a straight line')
  await expect(where.nth(1)).toContainText(/about [\d,]+ km away: Miami, United States/)
  expect(asked.filter((one) => /munich|48\.1/i.test(one))).toEqual([])
})

test('A patient without a place is told the sites, and asked for nothing', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}${FOUR}`)
  const where = cells(page, 'Where').first()
  await expect(where).toContainText('12 sites in 3 countries, 4 still recruiting.')
  await expect(where).not.toContainText('away')
})

test('A nurse is told what became of every number that is not in the table', async ({
  page,
  liveApp,
}) => {
  await page.goto(
    `${liveApp.url}/compare?ids=NCT90000011,NCT99999999,NCT99999998,NCT90000031,NCT90000034,NCT90000006,NCT90000031,hello`,
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 trials')
  for (const sentence of [
    'NCT99999999: not in the registry. A digit may be wrong, or the record was taken back. Check with whoever gave you the number. A study that is in no registry is worth asking about.',
    'NCT99999998: not in the registry. A digit may be wrong, or the record was taken back. Check with whoever gave you the number. A study that is in no registry is worth asking about.',
    'NCT90000011 is an earlier number of NCT90000001. It is the same trial.',
    'NCT90000031 was there more than once. It is compared once.',
    '“hello” is not a trial number. A number is NCT and 8 digits.',
  ])
    await expect(page.getByRole('listitem').filter({ hasText: sentence })).toBeVisible()
  await page.getByRole('link', { name: 'NCT90000034 in place of NCT99999999' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 3 trials')
  await expect(
    page.getByRole('link', { name: /^NCT90000006 in place of NCT99999998/ }),
  ).toBeVisible()
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a patient compares, marks and changes trials', async ({ page, offlineApp }) => {
    await page.goto(`${offlineApp.url}/compare`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare trials')
    await numbers(page).fill('NCT07168772')
    await page.getByRole('button', { name: 'Compare them' }).click()
    await expect(
      page.getByText('NCT07168772 is there. Add at least one more number.'),
    ).toBeVisible()
    await expect(numbers(page)).toHaveValue('NCT07168772')
    await numbers(page).fill('NCT07168772 NCT05779449')
    await page.getByRole('button', { name: 'Compare them' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare 2 trials')
    await expect(cells(page, 'Where')).toContainText(['Barcelona, Spain', 'Pozzilli, Italy'])
    await page.getByRole('link', { name: 'Mark the rows that differ' }).click()
    await expect(page.getByRole('rowheader', { name: /differs/ }).first()).toBeVisible()
  })
})

for (const [many, path] of [
  ['two', '/compare?ids=NCT90000001,NCT90000032'],
  ['four', `${FOUR.replace('NCT90000034', 'NCT90000032')}`],
] as const) {
  test(`A nurse prints ${many} trials on A4 with nothing cut off`, async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}${path}`)
    const sheets = await printedTexts(page)
    const ids = new URL(page.url()).searchParams.get('ids')?.split(',') ?? []
    for (const sheet of sheets)
      for (const id of ids) expect(sheet, 'each sheet says which column is which').toContain(id)
    const all = sheets.join('\n')
    expect(all).not.toContain('Change the trials')
    await page.setViewportSize(SHEET)
    await page.emulateMedia({ media: 'print' })
    for (const words of await page.getByRole('rowheader').allInnerTexts())
      expect(all.replace(/\s+/g, ' ')).toContain(words.split('\n')[0])
    expect(await cutOff(page)).toEqual([])
    await expect(page.getByRole('columnheader').locator(':visible').first()).toBeVisible()
  })
}

test('The address of a comparison is one, and no search engine keeps it', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}${TWO}&show=differences`)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
    'href',
    /\/compare\?ids=NCT07168772,NCT05779449$/,
  )
})
