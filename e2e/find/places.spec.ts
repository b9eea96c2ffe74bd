import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

/** Sites in Austria, Poland and Czechia, none with a point of the registry's own. */
const TRIAL = '/trials/NCT90000001'

const field = (page: Page) =>
  page.getByRole('combobox', { name: 'Where do you live, or the nearest town?' })
const options = (page: Page) => page.getByRole('listbox', { name: 'Places' }).getByRole('option')
const where = (page: Page) => page.locator('#where')

async function openField(page: Page, url: string) {
  await page.goto(url + TRIAL)
  await page.getByText('How far is it?').click()
  await expect(field(page)).toBeVisible()
}

/** Types and takes the first place by keyboard alone. */
async function takeFirst(page: Page, typed: string) {
  await field(page).focus()
  await page.keyboard.type(typed)
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(options(page)).toHaveCount(0)
}

const DEVICES = [
  ['a phone', { width: 390, height: 844 }],
  ['a desktop', { width: 1280, height: 900 }],
] as const

for (const [device, viewport] of DEVICES) {
  test.describe(`On ${device}`, () => {
    test.use({ viewport })

    for (const [typed, first, country, words] of [
      ['são p', 'São Paulo', 'Brazil', 'São Paulo, Brazil'],
      ['Munch', 'Munich, Bavaria', 'Germany', 'Munich, Bavaria, Germany'],
      [
        '02115-1234',
        '02115 Boston, Massachusetts',
        'United States',
        '02115 Boston, Massachusetts, United States',
      ],
      ['Leeds, UK', 'Leeds, England', 'United Kingdom', 'Leeds, England, United Kingdom'],
      ['LS1 3AB', 'LS1 Leeds, England', 'United Kingdom', 'LS1 Leeds, England, United Kingdom'],
      ['M5V', 'M5V Downtown Toronto, Ontario', 'Canada', 'M5V Downtown Toronto, Ontario, Canada'],
    ] as const) {
      test(`a patient types “${typed}” and takes the first place by keyboard`, async ({
        page,
        liveApp,
      }) => {
        await openField(page, liveApp.url)
        await field(page).focus()
        await page.keyboard.type(typed)
        await expect(options(page).first()).toContainText(first)
        await expect(options(page).first()).toContainText(country)
        await expect(page.getByText(/^\d+ places? found\.$/)).toBeVisible()
        await page.keyboard.press('ArrowDown')
        await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
        await page.keyboard.press('Enter')
        await expect(field(page)).toHaveValue(words)
        await expect(where(page)).toContainText('The nearest site that is recruiting is about')
      })
    }

    test('the sites come nearest first, with how far each is', async ({ page, liveApp }) => {
      await openField(page, liveApp.url)
      await takeFirst(page, 'munich')
      await expect(where(page)).toContainText(
        'The nearest site that is recruiting is about 300 km away: Prague, Czechia. A nearer one is not recruiting now: Linz, Austria, about 200 km away.',
      )
      await where(page).getByText('9 more sites').click()
      const rows = await where(page).getByRole('listitem').allInnerTexts()
      expect(rows).toHaveLength(12)
      expect(rows[0]).toMatch(/^About 200 km\s+Linz, Austria/)
      expect(rows.at(-1)).toMatch(/^About 8\d0 km\s+Gdańsk, Poland/)
    })
  })
}

