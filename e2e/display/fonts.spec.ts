import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'

/** Whether the heading of a page is drawn with a font of ours; the others are the device's. */
async function hasOurFont(page: Page): Promise<boolean> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('DOM.enable')
  await browser.send('CSS.enable')
  const { root } = await browser.send('DOM.getDocument')
  const { nodeId } = await browser.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  })
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId })
  await browser.detach()
  return fonts.every(({ isCustomFont }) => isCustomFont)
}

const fontsFetched = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].some(({ family, status }) => family === 'ours' && status === 'loaded'),
  )

test('The first page waits for no font and keeps its letters, and the pages after it have ours', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/about`)
  await expect.poll(() => fontsFetched(page)).toBe(true)
  expect(await hasOurFont(page)).toBe(false)

  await page.getByRole('link', { name: 'Browse', exact: true }).first().click()
  await expect(page).toHaveURL(/\/trials$/)
  await expect.poll(() => hasOurFont(page)).toBe(true)

  await page.goto(`${offlineApp.url}/learn`)
  expect(await hasOurFont(page)).toBe(true)
  await page.reload()
  expect(await hasOurFont(page)).toBe(true)
})
