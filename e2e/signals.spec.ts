import type { Locator, Page } from '@playwright/test'
import { axeFindings } from './support/page-checks'
import { startRegistry } from './support/registry/registry'
import { startApp } from './support/start-app'
import { expect, test } from './support/test'

const PAYS = 'NCT90000031'
const FREE_WITH_ETHICS = 'NCT90000032'
const SILENT = 'NCT90000033'
const OBSERVATION = 'NCT90000034'
const ACCESS = 'NCT90000035'
const UNCONFIRMED = 'NCT90000036'
/** The longest title of the bundled copy, 180 letters. */
const LONG_OFFLINE = 'NCT05920018'

const PHONE = { width: 390, height: 844 }
const GROUPS = [
  'How it is set up',
  'Who is behind it, and who pays',
  'Who watches over it',
  'Is it up to date, and what came of it',
] as const

const section = (page: Page, name: string): Locator =>
  page.locator('section', { has: page.getByRole('heading', { level: 2, name, exact: true }) })

const leads = (page: Page) => section(page, 'Stop and think')
const panel = (page: Page) => section(page, 'What the record says')

/** The answer under a question, among the three that lead. */
const lead = (page: Page, question: string) =>
  leads(page)
    .locator('div', { has: page.getByRole('term').filter({ hasText: question }) })
    .last()

/** A question of the panel with all that is said to it. */
const finding = (page: Page, question: string) =>
  panel(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: question, exact: true }) })

const questions = (page: Page) => section(page, 'Questions to take with you').getByRole('listitem')

test.describe('The three that lead', () => {
  test('A record that says people pay: worth asking about, with its words under the pen', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${PAYS}`)
    await expect(lead(page, 'Do I have to pay?')).toContainText(
      'Worth asking about: The record says that people may have to pay',
    )
    const cost = finding(page, 'Do I have to pay?')
    await expect(cost.locator('mark').last()).toHaveText(
      '“Participants must pay for the treatment.”',
    )
    await expect(cost.getByText('Stated in: the summary').first()).toBeVisible()
    await expect(cost).toContainText('Rules on charging differ between countries.')
    await expect(questions(page).filter({ hasText: 'What exactly would I pay for' })).toHaveCount(1)
  })

  test('A record that says free, and that a committee agreed', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/${FREE_WITH_ETHICS}`)
    await expect(lead(page, 'Do I have to pay?')).toContainText('costs you nothing')
    await expect(finding(page, 'Do I have to pay?').locator('mark')).toHaveText(
      '“There is no cost to participants for taking part in this study.”',
    )
    await expect(lead(page, 'Has an ethics committee')).toContainText(
      'The record says an ethics committee has agreed to it',
    )
    const ethics = finding(page, 'Has an ethics committee looked at it?')
    await expect(ethics.locator('mark')).toContainText('approved by the ethics committee')
    await expect(ethics).toContainText('The words are the sponsor’s.')
    await expect(lead(page, 'Are people put into groups by chance?')).toContainText(
      'Yes, the record says so',
    )
    await expect(panel(page)).not.toContainText('Worth asking about')
    await expect(questions(page).first()).not.toContainText('What would I pay')
  })

  test('A silent record is called neither free nor without ethics review', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${SILENT}`)
    await expect(lead(page, 'Do I have to pay?')).toContainText('That does not mean free.')
    await expect(lead(page, 'Has an ethics committee')).toContainText(
      'This registry does not publish it.',
    )
    await expect(lead(page, 'Are people put')).toContainText('Not stated in this record')
    await expect(leads(page).locator('mark')).toHaveCount(0)
    await expect(panel(page)).not.toContainText('Worth asking about')
    const asked = await questions(page).allTextContents()
    expect(asked[0]).toContain('Which ethics committee')
    expect(asked[1]).toContain('What would I pay')
    expect(asked[2]).toContain('Are people put into groups by chance?')
    expect(asked.length).toBeGreaterThanOrEqual(6)
    expect(asked.length).toBeLessThanOrEqual(12)
  })

  test('A study that only watches: said at the top, and no question on chance', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${OBSERVATION}`)
    await expect(
      page.getByText('It collects information, and gives no treatment').first(),
    ).toBeInViewport()
    await expect(lead(page, 'Are people put')).toContainText('Does not apply: it only watches')
    await expect(questions(page).filter({ hasText: 'by chance' })).toHaveCount(0)
    await expect(
      questions(page).filter({ hasText: 'Is any treatment given along with it?' }),
    ).toHaveCount(1)
  })

  test('An access programme: said at the top, with what it may charge', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${ACCESS}`)
    await expect(page.getByText('It is an access programme').first()).toBeInViewport()
    await expect(
      page.getByText('In such a programme a charge may be allowed.').first(),
    ).toBeInViewport()
    await expect(questions(page).filter({ hasText: 'What will I be charged for' })).toHaveCount(1)
  })

  test('A record that nobody has confirmed for years: in sight, though its group is closed', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${UNCONFIRMED}`)
    const current = finding(page, 'When was this last confirmed?')
    await expect(current).toBeVisible()
    await expect(current).toContainText(
      'Worth asking about: Nobody has confirmed it for over 2 years. Last known: recruiting (March 2019).',
    )
    await expect(finding(page, 'Was the plan public before it began?')).toBeHidden()
    await expect(questions(page).filter({ hasText: 'Is the study still open?' })).toHaveCount(1)
  })
})

