import { headers } from 'next/headers'
import { addressOf } from './address-of.ts'

/**
 * Where this site is, without a slash at the end: SITE_URL where the host has set it, else as the reader's browser asked for it.
 * Link previews, shared links and the sitemap need whole addresses.
 */
export async function siteAddress(): Promise<string> {
  const set = process.env.SITE_URL && URL.parse(process.env.SITE_URL)
  if (set) return `${set.origin}${set.pathname.replace(/\/+$/, '')}`
  const given = await headers()
  return addressOf(
    given.get('x-forwarded-host') ?? given.get('host'),
    given.get('x-forwarded-proto'),
  )
}
