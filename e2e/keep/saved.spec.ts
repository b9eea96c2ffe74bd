import { readFile } from 'node:fs/promises'
import { axeFindings, sidewaysScroll } from '../support/pages/page-checks'
import {
  FIBRE,
  heading,
  inOrder,
  keep,
  OBSERVED,
  PROBIOTIC,
  press,
  row,
  save,
  saveThree,
  THREE,
} from '../support/pages/saved-page'
import { signalCell } from '../support/pages/signal-cells'
import { expect, test } from '../support/test'

for (const width of [390, 1280]) {
  test.describe(`At ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } })

    test('a patient saves from the list and from a page, notes something, and finds it again', async ({
      page,
      liveApp,
    }) => {
      await page.goto(`${liveApp.url}/trials?q=made+for+tests`)
      const nav = page.getByRole('navigation', { name: 'Main' })
      await expect(nav.getByRole('link', { name: 'Saved', exact: true })).toBeVisible()
      await save(page, FIBRE)
      await expect(nav.getByRole('link', { name: 'Saved (1)' })).toBeVisible()
      await page.getByRole('link', { name: 'Probiotic Capsules in Relapsing Multiple' }).click()
      await save(page, PROBIOTIC)
      await nav.getByRole('link', { name: 'Saved (2)' }).click()
      await expect(heading(page)).toHaveText('Saved trials: 2')
      expect(await inOrder(page)).toEqual([FIBRE, PROBIOTIC])
      await expect(row(page, PROBIOTIC)).toContainText('No change since you saved it on')
      await expect(signalCell(row(page, PROBIOTIC), 'Random groups')).toContainText(
        'Made by chance',
      )

      await press(row(page, FIBRE), /^Add a note/)
      const note = page.getByRole('textbox', { name: /^My note/ })
      await expect(note).toBeFocused()
      await note.fill('Ask Dr. Botha:\nis there parking?')
      await page.getByRole('button', { name: 'Done' }).click()
      await expect(page.getByRole('button', { name: /^Change the note/ })).toBeFocused()
      await page.reload()
      await expect(row(page, FIBRE)).toContainText('My note: Ask Dr. Botha:')
      expect(await axeFindings(page)).toEqual([])
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0)

      await page.goto(`${liveApp.url}/trials/${FIBRE}`)
      await expect(page.getByRole('link', { name: 'Saved, with your note' })).toBeVisible()
      await page.goto(`${liveApp.url}/trials/${PROBIOTIC}`)
      await page.getByRole('button', { name: `Saved · Remove ${PROBIOTIC}` }).click()
      await expect(nav.getByRole('link', { name: 'Saved (1)' })).toBeVisible()
    })

    test('a patient takes trials out and puts them back where they were', async ({
      page,
      liveApp,
    }) => {
      await saveThree(page, liveApp.url)
      await press(row(page, FIBRE), /^Remove/)
      await press(row(page, PROBIOTIC), /^Remove/)
      await expect(heading(page)).toHaveText('Saved trials: 1')
      await expect(page.getByText('Removed: Dietary Fibre and Gut Bacteria')).toHaveCount(1)
      const back = page.getByRole('button', { name: /^Put it back/ })
      await expect(back.first()).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(row(page, PROBIOTIC).getByRole('button', { name: /^Remove/ })).toBeFocused()
      await back.click()
      expect(await inOrder(page)).toEqual(THREE)
      await press(row(page, OBSERVED), /^Remove/)
      await page.reload()
      await expect(heading(page)).toHaveText('Saved trials: 2')
    })

    test('a patient puts the list in order with the keyboard', async ({ page, liveApp }) => {
      await saveThree(page, liveApp.url)
      await row(page, OBSERVED)
        .getByRole('button', { name: /^Move up/ })
        .focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status').filter({ hasText: 'Now 2 of 3.' })).toHaveCount(1)
      await expect(row(page, OBSERVED).getByRole('button', { name: /^Move up/ })).toBeFocused()
      await page.keyboard.press('Enter')
      expect(await inOrder(page)).toEqual([OBSERVED, PROBIOTIC, FIBRE])
      await expect(row(page, OBSERVED).getByRole('button', { name: /^Move down/ })).toBeFocused()
      await page.reload()
      await expect(heading(page)).toHaveText('Saved trials: 3')
      expect(await inOrder(page)).toEqual([OBSERVED, PROBIOTIC, FIBRE])
    })

    test('a patient takes the list along as a file, clears the device, and brings it back', async ({
      page,
      liveApp,
    }) => {
      await saveThree(page, liveApp.url)
      await press(row(page, FIBRE), /^Add a note/)
      await page.getByRole('textbox', { name: /^My note/ }).fill('my words')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Keep as a file' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^gutcheck-saved-\d{4}-\d{2}-\d{2}\.json$/)
      const file = await readFile(await download.path())

      await page.evaluate(() => sessionStorage.setItem('gutcheck-answers', '{}'))
      await page.evaluate(() => localStorage.setItem('gutcheck-theme', 'dark'))
      await page.getByRole('button', { name: 'Clear everything on this device' }).click()
      await page.getByRole('button', { name: 'Yes, clear everything' }).click()
      await expect(page.getByText(/^Cleared\./)).toBeVisible()
      await expect(heading(page)).toHaveText('Nothing saved yet')
      expect(
        await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]),
      ).toEqual(['gutcheck-theme'])

      const bringIn = async (name: string, buffer: Buffer) => {
        const chooser = page.waitForEvent('filechooser')
        await page.getByLabel('Bring in a file').click()
        await (await chooser).setFiles({ name, mimeType: 'application/json', buffer })
      }
      await bringIn('kept.json', file)
      await expect(page.getByText('3 trials came in.')).toBeVisible()
      expect(await inOrder(page)).toEqual(THREE)
      await expect(row(page, FIBRE)).toContainText('My note: my words')
      await bringIn('kept.json', file)
      await expect(page.getByText('0 trials came in. 3 were here already.')).toBeVisible()
      await bringIn('other.json', Buffer.from('{"a":1}'))
      await expect(page.getByText('There is no list of saved trials in this file.')).toBeVisible()
      await bringIn('huge.json', Buffer.alloc(2_000_000, ' '))
      await expect(page.getByText('This file is too large')).toBeVisible()
      await expect(heading(page)).toHaveText('Saved trials: 3')
    })
  })
}

test('More than four trials are ticked to be compared, and links hold trial numbers alone', async ({
  page,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/about`)
  const numbers = [PROBIOTIC, FIBRE, OBSERVED, 'NCT90000005', 'NCT90000031']
  await keep(page, JSON.stringify(numbers))
  await page.goto(`${liveApp.url}/saved`)
  const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true })
  await expect(link('Print')).toHaveAttribute('href', '/saved/print')
  await page.getByRole('button', { name: 'Share a link' }).click()
  await expect(link('Open the list, with a square for a phone')).toHaveAttribute(
    'href',
    `/list?ids=${numbers.join(',')}`,
  )
  const ticks = page.getByRole('checkbox', { name: /^Compare this one/ })
  for (const at of [3, 0, 1, 2]) await ticks.nth(at).check()
  await expect(ticks.nth(4)).toBeDisabled()
  await page.getByRole('button', { name: 'Compare 4' }).click()
  await expect(link('Open the table')).toHaveAttribute(
    'href',
    `/compare?ids=${numbers.slice(0, 4).join(',')}`,
  )
})

test('An empty list says what to do, and the page says what works without JavaScript', async ({
  page,
  browser,
  liveApp,
}) => {
  await page.goto(`${liveApp.url}/saved`)
  await expect(heading(page)).toHaveText('Nothing saved yet')
  await expect(page.getByRole('link', { name: 'Browse the trials' })).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(`${liveApp.url}/saved`)
  await expect(plain.getByText('Saving needs JavaScript, which is off')).toBeVisible()
  await plain.goto(`${liveApp.url}/trials/${FIBRE}`)
  await expect(plain.getByRole('button', { name: /^Save/ })).toHaveCount(0)
  await context.close()
})