for (const [what, nctId, source] of [
  ['with a title of 296 letters', FREE_WITH_ETHICS, 'live'],
  ['that says people pay', PAYS, 'live'],
  ['that is silent', SILENT, 'live'],
  ['that only watches', OBSERVATION, 'live'],
  ['that is an access programme', ACCESS, 'live'],
  ['on another illness', 'NCT90000006', 'live'],
  ['of the offline copy, with a long title', LONG_OFFLINE, 'offline'],
] as const) {
  test(`Someone with a phone sees the three lead answers of a record ${what} without scrolling`, async ({
    page,
    liveApp,
    offlineApp,
  }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`${(source === 'live' ? liveApp : offlineApp).url}/trials/${nctId}`)
    const answers = leads(page).getByRole('definition')
    await expect(answers).toHaveCount(3)
    for (const answer of await answers.all()) await expect(answer).toBeInViewport({ ratio: 1 })
  })
}

test('A saved copy with a long title leaves the three lead answers in sight too', async ({
  page,
}) => {
  const registry = await startRegistry({})
  const app = await startApp({ registry: registry.url })
  try {
    await expect(async () => {
      await page.goto(app.url)
      await expect(page.getByText(/^ClinicalTrials\.gov, read /)).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 30_000 })
    await registry.stop()
    const again = await startApp({ registry: 'http://127.0.0.1:9/api/v2', dataDir: app.dataDir })
    try {
      await page.setViewportSize(PHONE)
      await page.goto(`${again.url}/trials/${LONG_OFFLINE}`)
      await expect(page.getByText(/last saved copy/)).toBeVisible()
      for (const answer of await leads(page).getByRole('definition').all())
        await expect(answer).toBeInViewport({ ratio: 1 })
    } finally {
      await again.stop()
    }
  } finally {
    await app.stop()
  }
})

