import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import next from 'next'
import { createClients } from '../edge/client-address.ts'
import { limitConnections } from '../edge/connection-limit.ts'
import { createEdge } from '../edge/edge.ts'
import { createKeptAnswers } from '../edge/kept-answers.ts'
import { LANES } from '../edge/lanes.ts'
import { createStyleFiles } from '../edge/page/style-files.ts'
import { createRenderer } from '../edge/renderer.ts'
import { createSiteHosts } from '../edge/site-hosts.ts'
import { answerUnreadable } from '../edge/unreadable-request.ts'
import { isStopping, markStopping } from '../health/stopping.ts'
import { errorTrace } from '../log/error-trace.ts'
import { log } from '../log/log.ts'
import { processMetrics } from '../metrics/metrics.ts'
import { readSettings } from './starting/settings.ts'
import { stopWhenAsked } from './starting/stop-when-asked.ts'

/** How long a browser may take to say what it wants, in milliseconds. */
const HEAD_PATIENCE = 10_000
/** A connection that says nothing stays open so long, in milliseconds: longer than proxies keep theirs. */
const QUIET_PATIENCE = 65_000
/** Nobody who reads is silent for so long while something is sent; what is sent stays in memory until then. In milliseconds. */
const READER_PATIENCE = 30_000
const MOST_CONNECTIONS = 2_000
/** A hospital may share an address; a browser has some six connections. */
const MOST_OF_AN_ADDRESS = 250

const listening = (server: Server, where: Parameters<Server['listen']>[0]) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(where, () => resolve())
  })

/** Where the app itself listens: a file that no other user of this machine can open, or a pipe on Windows. */
function privateSocket(): { readonly path: string; forget(): void } {
  if (process.platform === 'win32') {
    return { path: String.raw`\\.\pipe\gutcheck-${process.pid}`, forget: () => undefined }
  }
  const folder = mkdtempSync(join(tmpdir(), 'gutcheck-socket-'))
  return {
    path: join(folder, 'app'),
    forget: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What pages are made from now: the copy of the registry, and the day, for they say how long ago things were. */
function stamp(): string | null {
  const revision = globalThis.gutcheckCatalogue?.catalogueSource.revision() ?? null
  return revision === null ? null : `${new Date().toISOString().slice(0, 10)} ${revision}`
}

/** Serves the build that is there until somebody asks it to stop: the edge at the port of the settings, and the app behind it. */
async function serve(): Promise<number> {
  const settings = readSettings(process.env)
  if ('problems' in settings) {
    for (const sentence of settings.problems) console.error(sentence)
    return 1
  }
  const { port, host } = settings
  const app = next({ dev: false, dir: process.cwd(), port, hostname: host ?? 'localhost' })
  await app.prepare()
  const inside = createServer(app.getRequestHandler())
  const socket = privateSocket()
  await listening(inside, { path: socket.path })
  const kept = createKeptAnswers()
  const metrics = processMetrics()
  metrics.watchPageCache(kept.size)
  const clients = createClients(process.env['TRUST_PROXY'])
  const answer = createEdge({
    render: createRenderer({ socketPath: socket.path, lanes: LANES }),
    kept,
    hosts: createSiteHosts({
      siteUrl: process.env['SITE_URL'],
      allowedHosts: process.env['ALLOWED_HOSTS'],
      port,
    }),
    clients,
    styleFiles: createStyleFiles('.next'),
    stamp,
    elapsed: () => performance.now(),
    isStopping,
    served: metrics.recordRequest,
    broke: (error) => log({ event: 'request-failed', ...errorTrace(error) }),
  })
  const edge = createServer(
    {
      headersTimeout: HEAD_PATIENCE,
      requestTimeout: HEAD_PATIENCE,
      keepAliveTimeout: QUIET_PATIENCE,
    },
    answer,
  )
  // What else a client expects is nothing that a page could do: it gets the page, and not Node.js's own answer.
  edge.on('checkExpectation', answer)
  edge.maxConnections = MOST_CONNECTIONS
  edge.setTimeout(READER_PATIENCE)
  edge.on('clientError', answerUnreadable)
  limitConnections(edge, MOST_OF_AN_ADDRESS, clients.isProxy)
  await listening(edge, { port, ...(host === null ? {} : { host }) })
  await stopWhenAsked(edge, () => {
    markStopping()
    log({ event: 'stopping' })
  })
  inside.close()
  socket.forget()
  return 0
}

process.exit(await serve())
