import type { Page } from '@playwright/test'

/** What stands on the root element for a reader who chose: names and choices as in `components/frame/display-settings.ts`. */
export type Display = Readonly<Partial<Record<'text' | 'spacing' | 'theme' | 'calm', string>>>

/** Shows the page as to a reader who chose this, without loading it again. */
export function showAs(page: Page, display: Display): Promise<void> {
  return page.evaluate((chosen) => {
    const { dataset } = document.documentElement
    for (const name of ['text', 'spacing', 'theme', 'calm']) delete dataset[name]
    Object.assign(dataset, chosen)
  }, display)
}

/** Opens the display settings. They come when they are first asked for. */
export async function openDisplay(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Display', exact: true }).click()
  await page.getByRole('region', { name: 'Display settings' }).waitFor()
}
