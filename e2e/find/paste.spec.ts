import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

const EUDRACT = '2010-023456-11'
const ITS_LINK = `Look for ${EUDRACT} in the EU Clinical Trials Register`
const NO_NUMBER = 'No trial number here. Ask the clinic for it: a real trial has one.'

const field = (page: Page) =>
  page.getByRole('textbox', { name: 'Paste the link or the trial number' })
const said = (page: Page) => page.locator('form', { has: field(page) }).getByRole('status')

test.describe('Before the form is sent, the field says', () => {
  test('which registry a number is from, with a link there, and asks nobody', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}/find`)
    await page.waitForLoadState('networkidle')
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await field(page).pressSequentially(EUDRACT)
    const link = said(page).getByRole('link', { name: ITS_LINK })
    await expect(link).toHaveAttribute(
      'href',
      `https://www.clinicaltrialsregister.eu/ctr-search/search?query=eudract_number:${EUDRACT}`,
    )
    await expect(said(page)).toContainText('That number is from the European register EudraCT')
    // Only the part of the app that reads the text, which is the same for everyone.
    const scripts = `GET ${offlineApp.url}/_next/static/`
    expect(asked.filter((one) => !one.startsWith(scripts))).toEqual([])
    await expect(page).toHaveURL(`${offlineApp.url}/find`)
    expect(await axeFindings(page)).toEqual([])
  })

  test('that an address without a number is a question to the clinic', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(offlineApp.url)
    await field(page).fill('https://clinic.example/ms/stool-transplant')
    await expect(said(page)).toHaveText(NO_NUMBER)
    await field(page).fill('https://pubmed.ncbi.nlm.nih.gov/12345678/')
    await expect(said(page)).toContainText('A paper often names it')
    await expect(said(page).getByRole('link')).toHaveCount(0)
  })

  test('what a number of ours is, and nothing of one that is not whole', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(offlineApp.url)
    await field(page).fill('see NCT07168772')
    await expect(said(page)).toHaveText('A ClinicalTrials.gov number: NCT07168772.')
    await field(page).fill('NCT0716877')
    await expect(said(page)).toBeEmpty()
  })

  test('which numbers there are to choose from, and each can be opened', async ({
    page,
    offlineApp,
  }) => {
    await page.goto(`${offlineApp.url}/find`)
    await field(page).fill('NCTO7168772')
    await said(page).getByRole('link', { name: 'NCT07168772' }).click()
    await expect(page).toHaveURL(`${offlineApp.url}/trials/NCT07168772`)
  })

  test('all of it on the narrowest phone', async ({ page, offlineApp }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(offlineApp.url)
    await field(page).fill(`CTRI/2021/08/036074 IRCT20130812014333N145 ${EUDRACT}`)
    await expect(said(page).getByRole('link')).toHaveCount(3)
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(await axeFindings(page, 'all but colours')).toEqual([])
  })
})

test('Why a trial is not on the list is asked with the number that is chosen', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials/left-out`)
  await page.getByRole('textbox', { name: /^A trial number/ }).fill('07168772')
  await page.getByRole('status').getByRole('link', { name: 'NCT07168772' }).click()
  await expect(page).toHaveURL(`${offlineApp.url}/trials/left-out?number=NCT07168772`)
})

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedMessages: [/404/] })

  test('the page after the form says the same', async ({ page, offlineApp }) => {
    await page.goto(offlineApp.url)
    await field(page).fill(EUDRACT)
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByText('That number is from the European register EudraCT')).toBeVisible()
    await expect(page.getByRole('link', { name: ITS_LINK })).toBeVisible()
    await field(page).fill('https://clinic.example/ms')
    await page.getByRole('button', { name: 'Read it' }).click()
    await expect(page.getByText(NO_NUMBER)).toBeVisible()
  })

  test('so does the address of a trial that holds such a number', async ({ page, offlineApp }) => {
    const answer = await page.goto(`${offlineApp.url}/trials/${EUDRACT}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'That number is from another registry',
    )
    await expect(page.getByRole('link', { name: ITS_LINK })).toBeVisible()
  })
})

test.describe('A number that the registry does not know', () => {
  test.use({ expectedMessages: [/404/] })

  test('can be looked for in the registry itself', async ({ page, liveApp }) => {
    await page.goto(`${liveApp.url}/trials/NCT99999999`)
    await expect(
      page.getByRole('link', { name: 'Look for NCT99999999 on ClinicalTrials.gov' }),
    ).toHaveAttribute('href', 'https://clinicaltrials.gov/study/NCT99999999')
    await expect(page.getByText('The answer we have may be up to an hour old.')).toBeVisible()
  })
})
