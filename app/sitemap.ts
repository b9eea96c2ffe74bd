import type { MetadataRoute } from 'next'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { siteAddress } from './site-address'

const PAGES = ['', '/trials', '/trials/left-out', '/check', '/learn/signals', '/about'] as const

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [site, { entries }] = await Promise.all([siteAddress(), currentCatalogue()])
  return [
    ...PAGES.map((path) => ({ url: `${site}${path}` })),
    ...entries.map(({ trial }) => ({
      url: `${site}/trials/${trial.nctId}`,
      ...(trial.updated && /^\d{4}-\d{2}-\d{2}$/.test(trial.updated.text)
        ? { lastModified: trial.updated.text }
        : {}),
    })),
  ]
}
