import type { IncomingMessage, ServerResponse } from 'node:http'
import { pathBelow } from './api-root.ts'

/** One call that the stand-in got, kept when it arrived. */
export type Call = {
  readonly method: string
  /** Path below the API's address: `/version`, `/studies`, `/studies/NCT01234567`. The whole path where it lies elsewhere. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** Time of arrival, in milliseconds since 1970. */
  readonly at: number
  readonly userAgent: string | null
  /** The status that was sent, or null where nothing was, or not yet. */
  readonly status: number | null
}

/** The calls so far. */
export type CallLog = {
  note(request: IncomingMessage, url: URL, response: ServerResponse): void
  /** Oldest first. */
  all(): readonly Call[]
  clear(): void
}

/** A log with nothing in it. */
export function callLog(): CallLog {
  let calls: (() => Call)[] = []
  return {
    note: (request, url, response) => {
      const call = {
        method: request.method ?? 'GET',
        path: pathBelow(url.pathname) ?? url.pathname,
        query: Object.fromEntries(url.searchParams),
        at: Date.now(),
        userAgent: request.headers['user-agent'] ?? null,
      }
      calls.push(() => ({ ...call, status: response.headersSent ? response.statusCode : null }))
    },
    all: () => calls.map((call) => call()),
    clear: () => {
      calls = []
    },
  }
}
