import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { TRIAL_NAME } from './trial-names'

const bundled: {
  studies: { protocolSection: { identificationModule: { nctId: string } } }[]
} = JSON.parse(readFileSync('lib/catalogue/source/offline-copy.json', 'utf8'))
/** As many numbers of the bundled copy as a list holds. */
export const TWENTY = bundled.studies
  .slice(0, 20)
  .map((study) => study.protocolSection.identificationModule.nctId)

/** The titles of the trials of a list. */
export const names = (page: Page) => page.locator(TRIAL_NAME)
export const heading = (page: Page) => page.getByRole('heading', { level: 1 })
/** The link to share, as it stands on the page. */
export const address = (page: Page) => page.locator('p', { hasText: /^https?:\/\/\S+$/ })

/** What a chat or a search engine is told about the page. */
export async function preview(page: Page) {
  const meta = (property: string) =>
    page.locator(`meta[property="${property}"]`).getAttribute('content')
  return {
    title: await meta('og:title'),
    description: await meta('og:description'),
    url: (await meta('og:url')) ?? '',
    image: (await meta('og:image')) ?? '',
    canonical: (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '',
    robots: await page.locator('meta[name=robots]').getAttribute('content'),
  }
}