test('A patient goes through the list with the arrows, closes it with Escape, then empties the field', async ({
  page,
  liveApp,
}) => {
  await openField(page, liveApp.url)
  await field(page).focus()
  await page.keyboard.type('newport')
  await expect(options(page).nth(3)).toBeVisible()
  const count = await options(page).count()
  await page.keyboard.press('ArrowUp')
  await expect(options(page).nth(count - 1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? 'none',
  )
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(field(page)).toHaveValue('newport')
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(field(page)).toBeFocused()
})

for (const [typed, why] of [
  ['zzzzz', 'No place found. Check the spelling'],
  ['99999999', 'We do not know the postcode 99999999. Type your town instead'],
] as const) {
  test(`A patient who types “${typed}” is told why there is nothing and what to do`, async ({
    page,
    liveApp,
  }) => {
    await openField(page, liveApp.url)
    await field(page).fill(typed)
    await expect(page.getByText(why)).toBeVisible()
    await expect(options(page)).toHaveCount(0)
  })
}

test('A patient whose postcode is that of several countries is asked which is theirs', async ({
  page,
  liveApp,
}) => {
  await openField(page, liveApp.url)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await field(page).fill('20121')
  await expect(
    page.getByText('Several countries have this code. Which is yours?', { exact: true }),
  ).toBeVisible()
  const countries = await options(page).locator('small').allInnerTexts()
  expect(countries).toEqual(['France', 'Italy', 'Poland', 'Sweden', 'United States'])
  await field(page).press('Enter')
  await expect(options(page)).toHaveCount(5)
  await expect(where(page)).not.toContainText('away')
  expect(asked.filter((path) => path.startsWith('/places/code'))).toEqual(['/places/code-20.json'])
  expect(await axeFindings(page)).toEqual([])
  await field(page).fill('20121 Milano')
  await expect(options(page)).toHaveCount(1)
  await field(page).press('Enter')
  await expect(field(page)).toHaveValue('20121 Milano, Lombardy, Italy')
})

test('A patient who types a country takes the whole of it', async ({ page, liveApp }) => {
  await openField(page, liveApp.url)
  await field(page).fill('Poland')
  await options(page).filter({ hasText: 'The whole country' }).click()
  await expect(where(page)).toContainText('4 sites in Poland, listed first.')
  await expect(page.getByRole('combobox', { name: 'Just my country' })).toHaveValue('PL')
})

test('A patient in a country without a trial chooses it, and is told of the nearest and of its registry', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials?page=all`)
  await page.getByText('How far are they?').click()
  const country = page.getByRole('combobox', { name: 'Just my country' })
  await expect.poll(() => country.getByRole('option').count()).toBeGreaterThan(200)
  await country.selectOption('Mongolia')
  await expect(page.getByText('None of these trials is recruiting in Mongolia now.')).toContainText(
    /is about [\d,]+ km from Ulan Bator, its largest town: /,
  )
  await expect(page.getByRole('link', { name: /^the WHO’s portal/ })).toBeVisible()
  await country.selectOption('Australia')
  await expect(
    page.getByRole('link', { name: 'the Australian and New Zealand registry' }),
  ).toHaveAttribute('href', 'https://www.anzctr.org.au/TrialSearch.aspx')
  await country.selectOption('Poland')
  await expect(page.getByText('None of these trials is recruiting')).toBeHidden()
})

test('A patient clears what they typed', async ({ page, liveApp }) => {
  await openField(page, liveApp.url)
  await field(page).fill('munich')
  await expect(options(page).first()).toBeVisible()
  await field(page).press('Escape')
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(field(page)).toHaveValue('')
  await expect(options(page)).toHaveCount(0)
})

test('A patient chooses miles, goes to another trial and still has the place there', async ({
  page,
  liveApp,
}) => {
  await openField(page, liveApp.url)
  await takeFirst(page, 'munich')
  await page.getByRole('button', { name: 'miles' }).click()
  await expect(where(page)).toContainText('about 190 miles away: Prague, Czechia')
  await page.goto(`${liveApp.url}/trials/NCT90000002`)
  await expect(where(page)).toContainText('221 miles away: Vienna, Austria')
  await page.getByText('How far is it?').click()
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(where(page)).not.toContainText('miles')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
})

test('A patient in the United States gets miles without asking', async ({ page, liveApp }) => {
  await openField(page, liveApp.url)
  await takeFirst(page, 'Boston MA 02115')
  await expect(where(page)).toContainText(/about [34],\d{3} miles away/)
})

test('A patient chooses only a country and sees its sites first', async ({ page, liveApp }) => {
  await openField(page, liveApp.url)
  await page.getByRole('combobox', { name: 'Just my country' }).selectOption('Poland')
  await expect(where(page)).toContainText('4 sites in Poland, listed first.')
  await expect(where(page).getByRole('listitem').first()).toContainText('Poland')
  await expect(where(page)).not.toContainText(/\d km\b/)
})

test.describe('With the place of the device', () => {
  test.use({
    geolocation: { latitude: 48.13743, longitude: 11.57549 },
    permissions: ['geolocation'],
  })

  test('a patient uses it, and only about where it is is kept', async ({ page, liveApp }) => {
    await openField(page, liveApp.url)
    await page.getByRole('button', { name: 'Use where I am now' }).click()
    await expect(where(page)).toContainText('about 300 km away: Prague, Czechia')
    const kept = await page.evaluate(() => sessionStorage.getItem('gutcheck-place'))
    expect(JSON.parse(kept ?? '')).toMatchObject({ place: { point: { lat: 48.1, lon: 11.6 } } })
  })
})

test('A patient who does not give the place of the device can go on without it', async ({
  page,
  liveApp,
}) => {
  await openField(page, liveApp.url)
  await page.getByRole('button', { name: 'Use where I am now' }).click()
  await expect(page.getByText('Your browser did not tell us where you are.')).toBeVisible()
  await takeFirst(page, 'munich')
  await expect(where(page)).toContainText('about 300 km away')
  await expect(page.getByText('Your browser did not tell us where you are.')).toBeHidden()
})

test('No request carries the place', async ({ page, liveApp }) => {
  await openField(page, liveApp.url)
  const asked: string[] = []
  page.on('request', (request) =>
    asked.push([request.url(), request.postData(), JSON.stringify(request.headers())].join(' ')),
  )
  await takeFirst(page, 'regensburg')
  await expect(where(page)).toContainText('From Regensburg, Bavaria, Germany')
  await page.reload()
  await expect(where(page)).toContainText('From Regensburg, Bavaria, Germany')
  await page.goto(`${liveApp.url}/trials`)
  const places = asked.map((line) => /\/places\/\S+/.exec(line)?.[0] ?? '').filter(Boolean)
  expect(places).toEqual(['/places/files.json', expect.stringMatching(/^\/places\/of-re.?\.json$/)])
  expect(asked.filter((line) => /regens|49\.0|12\.1|bavaria/i.test(line))).toEqual([])
  expect(page.url()).toBe(`${liveApp.url}/trials`)
})

test('A suggestion is there within 100 ms of the last letter once its file is', async ({
  page,
  liveApp,
}) => {
  await openField(page, liveApp.url)
  await field(page).fill('muni')
  await expect(options(page).nth(4)).toBeVisible()
  await page.evaluate(() => {
    const { dataset } = document.documentElement
    let pressed = 0
    document.addEventListener(
      'input',
      () => {
        pressed = performance.now()
      },
      true,
    )
    const list = document.querySelector('[role=listbox]') ?? document
    new MutationObserver(() => {
      dataset.took ??= String(performance.now() - pressed)
    }).observe(list, { childList: true, subtree: true })
  })
  await field(page).press('c')
  await expect(options(page).first()).toContainText('Munich')
  const took = await page.locator('html').getAttribute('data-took')
  expect(Number(took)).toBeGreaterThan(0)
  expect(Number(took)).toBeLessThan(100)
})

// The colours by night are the same pairs: palettes.test.ts measures each.
for (const width of [320, 1280]) {
  test(`Everybody can use the place field at ${width} px`, async ({ page, liveApp }) => {
    await page.setViewportSize({ width, height: 900 })
    await openField(page, liveApp.url)
    await field(page).fill('new')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('ArrowDown')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    for (const box of await Promise.all(
      (await options(page).all()).map((one) => one.boundingBox()),
    ))
      expect(box?.height).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Enter')
    await expect(where(page)).toContainText('away')
    expect(await axeFindings(page)).toEqual([])
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
  })
}
