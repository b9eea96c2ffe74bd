import { globSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { routePattern } from './route-pattern.ts'

/** Every route of the app by its folder, with the names of the files that Next.js answers without one. */
const routes = [
  ...globSync('app/**/{page,route,opengraph-image}.{ts,tsx}').map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^app/, '')
      .replace(/\/(?:page|route)\.tsx?$/, '')
      .replace(/\.tsx?$/, ''),
  ),
  '/robots.txt',
  '/sitemap.xml',
  '/icon.svg',
]

describe('routePattern', () => {
  it.each(routes)('knows the route %s', (route) => {
    const path =
      route
        .replace('[nctId]', 'NCT01234567')
        .replace('[step]', 'age')
        .replace('[lesson]', 'worms') || '/'
    expect(routePattern(path)).toBe(route || '/')
  })

  it.each([
    ['/trials/NCT07168772', '/trials/[nctId]'],
    ['/trials/NCT07168772/', '/trials/[nctId]'],
    ['/trials/%E0%A4%A', '/trials/[nctId]'],
    ['/trials/left-out', '/trials/left-out'],
    ['/trials/NCT07168772/opengraph-image-1a2b3c', '/trials/[nctId]/opengraph-image'],
    ['/trials/NCT07168772/else', 'other'],
    ['/check/__proto__', '/check/[step]'],
    ['/learn/worms', '/learn/[lesson]'],
    ['/learn/charts', '/learn/charts'],
    ['/_next/static/chunks/a1.js', '/_next/static'],
    ['/_next/image', 'other'],
    ['/places/gb/le.json', '/places'],
    ['/wp-login.php', 'other'],
    ['', 'other'],
  ])('takes %s for %s', (path, pattern) => {
    expect(routePattern(path)).toBe(pattern)
  })

  it('tells nothing of what a path holds, and has a bounded number of answers', () => {
    const known = new Set([...routes.map((route) => routePattern(route || '/')), 'other'])
    for (const fixed of ['/places', '/_next/static', '/offline-worker.js']) known.add(fixed)
    known.add('/screenshot.png')
    const path = fc.array(fc.oneof(fc.string(), fc.constantFrom('trials', 'api', 'check', '_next')))
    fc.assert(fc.property(path, (parts) => known.has(routePattern(`/${parts.join('/')}`))))
  })
})
