import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'

/** What a person told, as the check keeps it, with words that stand in none of the records' lines that a letter quotes. */
const TOLD = { age: 47, sex: 'female', msType: 'RRMS', edss: '2.0', treatments: ['ponesimod'] }
const PLACE = { words: 'Regensburg, Bavaria, Germany', country: 'DE' }
const TELLING = /47|ponesimod|relapsing.remitting|regensburg|bavaria|female/i

async function tell(page: Page, url: string, told: object): Promise<void> {
  await page.goto(`${url}/about`)
  await page.evaluate(
    ([answers, place]) => {
      sessionStorage.setItem('gutcheck-answers', answers ?? '')
      sessionStorage.setItem('gutcheck-place', place ?? '')
    },
    [
      JSON.stringify({ version: 1, told }),
      JSON.stringify({ place: { ...PLACE, point: { lat: 49.02, lon: 12.1 } }, unit: 'km' }),
    ],
  )
}

const beside = (page: Page) =>
  page.getByRole('group').filter({
    has: page.getByRole('heading', { level: 3, name: 'Your answers beside this trial' }),
  })
const back = (page: Page) => page.getByRole('link', { name: 'Back to my results' })
const card = (page: Page, nctId: string) => page.locator(`#trial-${nctId}`)

/** The letters that the links of a part of the page open. */
async function letters(part: ReturnType<Page['locator']>): Promise<string[]> {
  const links = await part.locator('a[href^="mailto:"]').all()
  const hrefs = await Promise.all(links.map((link) => link.getAttribute('href')))
  return hrefs.map((href) => decodeURIComponent(href ?? ''))
}

test('From the results a patient opens a trial and comes back to them, past jumps within the page', async ({
  page,
  liveApp: { url },
}) => {
  await tell(page, url, TOLD)
  await page.goto(`${url}/check/results`)
  await card(page, 'NCT90000001')
    .getByRole('link', { name: /^Probiotic Capsules/ })
    .click()
  await expect(page).toHaveURL(`${url}/trials/NCT90000001`)
  await expect(back(page)).toHaveAttribute('href', '/check/results')
  await page.getByRole('link', { name: 'Contact', exact: true }).click()
  await expect(page).toHaveURL(`${url}/trials/NCT90000001#contact`)
  await page.reload()
  await back(page).click()
  await expect(page).toHaveURL(`${url}/check/results`)
  await page.goForward()
  await expect(back(page)).toBeVisible()
})

test('A trial that was reached from elsewhere shows no way back to results', async ({
  page,
  liveApp: { url },
}) => {
  await tell(page, url, TOLD)
  await page.goto(`${url}/check/results`)
  await card(page, 'NCT90000001')
    .getByRole('link', { name: /^Probiotic Capsules/ })
    .click()
  await expect(back(page)).toBeVisible()
  await page.goto(`${url}/trials`)
  await page.goto(`${url}/trials/NCT90000001`)
  await expect(beside(page)).toBeVisible()
  await expect(back(page)).toHaveCount(0)
})

for (const { level, told, nctId, why } of [
  { level: 'Worth a call', told: TOLD, nctId: 'NCT90000001', why: 'EDSS' },
  {
    level: 'Does not fit, as we read it',
    told: { ...TOLD, msType: 'PPMS' },
    nctId: 'NCT90000001',
    why: 'Relapsing remitting MS',
  },
  { level: 'Ask first', told: { age: 47 }, nctId: 'NCT90000001', why: 'too little to say more' },
  {
    level: 'Ask first',
    told: { age: 47 },
    nctId: 'NCT90000006',
    why: 'could compare only your age',
  },
]) {
  test(`The page of ${nctId} has the answers beside it for “${level}”, with why`, async ({
    page,
    liveApp: { url },
  }) => {
    await tell(page, url, told)
    await page.goto(`${url}/trials/${nctId}`)
    await expect(beside(page)).toContainText(level)
    await expect(beside(page)).toContainText(why)
    await expect(beside(page).getByRole('link', { name: 'Change my answers' })).toHaveAttribute(
      'href',
      '/check/answers',
    )
  })
}

test('Without answers a trial page leads to the check', async ({ page, liveApp: { url } }) => {
  await page.goto(`${url}/trials/NCT90000001`)
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Check in 2 minutes' }),
  ).toHaveAttribute('href', '/check')
  await expect(beside(page)).toHaveCount(0)
})

test('A letter to the study holds its number and questions, and none of the answers', async ({
  page,
  liveApp: { url },
}) => {
  await tell(page, url, TOLD)
  await page.goto(`${url}/check/results`)
  const found = card(page, 'NCT90000001')
  await found.getByText('Contact the study').click()
  await expect(found.getByText('Nothing you told us is in the mail.')).toBeVisible()
  const onCard = await letters(found)
  await page.goto(`${url}/trials/NCT90000001`)
  await expect(beside(page)).toBeVisible()
  const contact = page.locator('#contact')
  await expect(contact.getByRole('heading', { name: 'Contact the study' })).toBeVisible()
  const onPage = await letters(contact)
  expect(onCard.length).toBeGreaterThan(0)
  expect(onPage).toEqual(onCard)
  for (const letter of onCard) {
    expect(letter).toContain('subject=Questions about your study NCT90000001')
    expect(letter).toMatch(/1\. Which ethics committee/)
    expect(letter).toContain('[your name]')
    expect(letter).not.toMatch(TELLING)
  }
})

test('Two people with other answers send the same from a trial’s page, and write the same letter', async ({
  browser,
  liveApp: { url },
}) => {
  const seen = async (told: object | null) => {
    const context = await browser.newContext()
    const page = await context.newPage()
    if (told === null) await page.goto(`${url}/about`)
    else await tell(page, url, told)
    const sent: string[] = []
    page.on('request', (request) => {
      const { pathname } = new URL(request.url())
      // A font comes when a letter of it is drawn, so that its file tells of letters and of no answer.
      if (pathname !== '/api/freshness' && !pathname.endsWith('.woff2'))
        sent.push(`${request.method()} ${request.url()}`)
    })
    await page.goto(`${url}/trials/NCT90000001`)
    const check = page.getByRole('main').getByRole('link', { name: 'Check in 2 minutes' })
    await expect(told === null ? check : beside(page)).toBeVisible()
    await expect(page.getByText('Copy the draft', { exact: true })).toBeAttached()
    const written = await letters(page.locator('#contact'))
    await context.close()
    return { sent: [...new Set(sent)].toSorted(), written: written.toSorted() }
  }
  const one = await seen(TOLD)
  expect(await seen({ age: 71, msType: 'PPMS', treatments: [] })).toEqual(one)
})
