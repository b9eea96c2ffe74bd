import { headers } from 'next/headers'

/**
 * Where this site is, without a slash at the end: SITE_URL where the host has set it, else as the reader's browser asked for it.
 * Link previews and the sitemap need whole addresses.
 */
export async function siteAddress(): Promise<string> {
  const set = process.env.SITE_URL && URL.parse(process.env.SITE_URL)
  if (set) return `${set.origin}${set.pathname.replace(/\/+$/, '')}`
  const given = await headers()
  const host = given.get('x-forwarded-host') ?? given.get('host') ?? 'localhost:3000'
  const protocol = given.get('x-forwarded-proto') ?? 'http'
  return URL.parse(`${protocol}://${host}`)?.origin ?? 'http://localhost:3000'
}
