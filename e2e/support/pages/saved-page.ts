import type { Locator, Page } from '@playwright/test'
import { expect } from '../test'

const KEY = 'gutcheck-saved'
export const PROBIOTIC = 'NCT90000001'
export const FIBRE = 'NCT90000033'
export const OBSERVED = 'NCT90000034'
export const THREE = [PROBIOTIC, FIBRE, OBSERVED]

export const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY)
export const keep = (page: Page, text: string) =>
  page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const)

export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
export const row = (page: Page, nctId: string) =>
  page.getByRole('listitem').filter({ has: page.locator(`a[href="/trials/${nctId}"]`) })
export const rows = (page: Page): Locator =>
  page.locator('main section:has(> h2:text-is("Your list"))  > ul > li')
export const press = (where: Locator, name: RegExp) => where.getByRole('button', { name }).click()

/** Saves a trial on the page that shows it, and waits until it is kept. */
export async function save(page: Page, nctId: string) {
  await page.getByRole('button', { name: `Save ${nctId}` }).click()
  await expect(page.getByRole('button', { name: `Saved · Remove ${nctId}` })).toBeVisible()
}

/** Saves trials on their own pages, in this order, and opens the list of them. */
export async function saveThree(page: Page, url: string) {
  for (const nctId of THREE) {
    await page.goto(`${url}/trials/${nctId}`)
    await save(page, nctId)
  }
  await page.goto(`${url}/saved`)
  await expect(heading(page)).toHaveText('Saved trials: 3')
}

export const inOrder = async (page: Page) =>
  rows(page).evaluateAll((items) =>
    items.map((item) => item.querySelector('h3 > a')?.getAttribute('href')?.slice(-11)),
  )
