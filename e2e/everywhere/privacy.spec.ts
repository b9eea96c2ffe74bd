import { createHash } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { openDisplay } from '../support/pages/display'
import { ROUTES } from '../support/pages/routes'
import { expect, test } from '../support/test'

test.use({ expectedMessages: [/404 \(Not Found\)/] })

const SENT_WITH_EVERYTHING = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** What a page may not use although a browser would offer it. */
const NOT_PERMITTED = ['camera', 'microphone', 'payment', 'usb', 'browsing-topics']

/** Answers that are no pages, and pages that are sent on or not found. */
const OTHER_ANSWERS = [
  '/trials/nct07168772',
  '/trials/NCT123',
  '/find?trial=NCT07168772',
  '/trials/NCT07168772/opengraph-image',
  '/api/catalogue',
  '/api/freshness',
  '/api/health',
  '/api/ready',
  '/api/trials/NCT07168772/coming',
  '/robots.txt',
  '/sitemap.xml',
  '/icon.svg',
  '/nowhere.json',
]

async function headersOf(request: APIRequestContext, url: string) {
  const answer = await request.get(url, { maxRedirects: 0 })
  const headers = answer.headers()
  expect(headers).toMatchObject(SENT_WITH_EVERYTHING)
  for (const feature of NOT_PERMITTED)
    expect(headers['permissions-policy']).toContain(`${feature}=()`)
  expect(headers).not.toHaveProperty('set-cookie')
  expect(headers).not.toHaveProperty('x-powered-by')
  return headers
}

/** The directives of a policy by name. */
function directives(policy: string | undefined): Map<string, string> {
  return new Map(
    (policy ?? '').split('; ').map((line) => {
      const [name = '', ...sources] = line.split(' ')
      return [name, sources.join(' ')]
    }),
  )
}

test('Nothing but our own files and scripts can run in any answer', async ({ liveApp }) => {
  for (const path of [...ROUTES.map((route) => route.path), ...OTHER_ANSWERS]) {
    await test.step(path, async () => {
      const answer = await fetch(`${liveApp.url}${path}`)
      const policy = answer.headers.get('content-security-policy') ?? ''
      const isPage = answer.headers.get('content-type')?.startsWith('text/html')
      const scripts = isPage ? hashesOf(await answer.text()) : []
      expect(scriptsAllowedIn(policy), path).toEqual(["'self'", ...scripts])
    })
  }
})

/** What may run by a policy that allows nothing but our own. */
function scriptsAllowedIn(policy: string): string[] {
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|nonce|\*|https?:/)
  const rules = directives(policy)
  expect(rules.get('default-src')).toBe("'none'")
  expect(rules.get('frame-ancestors')).toBe("'none'")
  expect(rules.get('base-uri')).toBe("'none'")
  expect(rules.get('form-action')).toBe("'self'")
  expect(rules.get('connect-src')).toBe("'self'")
  return (rules.get('script-src') ?? '').split(' ')
}

/** The hash of each script that stands in a page itself. */
function hashesOf(html: string): string[] {
  const scripts = html.matchAll(
    /<script(?![^>]* src=)(?! type="application)[^>]*>(.*?)<\/script>/gs,
  )
  return [...scripts].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  )
}

test('The files of a page are sent with the same protections', async ({ request, offlineApp }) => {
  const page = await (await request.get(offlineApp.url)).text()
  const files = new Set(page.match(/\/_next\/static\/[^"\\]+\.(?:js|css|woff2)/g))
  expect(files.size).toBeGreaterThan(3)
  for (const file of files) await headersOf(request, `${offlineApp.url}${file}`)
  await headersOf(request, `${offlineApp.url}/_next/static/none.js`)
})

test('A reader who changes the display keeps that choice on the device, and nothing else', async ({
  page,
  context,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?q=probiotic`)
  await openDisplay(page)
  await page.getByRole('button', { name: 'Dark', exact: true }).click()
  await page.getByRole('button', { name: '150%', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const localStorage = [
    { name: 'gutcheck-theme', value: 'dark' },
    { name: 'gutcheck-text', value: '150' },
  ]
  expect(await context.storageState({ indexedDB: true })).toEqual({
    cookies: [],
    origins: [{ origin: offlineApp.url, localStorage, indexedDB: [] }],
  })
  await page.getByRole('button', { name: 'All back to usual' }).click()
  await expect(page.locator('html')).not.toHaveAttribute('data-theme')
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
})

test('Another site that a reader goes on to is not told where they come from', async ({
  page,
  offlineApp,
}) => {
  await page.goto(`${offlineApp.url}/trials?q=probiotic`)
  const outside = page.locator('a[href^="http"]')
  expect(await outside.count()).toBeGreaterThan(3)
  for (const link of await outside.all()) await expect(link).toHaveAttribute('rel', /noreferrer/)
})
