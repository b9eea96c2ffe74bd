import { headers } from 'next/headers'

/** Where nothing stands before Next.js, as while one develops. */
const OURSELVES = 'http://localhost:3000'

/**
 * Where this site is, without a slash at the end: SITE_URL where the host has set it, else what the edge says (`lib/edge/site-hosts`). Link previews,
 * shared links and the sitemap need whole addresses.
 */
export async function siteAddress(): Promise<string> {
  return (await headers()).get('x-site') || process.env.SITE_URL || OURSELVES
}
