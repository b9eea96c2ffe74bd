import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import {
  finding,
  lead,
  leads,
  MADE,
  PHONE,
  panel,
  questions,
  unfold,
} from '../support/pages/trial-page'
import { NO_REGISTRY } from '../support/start-app'
import { expect, test } from '../support/test'

/** The longest title of the bundled copy, 180 letters. */
const LONG_OFFLINE = 'NCT05920018'

/** All three cells are in the window, and none lies under the bar at its lower edge. */
async function seesAllThree(page: Page) {
  const cells = leads(page).locator('summary')
  await expect(cells).toHaveCount(3)
  const bar = await page.getByRole('complementary', { name: 'This trial' }).boundingBox()
  for (const cell of await cells.all()) {
    const box = await cell.boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
  }
}

test.describe('The three that lead', () => {
  test('A record that says people pay: worth asking about, with its words under the pen', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.pays}`)
    await expect(lead(page, 'Cost to you')).toContainText(
      'The record says that people may have to pay',
    )
    const cost = finding(page, 'Do I have to pay?')
    await expect(cost.locator('mark').last()).toHaveText(
      '“Participants must pay for the treatment.”',
    )
    await unfold(page, 'What the record says')
    await expect(cost.getByText('Stated in: the summary').first()).toBeVisible()
    await expect(cost).toContainText('Rules on charging differ between countries.')
    await expect(questions(page).filter({ hasText: 'What exactly would I pay for' })).toHaveCount(1)
  })

  test('A record that says free, and that a committee agreed', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.freeWithEthics}`)
    await expect(lead(page, 'Cost to you')).toContainText('costs you nothing')
    await expect(finding(page, 'Do I have to pay?').locator('mark')).toHaveText(
      '“There is no cost to participants for taking part in this study.”',
    )
    await expect(lead(page, 'Ethics review')).toContainText(
      'The record says an ethics committee has agreed to it',
    )
    const ethics = finding(page, 'Has an ethics committee looked at it?')
    await expect(ethics.locator('mark')).toContainText('approved by the ethics committee')
    await expect(ethics).toContainText('The words are the sponsor’s.')
    await expect(lead(page, 'Random groups')).toContainText('Yes, the record says so')
    await expect(panel(page)).not.toContainText('Worth asking about')
    await expect(questions(page).first()).not.toContainText('What would I pay')
  })

  test('A silent record is called neither free nor without ethics review', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.silent}`)
    await expect(lead(page, 'Cost to you')).toContainText('That does not mean free.')
    await expect(lead(page, 'Ethics review')).toContainText('This registry does not publish it.')
    await expect(lead(page, 'Random groups')).toContainText('Not stated in this record')
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
    await page.goto(`${liveApp.url}/trials/${MADE.observation}`)
    await expect(
      page.getByText('It collects information, and gives no treatment').first(),
    ).toBeInViewport()
    await expect(lead(page, 'Random groups')).toContainText('Does not apply: it only watches')
    await expect(questions(page).filter({ hasText: 'by chance' })).toHaveCount(0)
    await expect(
      questions(page).filter({ hasText: 'Is any treatment given along with it?' }),
    ).toHaveCount(1)
  })

  test('An access programme: said at the top, with what it may charge', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.access}`)
    await expect(page.getByText('It is an access programme').first()).toBeInViewport()
    await expect(
      page.getByText('In such a programme a charge may be allowed.').first(),
    ).toBeInViewport()
    await expect(questions(page).filter({ hasText: 'What will I be charged for' })).toHaveCount(1)
  })

  test('A record that nobody has confirmed for years: among what stands first in the panel', async ({
    page,
    liveApp,
  }) => {
    await page.goto(`${liveApp.url}/trials/${MADE.unconfirmed}`)
    await unfold(page, 'What the record says')
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
  ['with a title of 296 letters', MADE.freeWithEthics, 'live'],
  ['that says people pay', MADE.pays, 'live'],
  ['that is silent', MADE.silent, 'live'],
  ['that only watches', MADE.observation, 'live'],
  ['that is an access programme', MADE.access, 'live'],
  ['on another illness', 'NCT90000006', 'live'],
  ['of the offline copy, with a long title', LONG_OFFLINE, 'offline'],
] as const) {
  test(`Someone with a phone sees the three key signals of a record ${what} without scrolling`, async ({
    page,
    liveApp,
    offlineApp,
  }) => {
    await page.setViewportSize(PHONE)
    await page.goto(`${(source === 'live' ? liveApp : offlineApp).url}/trials/${nctId}`)
    await seesAllThree(page)
  })
}

test('A saved copy with a long title leaves the three key signals in sight too', async ({
  page,
  startOwnApp,
}) => {
  const registry = await startRegistry()
  const app = await startOwnApp({ registry: NO_REGISTRY, knows: registry })
  await registry.stop()
  await page.setViewportSize(PHONE)
  await page.goto(`${app.url}/trials/${LONG_OFFLINE}`)
  await expect(page.getByText(/^Our saved copy of/).first()).toBeVisible()
  await seesAllThree(page)
})
