import type { Page } from '@playwright/test'
import { expect, test } from '../support/test'

/** A4 in points, as a PDF counts. */
const A4 = { width: 595, height: 842 }

/** The sizes of the sheets, in points, rounded. */
async function sheets(page: Page): Promise<{ width: number; height: number }[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => ({
      width: Math.round(Number(width)),
      height: Math.round(Number(height)),
    }),
  )
}

/** The colours of all words that would be printed, and of all grounds behind them. */
function printedColours(page: Page): Promise<{ inks: string[]; grounds: string[] }> {
  return page.evaluate(() => {
    const inks = new Set<string>()
    const grounds = new Set<string>()
    for (const element of document.querySelectorAll('body, body *')) {
      if (!element.checkVisibility()) continue
      const { color, backgroundColor } = getComputedStyle(element)
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      )
      if (hasWords) inks.add(color)
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') grounds.add(backgroundColor)
    }
    return { inks: [...inks], grounds: [...grounds] }
  })
}

const ONLY_FOR_THE_SCREEN = [
  'Skip to the main part',
  'Browse',
  'Being listed is not a recommendation.',
  'Next',
  'Show trials',
  'Display',
]

for (const [what, path] of [
  ['the list', '/trials?state=recruiting&state=finished'],
  ['how to read the signals', '/learn/signals'],
] as const) {
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    test(`A nurse who reads in the ${theme} colours prints ${what} in black on white A4`, async ({
      page,
      offlineApp,
    }) => {
      await page.addInitScript((chosen) => {
        localStorage.setItem('gutcheck-theme', chosen)
        localStorage.setItem('gutcheck-text', '200')
        localStorage.setItem('gutcheck-spacing', 'roomy')
      }, theme)
      await page.goto(`${offlineApp.url}${path}`)
      await page.emulateMedia({ media: 'print' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Our offline copy of')).toBeVisible()
      for (const words of ONLY_FOR_THE_SCREEN)
        await expect(
          page.getByText(words, { exact: true }).and(page.locator(':visible')),
        ).toHaveCount(0)
      for (const role of ['button', 'checkbox', 'combobox', 'searchbox', 'navigation'] as const)
        await expect(
          page.getByRole(role).and(page.locator(':visible:not([popovertarget])')),
        ).toHaveCount(0)
      const { inks, grounds } = await printedColours(page)
      expect(inks).toEqual(['rgb(0, 0, 0)'])
      expect(grounds).toEqual(['rgb(255, 255, 255)'])
      const printed = await sheets(page)
      expect(printed.length).toBeGreaterThan(0)
      for (const sheet of printed) {
        expect(Math.abs(sheet.width - A4.width)).toBeLessThanOrEqual(1)
        expect(Math.abs(sheet.height - A4.height)).toBeLessThanOrEqual(1)
      }
    })
  }
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`A nurse who reads a trial in the ${theme} colours prints its two-page sheet`, async ({
    page,
    offlineApp,
  }) => {
    await page.addInitScript((chosen) => localStorage.setItem('gutcheck-theme', chosen), theme)
    const printed = () => page.locator('main').innerText()
    await page.goto(`${offlineApp.url}/print?ids=NCT07168772`)
    await page.emulateMedia({ media: 'print' })
    const sheet = await printed()
    const pages = await sheets(page)
    await page.emulateMedia({ media: 'screen' })
    await page.goto(`${offlineApp.url}/trials/NCT07168772`)
    await page.emulateMedia({ media: 'print' })
    expect(await printed()).toBe(sheet)
    const { inks, grounds } = await printedColours(page)
    expect(inks).toEqual(['rgb(0, 0, 0)'])
    expect(grounds).toEqual(['rgb(255, 255, 255)'])
    expect(await sheets(page)).toEqual(pages)
    expect(pages.length).toBeLessThanOrEqual(2)
  })
}
