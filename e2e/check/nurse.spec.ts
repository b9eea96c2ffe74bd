import type { Page } from '@playwright/test'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { expect, test } from '../support/test'

const handOut = (page: Page) => page.getByRole('region', { name: 'Saved trials' })
const rows = (page: Page) =>
  page.getByRole('row').filter({ has: page.getByRole('checkbox', { name: /^Save NCT/ }) })
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return [...pdf.toString('latin1').matchAll(/\/MediaBox/g)].length
}

/** Puts a count in the place of the browser’s own window for printing, which nothing could close here. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  let prints = 0
  await page.exposeFunction('countPrint', () => {
    prints += 1
  })
  await page.addInitScript('window.print = () => void window.countPrint()')
  return () => Promise.resolve(prints)
}

test('A nurse sees twelve trials at once on a usual screen', async ({ page, offlineApp }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${offlineApp.url}/check/all`)
  await expect(rows(page).first()).toBeVisible()
  await page.getByRole('table').evaluate((table) => table.scrollIntoView())
  const whole = await rows(page).evaluateAll(
    (all) =>
      all.filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return top >= 0 && bottom <= window.innerHeight
      }).length,
  )
  expect(whole).toBeGreaterThanOrEqual(12)
  const letters = await page
    .getByRole('table')
    .locator('*')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
  expect(Math.min(...letters)).toBeGreaterThanOrEqual(15)
})

test('A nurse reads the whole of a line that is cut, and whom to call', async ({
  page,
  liveApp,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${liveApp.url}/check/all`)
  const cut = page.getByRole('table').getByRole('button', { expanded: false }).first()
  const height = async () => (await cut.boundingBox())?.height ?? 0
  await expect(cut).toBeVisible()
  expect(await height()).toBeLessThanOrEqual(45)
  await expect(page.getByRole('table').locator('a[href^="tel:"]').first()).toBeVisible()
  await expect(page.getByRole('table').locator('a[href^="mailto:"]').first()).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Ethics, cost, groups' })).toBeVisible()
  await expect(rows(page).first()).toContainText(/Ethics review: /)
  const aside = page.getByText(/^Not for you to join: \d+$/)
  await expect(aside).toBeVisible()
  await aside.click()
  expect(await axeFindings(page)).toEqual([])
})

for (const width of [320, 390, 1024, 1280]) {
  test(`The nurse’s page fits at ${width} px, filled in and with a trial saved`, async ({
    page,
    liveApp,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${liveApp.url}/check/all`)
    await page.getByRole('textbox', { name: 'Age' }).fill('38')
    await page
      .getByRole('checkbox', { name: /^Save NCT/ })
      .first()
      .check()
    await expect(handOut(page)).toContainText('1 trial saved')
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    expect(await axeFindings(page)).toEqual([])
  })
}

test('A nurse goes from one person to the next', async ({ page, context, liveApp }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const prints = await countPrints(page)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`${liveApp.url}/check/all`)
  await page.getByRole('combobox', { name: 'Kind of MS' }).selectOption('RRMS')
  await page.getByRole('textbox', { name: 'Age' }).fill('38')
  await page.getByRole('combobox', { name: /nearest town/ }).fill('munich')
  await page.getByRole('listbox', { name: 'Places' }).getByRole('option').first().click()
  await expect(page.getByRole('columnheader', { name: 'From Munich' })).toBeVisible()
  const all = await rows(page).count()
  await page.getByRole('button', { name: /^Takes people now/ }).click()
  await expect(rows(page)).not.toHaveCount(all)

  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await rows(page).nth(0).getByRole('checkbox').check()
  await rows(page).nth(1).getByRole('checkbox').check()
  await expect(handOut(page)).toContainText('2 trials saved')
  const saved = (await rows(page).allInnerTexts())
    .slice(0, 2)
    .map((text) => /NCT\d{8}/.exec(text)?.[0] ?? '')

  await page.getByRole('button', { name: 'Print summary' }).click()
  await expect.poll(prints).toBe(1)
  expect(await sheets(page)).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const sheet = page.getByRole('region', { name: 'Summary to print' })
  await expect(sheet).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()
  await expect(sheet).toContainText('Only the study team decides who can join.')
  await expect(sheet).toContainText('Do not stop or change a treatment to join a trial.')
  for (const nctId of saved) await expect(sheet).toContainText(nctId)
  await expect(sheet).not.toContainText(/Munich, Bavaria|Kind of MS/)
  await page.emulateMedia({ media: null })

  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('The summary is copied as text.')).toBeVisible()
  const text = await copied(page)
  for (const nctId of saved) expect(text).toContain(nctId)
  expect(text).toContain('(saved)')
  expect(text).toMatch(/Ethics review: .+ · Cost to you: .+ · Random groups: /)
  expect(text).not.toMatch(/Munich, Bavaria|Kind of MS|38 years/)
  await page.getByRole('checkbox', { name: 'with the answers' }).check()
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect.poll(() => copied(page)).toContain('Kind of MS: Relapsing-remitting')
  expect(await copied(page)).toContain('Age: 38 years')
  expect(await sheets(page)).toBe(1)
  expect(asked).toEqual([])
  expect(page.url()).toBe(`${liveApp.url}/check/all`)

  await page.getByRole('button', { name: 'New person' }).click()
  await expect(handOut(page)).toContainText('No trial is saved yet')
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('')
  await expect(page.getByRole('checkbox', { name: 'with the answers' })).not.toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Kind of MS' })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(handOut(page)).toContainText('2 trials saved')
  await expect(page.getByRole('combobox', { name: 'Kind of MS' })).toHaveValue('RRMS')
  await expect(page.getByRole('textbox', { name: 'Age' })).toHaveValue('38')
})
