import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { Faults } from './faults.ts'

/** One call that the stand-in got, kept when it arrived and before it was answered. */
export type Call = {
  readonly method: string
  /** Path below the API's address: `/version`, `/studies`, `/studies/NCT01234567`. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Time of arrival, in milliseconds since 1970. */
  readonly at: number
  readonly userAgent: string | null
}

/** A running stand-in. It listens on 127.0.0.1 only. */
export type Registry = {
  /** The API's address, `http://127.0.0.1:PORT/api/v2`: the value for `CTGOV_API_URL`. */
  readonly url: string
  /** The calls so far, oldest first; calls to `/_control` are not among them. */
  calls(): readonly Call[]
  clearCalls(): void
  /** Misbehaves from the next call on. Replaces what was set before; parts left out are as in good health. */
  misbehave(faults: Partial<Faults>): void
  /** Ends all misbehaviour. */
  behave(): void
  /** Serves other studies from now on; page tokens given out before are dead. The timestamp stays until it is set. */
  setStudies(studies: readonly unknown[]): void
  /** The `dataTimestamp` of `/version`, as in `2025-09-25T09:00:05`. */
  setDataTimestamp(text: string): void
  stop(): Promise<void>
}

type Options = {
  readonly studies?: readonly unknown[]
  readonly files?: readonly string[]
  readonly port?: number
}

/**
 * Starts the stand-in on the given studies, else on those of the given files, else on the project's offline copy. Without a port, or with 0,
 * a free one is taken. Rejects if the port is taken or a file cannot be read.
 */
export async function startRegistry(options: Options = {}): Promise<Registry> {
  let studies = options.studies ?? bundledStudies()
  let dataTimestamp = '2025-09-25T09:00:05'
  let calls: Call[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://stand-in')
    calls.push({
      method: request.method ?? 'GET',
      path: url.pathname.replace('/api/v2', ''),
      query: Object.fromEntries(url.searchParams),
      at: Date.now(),
      userAgent: request.headers['user-agent'] ?? null,
    })
    const answer = url.pathname.endsWith('/version')
      ? { apiVersion: '2.0.4', dataTimestamp }
      : { studies }
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : options.port
  return {
    url: `http://127.0.0.1:${port}/api/v2`,
    calls: () => calls,
    clearCalls: () => {
      calls = []
    },
    misbehave: () => undefined,
    behave: () => undefined,
    setStudies: (replacement) => {
      studies = replacement
    },
    setDataTimestamp: (text) => {
      dataTimestamp = text
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function bundledStudies(): readonly unknown[] {
  const file = new URL('../../../lib/catalogue/offline-copy.json', import.meta.url)
  const copy: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const found =
    typeof copy === 'object' && copy !== null && 'studies' in copy ? copy.studies : undefined
  return Array.isArray(found) ? found : []
}
