import type { BrowserContext } from '@playwright/test'
import { startRegistry } from '../stand-in/registry'
import { axeFindings } from '../support/pages/page-checks'
import {
  FIBRE,
  keep,
  PROBIOTIC,
  press,
  row,
  rows,
  save,
  saveThree,
  stored,
} from '../support/pages/saved-page'
import { studyWith } from '../support/records/study-with'
import { expect, test } from '../support/test'

const SITES = ['Rome', 'Milan'] as const

/** A version of one record: which of its sites are open, its planned end, its state, and the day of its change. */
function version(open: readonly boolean[], end: string, overallStatus: string, updated: string) {
  const study: unknown = studyWith({
    nctId: 'NCT80000001',
    title: 'Probiotic Drops in Multiple Sclerosis',
  })
  const section: object = Object(Object(study).protocolSection)
  return {
    protocolSection: {
      ...section,
      statusModule: {
        overallStatus,
        completionDateStruct: { date: end, type: 'ESTIMATED' },
        lastUpdatePostDateStruct: { date: updated, type: 'ACTUAL' },
      },
      contactsLocationsModule: {
        locations: SITES.map((city, at) => ({
          city,
          country: 'Italy',
          status: open[at] ? 'RECRUITING' : 'NOT_YET_RECRUITING',
        })),
      },
    },
    hasResults: false,
  }
}

/** What a device keeps goes with it to another server: storage belongs to an address, and each app of a test has its own. */
async function carried(context: BrowserContext, to: string) {
  const { origins } = await context.storageState()
  const items = origins.flatMap(({ localStorage }) => localStorage)
  const page = await context.newPage()
  await page.goto(`${to}/about`)
  await page.evaluate((all) => {
    for (const { name, value } of all) localStorage.setItem(name, value)
  }, items)
  return page
}

test('A patient sees what changed in the registry until they have seen it', async ({
  page,
  context,
  startOwnApp,
}) => {
  const studies = [
    studyWith({ nctId: 'NCT80000002', title: 'Probiotic Tablets in Multiple Sclerosis' }),
  ]
  const before = version([false, false], '2027-12', 'NOT_YET_RECRUITING', '2026-01-05')
  const registry = await startRegistry({ studies: [before, ...studies] })
  const first = await startOwnApp({
    registry: registry.url,
    knows: registry,
    shows: 'ClinicalTrials.gov, read ',
  })
  try {
    await page.goto(`${first.url}/trials/NCT80000001`)
    await save(page, 'NCT80000001')
    await page.goto(`${first.url}/saved`)
    await expect(row(page, 'NCT80000001')).toContainText('No change since you saved it on')
  } finally {
    await page.goto('about:blank')
    await first.stop()
  }
  registry.setStudies([version([true, true], '2028-06', 'RECRUITING', '2026-09-23'), ...studies])
  registry.setDataTimestamp('2026-09-24T09:00:05')
  const second = await startOwnApp({
    registry: registry.url,
    knows: registry,
    shows: 'ClinicalTrials.gov, read ',
  })
  try {
    const later = await carried(context, second.url)
    const what = 'Changed since you saved it on'
    for (const _ of ['once', 'and after a reload']) {
      await later.goto(`${second.url}/saved`)
      await expect(row(later, 'NCT80000001')).toContainText(what)
      await expect(row(later, 'NCT80000001')).toContainText(
        'Now recruiting; it was not yet recruiting. 2 sites opened: Milan, Rome. The planned end moved from December 2027 to June 2028.',
      )
    }
    const kept = await stored(later)
    expect(await axeFindings(later)).toEqual([])

    await press(row(later, 'NCT80000001'), /^I have seen this/)
    await expect(later.getByText(what)).toHaveCount(0)
    await later.reload()
    await expect(row(later, 'NCT80000001')).toContainText('No change since you')

    await keep(later, kept ?? '')
    await later.goto(`${second.url}/trials/NCT80000001`)
    await expect(later.getByText('Now recruiting; it was not yet recruiting.')).toBeVisible()
    await later.goto(`${second.url}/saved`)
    await expect(row(later, 'NCT80000001')).toContainText('No change since you')
  } finally {
    await registry.stop()
  }
})

test('A saved trial that is not in our list is named, and one that has left it too', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/trials/NCT90000006`)
  await save(page, 'NCT90000006')
  const text = (await stored(page)) ?? ''
  const { trials, version: number } = JSON.parse(text)
  const gone = { ...trials[0], nctId: 'NCT81000000', title: 'A Trial That Left', listed: true }
  await keep(page, JSON.stringify({ version: number, trials: [...trials, gone] }))
  await page.goto(`${liveApp.url}/saved`)
  await expect(row(page, 'NCT90000006')).toContainText(/Recruiting\s*when you last looked/)
  await expect(row(page, 'NCT90000006')).toContainText('we do not ask the registry about it')
  await expect(row(page, 'NCT81000000')).toContainText('It was on our list when you saved it')
})

test.describe('When the facts do not come', () => {
  test.use({ expectedMessages: [/ERR_FAILED|Failed to load/] })

  test('titles and notes are still there, and a button tries again', async ({ page, liveApp }) => {
    await saveThree(page, liveApp.url)
    await press(row(page, FIBRE), /^Add a note/)
    await page.getByRole('textbox', { name: /^My note/ }).fill('my words')
    await page.route('**/api/shortlist-facts', (route) => route.abort())
    await page.reload()
    await expect(page.getByText('We could not look up what is new')).toBeVisible()
    await expect(row(page, FIBRE)).toContainText('My note: my words')
    await expect(row(page, PROBIOTIC)).toContainText(/Recruiting\s*when you last looked/)
    await expect(rows(page).filter({ hasText: 'No change' })).toHaveCount(0)
    await page.unroute('**/api/shortlist-facts')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(rows(page).filter({ hasText: 'No change' })).toHaveCount(3)
  })
})
