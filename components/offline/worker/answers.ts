import {
  CacheFirst,
  NetworkFirst,
  NetworkOnly,
  type RuntimeCaching,
  type SerwistPlugin,
} from 'serwist'
import { KEPT_DATA, mayBeKept, OFFLINE_PAGE } from '../kept-paths.ts'
import { isOfThisBuild } from './own-build.ts'
import { withKeptLine } from './with-kept-line.ts'

/** So long the network has to begin its answer before a kept page is shown. */
const PAGE_PATIENCE_S = 4
/** Results come from these: an older answer only where the network is as good as gone. */
const DATA_PATIENCE_S = 15

const BROKEN = 500

type Kept = { readonly cacheName: string; readonly files: readonly string[] }

/**
 * How the worker answers what pages ask for: the network's answer where there is one, else what is kept, else the page that says so. What stands in none
 * of these rows goes to the network as if there were no worker: places, freshness, what is sent.
 */
export function answers({ cacheName, files }: Kept): RuntimeCaching[] {
  const matchOptions = { ignoreVary: true, ignoreSearch: true }
  const own = { cacheName, matchOptions }
  const renewed = renews({ cacheName, files })
  return [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && files.includes(url.pathname),
      handler: new CacheFirst({ ...own, plugins: [{ cacheWillUpdate: async () => null }] }),
    },
    {
      matcher: ({ url, sameOrigin }) =>
        sameOrigin && url.search === '' && KEPT_DATA.includes(url.pathname),
      handler: new NetworkFirst({
        ...own,
        networkTimeoutSeconds: DATA_PATIENCE_S,
        plugins: [refusesBroken, renewed],
      }),
    },
    {
      matcher: ({ url, sameOrigin, request }) =>
        sameOrigin && request.mode === 'navigate' && mayBeKept(url),
      handler: new NetworkFirst({
        ...own,
        networkTimeoutSeconds: PAGE_PATIENCE_S,
        plugins: [refusesBroken, renewed, saysKept, offlinePage(cacheName)],
      }),
    },
    {
      matcher: ({ sameOrigin, request }) => sameOrigin && request.mode === 'navigate',
      handler: new NetworkOnly({ plugins: [offlinePage(cacheName)] }),
    },
  ]
}

/** A server that is down may have something before it that answers for it. */
const refusesBroken: SerwistPlugin = {
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= BROKEN) throw new Error(`The server answered ${response.status}.`)
    return response
  },
}

/**
 * Takes a newer answer in place of one that is kept. Nothing else comes in by being opened, so that what a device keeps tells nothing of what was read
 * on it; and nothing after the person had it removed, although the worker goes on until its last page is left.
 */
function renews({ cacheName, files }: Kept): SerwistPlugin {
  return {
    cacheWillUpdate: async ({ request, response }) => {
      if (response.status !== 200 || response.redirected) return null
      if (!isOfThisBuild(await response.clone().text(), files)) return null
      if (!(await caches.has(cacheName))) return null
      const kept = await caches.match(request, { cacheName, ignoreVary: true })
      return kept === undefined ? null : response
    },
  }
}

const saysKept: SerwistPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) =>
    cachedResponse ? saidKept(cachedResponse) : null,
}

function offlinePage(cacheName: string): SerwistPlugin {
  return {
    handlerDidError: async () => {
      const page = await caches.match(OFFLINE_PAGE, { cacheName, ignoreVary: true })
      return page && saidKept(page)
    },
  }
}

/** The kept page with its line and its own headers: its policy names the scripts that it holds. */
async function saidKept(page: Response): Promise<Response> {
  const sent = Date.parse(page.headers.get('date') ?? '')
  const at = Number.isNaN(sent) ? null : new Date(sent).toISOString()
  const headers = new Headers(page.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(withKeptLine(await page.text(), at), { status: page.status, headers })
}
