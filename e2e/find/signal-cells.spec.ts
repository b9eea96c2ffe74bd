import { startRegistry } from '../stand-in/registry'
import { goOn } from '../support/pages/check-steps'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import { row, save } from '../support/pages/saved-page'
import { cellsSay, signalCell, trialCalled } from '../support/pages/signal-cells'
import { TELLING, tellingStudies } from '../support/records/telling-studies'
import { type App, startApp } from '../support/start-app'
import { expect, test } from '../support/test'

const ALL = Object.keys(TELLING).length

const SILENT = {
  nctId: TELLING.silent,
  title: 'Kefir in Multiple Sclerosis',
  said: ['Not stated Ask', 'Not stated Ask', 'Not stated Ask'],
} as const
const PAYS = {
  nctId: TELLING.pays,
  title: 'Fecal Microbiota Transplantation in Multiple Sclerosis',
  said: ['Not stated Ask', 'Says people may have to pay Ask', 'None: everyone is in one group'],
} as const
const FREE = {
  nctId: TELLING.free,
  title: 'Probiotic Capsules in Multiple Sclerosis',
  said: ['Not stated Ask', 'Says taking part is free', 'Made by chance'],
} as const
const ETHICS = {
  nctId: TELLING.ethics,
  title: 'Probiotic Yoghurt in Multiple Sclerosis',
  said: ['Says a committee agreed', 'Not stated Ask', 'Not stated Ask'],
} as const
const WATCHES = {
  nctId: TELLING.watches,
  title: 'Gut Microbiome in Multiple Sclerosis',
  said: ['Not stated Ask', 'Not stated Ask', 'Does not apply'],
} as const

const RULE = 'The registry’s own rule: a study must have an ethics committee’s approval'

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
  test.describe(javaScriptEnabled ? 'With JavaScript' : 'Without JavaScript', () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } })

    test('a patient reads on each card of Browse what the record says, and opens the words', async ({
      page,
    }) => {
      await page.goto(`${app.url}/trials`)
      for (const { title, said } of [SILENT, PAYS, FREE, ETHICS, WATCHES]) {
        await cellsSay(trialCalled(page, title), said)
      }

      const pays = trialCalled(page, PAYS.title)
      const cost = signalCell(pays, 'Cost to you')
      const quote = cost.getByText(
        '“Participants will have to pay for the fecal microbiota transplantation.”',
      )
      await expect(quote).toBeHidden()
      await cost.locator('summary').click()
      await expect(quote).toBeVisible()
      await expect(cost).toContainText('Stated in: the summary')
      await expect(cost).toContainText('Ask: What exactly would I pay for, how much, and why?')
    })

    test('a patient finds the registry’s own rule beside a silent ethics cell only', async ({
      page,
    }) => {
      await page.goto(`${app.url}/trials`)
      const silent = signalCell(trialCalled(page, SILENT.title), 'Ethics review')
      await silent.locator('summary').click()
      await expect(silent.getByText(RULE)).toBeVisible()
      const agreed = trialCalled(page, ETHICS.title)
      await expect(agreed).not.toContainText(RULE)
    })
  })
}

for (const width of [320, 390, 1280]) {
  test(`At ${width} px the cells fit, closed and open, and anyone can read them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await page.goto(`${app.url}/trials`)
    const pays = trialCalled(page, PAYS.title)
    for (const heading of ['Ethics review', 'Cost to you', 'Random groups']) {
      const summary = signalCell(pays, heading).locator('summary')
      await summary.focus()
      await page.keyboard.press('Enter')
      await expect(signalCell(pays, heading)).toHaveAttribute('open')
      expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)
    // What the bar that stays in sight lies over is no smaller for it.
    await page.evaluate(() => window.scrollTo(0, 0))
    expect(await axeFindings(page)).toEqual([])
  })
}

test('A nurse compares the cells of three trials row by row', async ({ page }) => {
  await page.goto(`${app.url}/compare?ids=${[TELLING.silent, TELLING.pays, TELLING.all].join(',')}`)
  const cells = (words: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: words }) })
      .getByRole('cell')
      .locator('summary')
  await expect(cells('Ethics review')).toHaveText([
    'Ethics review Not stated Ask',
    'Ethics review Not stated Ask',
    'Ethics review Says a committee agreed',
  ])
  await expect(cells('Cost to you')).toHaveText([
    'Cost to you Not stated Ask',
    'Cost to you Says people may have to pay Ask',
    'Cost to you Says taking part is free',
  ])
  const said = page.getByText('“There is no cost to participants for taking part in this study.”')
  await expect(said).toBeHidden()
  await cells('Cost to you').last().click()
  await expect(said).toBeVisible()
})

test('A patient sees the cells in a list that was sent, and of what they saved', async ({
  page,
}) => {
  await page.goto(`${app.url}/list?ids=${TELLING.pays},${TELLING.silent}`)
  for (const { title, said } of [PAYS, SILENT]) await cellsSay(trialCalled(page, title), said)
  await save(page, TELLING.pays)
  await page.goto(`${app.url}/saved`)
  await cellsSay(row(page, PAYS.nctId), PAYS.said)
})

test('A patient sees the cells on the cards of the check, and opens one', async ({ page }) => {
  await page.goto(`${app.url}/check/age`)
  await page.getByRole('textbox', { name: 'Age' }).fill('38')
  await goOn(page).click()
  await page.goto(`${app.url}/check/results`)
  for (const { nctId, said } of [SILENT, PAYS, FREE, ETHICS]) {
    // Those below the first few are folded away, and have their cells there too.
    await cellsSay(page.locator(`#trial-${nctId}`), said)
  }
  const silent = page.locator(`#trial-${TELLING.silent}`)
  await signalCell(silent, 'Cost to you').locator('summary').click()
  await expect(silent.getByText('That does not mean free.')).toBeVisible()
})
