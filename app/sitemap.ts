import type { MetadataRoute } from 'next'
import { currentCatalogue } from '#lib/catalogue/source/current'
import { LESSON_PATHS } from '#lib/learn/lesson-ids'
import { siteAddress } from './site-address'

const PAGES = [
  '',
  '/trials',
  '/trials/left-out',
  '/check',
  '/learn',
  ...LESSON_PATHS,
  '/learn/signals',
  '/learn/charts',
  '/about',
]

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  // In this order: what is asked with a request is made by none at build time, when there is no catalogue.
  const site = await siteAddress()
  const { entries } = await currentCatalogue()
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
