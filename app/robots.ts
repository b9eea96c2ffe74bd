import type { MetadataRoute } from 'next'
import { siteAddress } from './site-address'

export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/find', '/trials?'] },
    sitemap: `${await siteAddress()}/sitemap.xml`,
  }
}
