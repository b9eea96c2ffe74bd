import type { Page } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { shownNumbers } from '../support/pages/trial-names'
import { TELLING, tellingStudies } from '../support/records/telling-studies'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const ALL = Object.keys(TELLING).length

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first()
const box = (page: Page, choice: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${choice} \\d`) })

/** The count that stands beside a choice. */
async function countBeside(page: Page, choice: string): Promise<number> {
  const label = page.locator('label').filter({ has: page.getByText(choice, { exact: true }) })
  return Number((await label.locator('span').nth(1).innerText()).match(/\d+/)?.[0])
}

/** The numbers of the trials on the page. */
async function shown(page: Page): Promise<string[]> {
  return (await shownNumbers(page)).sort()
}

const FILTERS = [
  ['Says groups are made by chance', [TELLING.free, TELLING.all]],
  ['Says taking part is free', [TELLING.free, TELLING.all]],
  [
    'Leave out those that say people pay',
    Object.values(TELLING).filter((nctId) => nctId !== TELLING.pays),
  ],
  ['Mentions ethics review', [TELLING.ethics, TELLING.all]],
  ['Confirmed in the last 12 months', [TELLING.silent, TELLING.all]],
] as const

test.describe('On a list of records that tell more or less', () => {
  let app: App
  let stop: () => Promise<void>

  test.beforeAll(async () => {
    const today = new Date().toISOString().slice(0, 10)
    const registry = await startRegistry({ studies: tellingStudies(today) })
    app = await startApp({ registry: registry.url, knows: registry })
    stop = async () => {
      await app.stop()
      await registry.stop()
    }
    const list = async () => (await fetch(`${app.url}/trials`)).text()
    // On a busy machine the first pages may still be from the bundled copy.
    await expect.poll(list, { timeout: 30_000 }).toContain(`All ${ALL} trials`)
  })

  test.afterAll(() => stop())

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
      test.use({ javaScriptEnabled })

      for (const [choice, found] of FILTERS) {
        test(`a patient chooses “${choice}”, gets as many trials as it said, and shares them`, async ({
          page,
        }) => {
          await page.goto(`${app.url}/trials`)
          await expect(heading(page)).toHaveText(`All ${ALL} trials`)
          expect(await countBeside(page, choice)).toBe(found.length)
          await box(page, choice).check()
          await page.getByRole('button', { name: 'Show trials' }).click()
          await expect(heading(page)).toHaveText(`${found.length} of ${ALL} trials match`)
          expect(await shown(page)).toEqual([...found].sort())
          const shared = page.url()
          await page.goto('about:blank')
          await page.goto(shared)
          await expect(box(page, choice)).toBeChecked()
          expect(await shown(page)).toEqual([...found].sort())
          await page.getByRole('link', { name: `Remove the filter ${choice}` }).click()
          await expect(heading(page)).toHaveText(`All ${ALL} trials`)
        })
      }
    })
  }

  test('a patient combines two of them', async ({ page }) => {
    await page.goto(`${app.url}/trials`)
    await box(page, 'Says groups are made by chance').check()
    await box(page, 'Mentions ethics review').check()
    await page.getByRole('button', { name: 'Show trials' }).click()
    await expect(heading(page)).toHaveText(`1 of ${ALL} trials matches`)
    expect(await shown(page)).toEqual([TELLING.all])
  })

  test('a patient reads beside the filters how many records are silent', async ({ page }) => {
    await page.goto(`${app.url}/trials`)
    const filters = page.getByRole('group', { name: 'What does the record say?' })
    await expect(filters).toContainText(
      'The records say nothing on ethics review for 5 of 7 trials. On cost to take part: 3. On how groups are made: 3.',
    )
    await expect(filters).toContainText(
      'A record that says nothing about cost is not counted as free.',
    )
  })

  test('a patient reads above the list which records a filter leaves out, or keeps', async ({
    page,
  }) => {
    const kept = page.getByText('Trials without a word on cost stay in the list.')
    await page.goto(`${app.url}/trials?paying=left-out`)
    await expect(kept).toBeVisible()
    await page.goto(`${app.url}/trials?cost=free&paying=left-out`)
    await expect(
      page.getByText(
        'Records say nothing on cost to take part for 3 of all 7 trials: these are left out.',
      ),
    ).toBeVisible()
    await expect(kept).toHaveCount(0)
  })
})

test('On the offline copy, a patient reads that silence is the copy’s', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?cost=free`)
  await expect(heading(page)).toHaveText('No trial matches')
  await expect(
    page.getByText('The offline copy has nothing on cost to take part for 51 of all 51 trials'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'Leave out “Says taking part is free”' }).click()
  await expect(heading(page)).toHaveText('All 51 trials')
  await expect(
    page.getByRole('checkbox', { name: 'Says taking part is free 0 trials' }),
  ).toBeVisible()
  await expect(page.getByText('Not in the offline copy').first()).toBeVisible()
  await expect(page.getByText('Not stated', { exact: true })).toHaveCount(0)
})
