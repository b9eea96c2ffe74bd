import { axeFindings } from '../support/pages/page-checks'
import {
  finding,
  lead,
  leads,
  MADE,
  PHONE,
  panel,
  questions,
  section,
  unfold,
} from '../support/pages/trial-page'
import { expect, test } from '../support/test'

const GROUPS = [
  'How it is set up',
  'Who is behind it, and who pays',
  'Who watches over it',
  'Is it up to date, and what came of it',
] as const

test.describe('The rest of the panel', () => {
  test('A reader opens each group with the keyboard and finds every other question', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.freeWithEthics}`)
    await unfold(page, 'What the record says')
    for (const words of GROUPS) {
      const group = panel(page).locator('details details').filter({ hasText: words })
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
    await page.goto(`${liveApp.url}/trials/${MADE.pays}`)
    await unfold(page, 'What the record says')
    await expect(finding(page, 'Does it promise results?')).toBeVisible()
    await expect(finding(page, 'Does it promise results?').locator('mark')).toHaveText(
      '“The method cures MS.”',
    )
    await page.goto(`${liveApp.url}/trials/${MADE.silent}`)
    await expect(finding(page, 'Does it promise results?')).toHaveCount(0)
    await expect(page.getByText('formal notice')).toHaveCount(0)
  })

  test('It says when the record was read, and leads to how to read it', async ({
    page,
    liveApp,
    offlineApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.silent}`)
    await unfold(page, 'What the record says')
    await expect(panel(page).getByText(/We read the record on \d+ \w+ \d{4}/)).toBeVisible()
    await expect(panel(page).getByRole('link', { name: 'How to read this' })).toHaveAttribute(
      'href',
      '/learn/signals',
    )
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await unfold(page, 'What the record says')
    await expect(
      panel(page).getByText('Our offline copy was made on 25 September 2025'),
    ).toBeVisible()
  })

  test('On the offline copy a gap is ours, and restated words are marked as ours', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await unfold(page, 'What the record says')
    await expect(lead(page, 'Cost to you')).toContainText('Not in the offline copy')
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
    await page.goto(`${liveApp.url}/trials/${MADE.pays}`)
    await unfold(page, 'Rules where it takes place')
    const rules = section(page, 'Rules where it takes place')
    await expect(rules.getByRole('heading', { level: 3 })).toHaveText([
      'United States: Stool transplants (FMT)',
    ])
    await expect(rules).toContainText('Checked 22 November 2026. Rules change: ask.')
    await expect(rules).toContainText('87 FR 73313')
    await page.goto(`${liveApp.url}/trials/${MADE.silent}`)
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
    await page.goto(`${liveApp.url}/trials/${MADE.pays}`)
    await unfold(page, 'Questions to take with you')
    const asks = section(page, 'Questions to take with you')
    const copy = asks.getByRole('button', { name: 'Copy the questions' })
    await copy.hover()
    const height = (await asks.boundingBox())?.height
    await copy.click()
    await expect(asks.getByRole('status')).toHaveText('Copied')
    expect((await asks.boundingBox())?.height, 'nothing moves').toBe(height)
    const text = await page.evaluate(() => navigator.clipboard.readText())
    expect(text).toContain(`${liveApp.url}/trials/${MADE.pays}`)
    expect(text).toMatch(/^1\. Which ethics committee/m)
    expect(text.match(/^\d+\. /gm)?.length).toBe(await questions(page).count())
  })

  test('A reader whose browser does not let a page copy is told so', async ({ page, liveApp }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    await page.goto(`${liveApp.url}/trials/${MADE.pays}`)
    await unfold(page, 'Questions to take with you')
    const asks = section(page, 'Questions to take with you')
    await asks.getByRole('button', { name: 'Copy the questions' }).click()
    await expect(asks.getByRole('status')).toContainText('Could not copy.')
  })
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the panel and the questions are whole, and groups open', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.unconfirmed}`)
    await expect(leads(page).locator('summary')).toHaveCount(3)
    await unfold(page, 'What the record says')
    await expect(finding(page, 'When was this last confirmed?')).toBeVisible()
    const group = panel(page).locator('details details').filter({ hasText: GROUPS[0] })
    await group.locator('summary').click()
    await expect(finding(page, 'What is it compared with?')).toBeVisible()
    await unfold(page, 'Questions to take with you')
    expect(await questions(page).count()).toBeGreaterThan(5)
    await expect(page.getByRole('button', { name: 'Copy the questions' })).toBeHidden()
  })
})
