import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { serving } from '../../e2e/support/serving.ts'
import { leaveNote } from './answer-note.ts'
import { createClients } from './client-address.ts'
import { createEdge, type Served } from './edge.ts'
import { createKeptAnswers } from './kept-answers.ts'
import { createRenderer } from './renderer.ts'
import { createSiteHosts } from './site-hosts.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gutcheck-edge-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const lanes = [
  { takes: /^\/api\/ready$/, atOnce: 1, each: 1, waiting: 1, waitingEach: 1 },
  { takes: /^/, atOnce: 2, each: 2, waiting: 3, waitingEach: 3 },
]

type World = {
  readonly url: string
  /** The requests that reached the app. */
  readonly asked: IncomingMessage[]
  readonly served: Served[]
  readonly troubles: unknown[]
  /** What pages are made from. */
  revision: string
}

/** An edge with `app` behind it, over real connections. */
async function behindEdge(
  app: RequestListener,
  use: (world: World) => Promise<void>,
  allowedHosts?: string,
) {
  const socketPath = join(folder, 'app')
  const asked: IncomingMessage[] = []
  const inside = createServer((request, response) => {
    asked.push(request)
    app(request, response)
  })
  await new Promise<void>((resolve) => inside.listen({ path: socketPath }, resolve))
  const world = { url: '', asked, served: [] as Served[], troubles: [] as unknown[], revision: 'a' }
  const edge = createEdge({
    render: createRenderer({ socketPath, lanes }),
    kept: createKeptAnswers(),
    hosts: createSiteHosts({ siteUrl: undefined, allowedHosts, port: 3000 }),
    clients: createClients(undefined),
    styleFiles: () => null,
    stamp: () => world.revision,
    elapsed: () => performance.now(),
    isStopping: () => false,
    served: (one) => world.served.push(one),
    broke: (error) => world.troubles.push(error),
  })
  await serving(edge, (url) => use(Object.assign(world, { url })))
  inside.closeAllConnections()
  inside.close()
}

const page: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/html')
  response.end('<p>A page</p>')
}

describe('createEdge', () => {
  it('has a page made once for all who ask for it, and anew when what it is made from changes', async () => {
    await behindEdge(page, async (world) => {
      const all = Array.from({ length: 20 }, () => fetch(world.url).then((one) => one.text()))
      expect(new Set(await Promise.all(all))).toEqual(new Set(['<p>A page</p>']))
      expect(world.asked).toHaveLength(1)
      await fetch(`${world.url}/?other`)
      expect(world.asked).toHaveLength(2)
      world.revision = 'b'
      await fetch(world.url)
      expect(world.asked).toHaveLength(3)
    })
  })

  it('tells a browser that has the page that it is the same', async () => {
    await behindEdge(page, async ({ url, asked }) => {
      const first = await fetch(url)
      const etag = first.headers.get('etag') ?? ''
      const second = await fetch(url, {
        headers: { 'if-none-match': etag },
      })
      expect(second.status).toBe(304)
      expect(second.headers.get('content-security-policy')).toBe(
        first.headers.get('content-security-policy'),
      )
      expect(asked).toHaveLength(1)
    })
  })

  it('tells a stylesheet without the fonts that its pages have', async () => {
    const sheet: RequestListener = (_, response) => {
      response.setHeader('content-type', 'text/css; charset=UTF-8')
      response.end('@font-face{font-family:ours;src:url(a.woff2)}p{color:red}')
    }
    await behindEdge(sheet, async ({ url }) => {
      const answer = await fetch(`${url}/_next/static/a.css`)
      expect(await answer.text()).toBe('p{color:red}')
    })
  })

  it('keeps an answer that is for one request from everyone else', async () => {
    const busy: RequestListener = (request, response) => {
      leaveNote(String(request.headers['x-request']), { status: 429, retryAfter: 60, once: true })
      page(request, response)
    }
    await behindEdge(busy, async ({ url, asked }) => {
      const [one, other] = await Promise.all([fetch(url), fetch(url)])
      expect([one.status, other.status]).toEqual([429, 429])
      expect(one.headers.get('retry-after')).toBe('60')
      expect(one.headers.get('cache-control')).toBe('no-store')
      expect(asked).toHaveLength(2)
    })
  })

  it('passes on nothing that a reader sends but the address and what Next.js tells itself', async () => {
    await behindEdge(page, async ({ url, asked }) => {
      const own = { rsc: '1', 'next-url': '/trials' }
      const foreign = {
        cookie: 'a=b',
        'x-forwarded-host': 'evil.example',
        'x-client': '203.0.113.7',
        'x-site': 'https://evil.example',
        'next-action': 'a',
        'x-middleware-subrequest': 'proxy',
      }
      await fetch(`${url}/a?b=c`, { headers: { ...own, ...foreign } })
      expect(asked[0]?.headers).toEqual({
        ...own,
        // One that is kept may be ended by the app while the next question is on its way.
        connection: 'close',
        host: 'localhost:3000',
        'x-site': 'http://localhost:3000',
        'x-client': '127.0.0.1',
        'x-request': expect.any(String),
      })
      expect(asked[0]?.url).toBe('/a?b=c')
    })
  })

  it('lets few wait and sends the rest away for a while, and has them back', async () => {
    const held: (() => void)[] = []
    const slow: RequestListener = (request, response) => {
      if (request.url === '/api/ready') return page(request, response)
      held.push(() => page(request, response))
      if (held.length > 2) page(request, response)
    }
    await behindEdge(slow, async ({ url }) => {
      const sentAway: (string | null)[] = []
      const all = Array.from({ length: 9 }, async (_, at) => {
        const { status, headers } = await fetch(`${url}/${at}`)
        if (status === 503) sentAway.push(headers.get('retry-after'))
        return status
      })
      await vi.waitFor(() => expect(sentAway).toEqual(['30', '30', '30', '30']))
      expect((await fetch(`${url}/api/ready`)).status).toBe(200)
      for (const release of held) release()
      const statuses = await Promise.all(all)
      expect(statuses.filter((status) => status === 200)).toHaveLength(5)
      expect((await fetch(`${url}/again`)).status).toBe(200)
    })
  })

  it('says in a sentence that the app broke off, keeps that for nobody, and goes on', async () => {
    let isBroken = true
    const app: RequestListener = (request, response) => {
      if (isBroken) response.destroy()
      else page(request, response)
    }
    await behindEdge(app, async ({ url, troubles }) => {
      const answer = await fetch(url)
      expect(answer.status).toBe(500)
      expect(await answer.text()).toContain('This page broke')
      expect(troubles).toHaveLength(1)
      isBroken = false
      expect((await fetch(url)).status).toBe(200)
    })
  })

  it('answers to the names that were set, and to whoever watches over it', async () => {
    await behindEdge(
      page,
      async ({ url }) => {
        expect((await fetch(url)).status).toBe(421)
        expect((await fetch(`${url}/api/ready`)).status).toBe(200)
      },
      'trials.example.org',
    )
  })

  it('counts what it served, and from where', async () => {
    await behindEdge(page, async ({ url, served }) => {
      await fetch(`${url}/a?secret`)
      await fetch(`${url}/a?secret`)
      await fetch(url, { method: 'POST', body: 'x' }).catch(() => null)
      expect(served.map(({ pathname, status, from }) => [pathname, status, from])).toEqual([
        ['/a', 200, 'made'],
        ['/a', 200, 'kept'],
        ['/', 405, 'refused'],
      ])
    })
  })
})
