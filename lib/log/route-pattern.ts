/** Addresses with a part of their own choosing: what is logged and counted of them. The first that fits is taken. */
const WITH_A_PART: readonly (readonly [pattern: string, fits: RegExp])[] = [
  ['/trials/[nctId]/opengraph-image', /^\/trials\/[^/]+\/opengraph-image[^/]*$/],
  ['/trials/[nctId]/unknown', /^\/trials\/[^/]+\/unknown$/],
  ['/trials/[nctId]', /^\/trials\/[^/]+$/],
  ['/list/opengraph-image', /^\/list\/opengraph-image[^/]*$/],
  ['/api/trials/[nctId]/coming', /^\/api\/trials\/[^/]+\/coming$/],
  ['/check/[step]', /^\/check\/[^/]+$/],
  ['/learn/[lesson]', /^\/learn\/[^/]+$/],
  ['/places', /^\/places\//],
  ['/_next/static', /^\/_next\/static\//],
]

/** Addresses that are always the same. */
const FIXED: ReadonlySet<string> = new Set([
  '/',
  '/about',
  '/api/browse',
  '/api/catalogue',
  '/api/freshness',
  '/api/health',
  '/api/ready',
  '/api/sheets',
  '/api/shortlist-facts',
  '/api/trials.csv',
  '/api/trials.json',
  '/check',
  '/compare',
  '/feed.xml',
  '/find',
  '/icon.svg',
  '/learn',
  '/learn/charts',
  '/learn/signals',
  '/list',
  '/offline',
  '/offline-worker.js',
  '/print',
  '/robots.txt',
  '/saved',
  '/saved/print',
  '/screenshot.png',
  '/sitemap.xml',
  '/trials',
  '/trials/left-out',
])

/**
 * The route that a path belongs to, such as `/trials/[nctId]`; `other` for a path that is none of ours, whatever it holds. It is all that logs and
 * metrics may tell of a path: which trial somebody opened is nobody's business, and names that strangers make up must not fill a memory.
 */
export function routePattern(pathname: string): string {
  const path = pathname.length > 1 ? pathname.replace(/\/+$/, '') : pathname
  if (FIXED.has(path)) return path
  return WITH_A_PART.find(([, fits]) => fits.test(path))?.[0] ?? 'other'
}