test.describe('The rest of the panel', () => {
  test('A reader opens each group with the keyboard and finds every other question', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${FREE_WITH_ETHICS}`)
    for (const words of GROUPS) {
      const group = panel(page).locator('details').filter({ hasText: words })
      await expect(group.getByRole('heading').first()).toBeHidden()
      await group.locator('summary').focus()
      await page.keyboard.press('Enter')
      await expect(group.getByRole('heading').first()).toBeVisible()
    }
    await expect(panel(page).getByRole('heading', { level: 3 })).toHaveCount(18)
    await expect(
      finding(page, 'Is anyone independent watching over the people in it?'),
    ).toContainText('The sponsor says an independent safety committee has been appointed')
    expect(await axeFindings(page)).toEqual([])
  })

  test('Promises and notices are there only if there are any', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/${PAYS}`)
    await expect(finding(page, 'Does it promise results?')).toBeVisible()
    await expect(finding(page, 'Does it promise results?').locator('mark')).toHaveText(
      '“The method cures MS.”',
    )
    await page.goto(`${liveApp.url}/trials/${SILENT}`)
    await expect(finding(page, 'Does it promise results?')).toHaveCount(0)
    await expect(page.getByText('formal notice')).toHaveCount(0)
  })

  test('It says when the record was read, and leads to how to read it', async ({
    page,
    liveApp,
    offlineApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${SILENT}`)
    await expect(panel(page).getByText(/We read the record on \d+ \w+ \d{4}/)).toBeVisible()
    await expect(panel(page).getByRole('link', { name: 'How to read this' })).toHaveAttribute(
      'href',
      '/learn/signals',
    )
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await expect(
      panel(page).getByText('Our offline copy was made on 25 September 2025'),
    ).toBeVisible()
  })

  test('On the offline copy a gap is ours, and restated words are marked as ours', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await expect(lead(page, 'Do I have to pay?')).toContainText(
      'Not in the offline copy: look at the live record',
    )
    await expect(
      finding(page, 'Do I have to pay?').getByRole('link', { name: 'The live record' }),
    ).toHaveAttribute('href', 'https://clinicaltrials.gov/study/NCT07168772')
    const chance = finding(page, 'Are people put into groups by chance?')
    await expect(chance.locator('mark')).toContainText('Randomized')
    await expect(chance.getByText('Restated in our words')).toBeVisible()
    await expect(chance.locator('blockquote', { hasText: 'Restated' }).locator('mark')).toHaveCount(
      0,
    )
  })

  test('The rules of a country stand where a study that needs them has sites', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${PAYS}`)
    const rules = section(page, 'Rules where it takes place')
    await expect(rules.getByRole('heading', { level: 3 })).toHaveText([
      'United States: Stool transplants (FMT)',
    ])
    await expect(rules).toContainText('Checked 22 November 2026. Rules change: ask.')
    await expect(rules).toContainText('87 FR 73313')
    await page.goto(`${liveApp.url}/trials/${SILENT}`)
    await expect(rules).toHaveCount(0)
  })
})

test.describe('Questions to take along', () => {
  test('A reader copies them as plain text, and hears that it worked', async ({
    page,
    context,
    liveApp,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.setViewportSize(PHONE)
    await page.goto(`${liveApp.url}/trials/${PAYS}`)
    const asks = section(page, 'Questions to take with you')
    const copy = asks.getByRole('button', { name: 'Copy the questions' })
    await copy.hover()
    const height = (await asks.boundingBox())?.height
    await copy.click()
    await expect(asks.getByRole('status')).toHaveText('Copied')
    expect((await asks.boundingBox())?.height, 'nothing moves').toBe(height)
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(`${liveApp.url}/trials/${PAYS}`)
    expect(text).toMatch(/^1\. Which ethics committee/m)
    expect(text.match(/^\d+\. /gm)?.length).toBe(await questions(page).count())
  })

  test('A reader whose browser does not let a page copy is told so', async ({ page, liveApp }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(`${liveApp.url}/trials/${PAYS}`)
    const asks = section(page, 'Questions to take with you')
    await asks.getByRole('button', { name: 'Copy the questions' }).click()
    await expect(asks.getByRole('status')).toContainText('Could not copy.')
  })

  test('On paper all is open, the pen is an underline, and there is room to write', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${UNCONFIRMED}`)
    await page.emulateMedia({ media: 'print' })
    await expect(finding(page, 'Was the plan public before it began?')).toBeVisible()
    await expect(finding(page, 'What is it compared with?').locator('mark')).toHaveCSS(
      'text-decoration-line',
      'underline',
    )
    for (const question of await questions(page).all()) await expect(question).toBeVisible()
    await expect(page.getByRole('button', { name: 'Copy the questions' })).toBeHidden()
    const line = await questions(page)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').borderBottomStyle)
    expect(line).toBe('dashed')
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the panel and the questions are whole, and groups open', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/${UNCONFIRMED}`)
    await expect(leads(page).getByRole('definition')).toHaveCount(3)
    await expect(finding(page, 'When was this last confirmed?')).toBeVisible()
    const group = panel(page).locator('details').filter({ hasText: GROUPS[0] })
    await group.locator('summary').click()
    await expect(finding(page, 'What is it compared with?')).toBeVisible()
    expect(await questions(page).count()).toBeGreaterThan(5)
    await expect(page.getByRole('button', { name: 'Copy the questions' })).toBeHidden()
  })
})
