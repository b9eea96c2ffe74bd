import { randomUUID } from 'node:crypto'
import {
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import fresh from 'fresh'
import type { Answer } from './answer.ts'
import { ANSWER_HEADERS } from './answer-headers.ts'
import { withNote } from './answer-note.ts'
import type { Clients } from './client-address.ts'
import { type Dressed, dressed } from './dressed-answer.ts'
import type { Kept, KeptAnswers } from './kept-answers.ts'
import { answerFor, type PackedAnswer, packedAnswer } from './packed-answer.ts'
import type { StyleFiles } from './page/style-files.ts'
import { BROKEN, plainPage, TOO_BUSY } from './plain-page.ts'
import { type Refusal, refusalOf } from './refusal.ts'
import type { Renderer } from './renderer.ts'
import { ROUTER_HEADERS } from './router-headers.ts'
import type { SiteHosts } from './site-hosts.ts'

/** What became of one request, for the figures of whoever runs the site. It holds nothing about who asked. */
export type Served = {
  readonly pathname: string
  readonly status: number
  readonly seconds: number
  readonly from: 'kept' | 'made' | 'refused'
}

export type EdgeOptions = {
  readonly render: Renderer
  readonly kept: KeptAnswers
  readonly hosts: SiteHosts
  readonly clients: Clients
  readonly styleFiles: StyleFiles
  /** What pages are made from now, as a text that changes with it; null where nothing is there yet, and nothing is kept. */
  readonly stamp: () => string | null
  /** Milliseconds on a clock that never jumps. */
  readonly elapsed: () => number
  /** Whether the server ends soon, so that no connection is to be used again. */
  readonly isStopping: () => boolean
  readonly served: (served: Served) => void
  readonly broke: (error: unknown) => void
}

const ELSEWHERE: Refusal = {
  status: 421,
  title: 'This is not the site you asked for',
  text: 'The address names a site that this server does not run.',
}

/**
 * Stands between everyone and the app. It refuses what no page needs before anything of it is read, passes on nothing of a request but its address and
 * what Next.js tells itself, keeps what was made for the next who asks, and puts the same headers on every answer.
 */
export function createEdge(options: EdgeOptions): RequestListener {
  const { hosts, elapsed, served } = options
  return async (request, response) => {
    const started = elapsed()
    const refusal = refusalOf(request) ?? (isOurs(request) ? null : ELSEWHERE)
    // A body that nobody reads would come in for as long as the connection lasts.
    if (refusal !== null || options.isStopping()) response.shouldKeepAlive = false
    const { answer, from } =
      refusal === null
        ? await made(request)
        : { answer: unpacked(plainPage(refusal)), from: 'refused' as const }
    await send(request, response, answer).catch(options.broke)
    served({
      pathname: pathOf(request),
      status: response.statusCode,
      seconds: (elapsed() - started) / 1_000,
      from,
    })
    if (refusal !== null) request.destroy()
  }

  /** Whoever watches over the server asks by its number, and gets no page. */
  function isOurs(request: IncomingMessage): boolean {
    return (
      hosts.answersTo(request.headers.host) || /^\/api\/(?:health|ready)$/.test(pathOf(request))
    )
  }

  async function made(
    request: IncomingMessage,
  ): Promise<{ answer: PackedAnswer; from: Served['from'] }> {
    try {
      const { answer, isFromBefore } = await find(request)
      return { answer, from: isFromBefore ? 'kept' : 'made' }
    } catch (error) {
      options.broke(error)
      return { answer: unpacked(plainPage(BROKEN)), from: 'made' }
    }
  }

  async function find(request: IncomingMessage): Promise<Kept> {
    const { clients, kept, stamp, render } = options
    const target = request.url ?? '/'
    const own = Object.fromEntries(
      ROUTER_HEADERS.flatMap((name) => {
        const value = request.headers[name]
        return value === undefined ? [] : [[name, String(value)]]
      }),
    )
    const site = hosts.site(request.headers.host, clients.isSecure(request))
    const make = async (): Promise<Dressed> => {
      const number = randomUUID()
      const asked = {
        ...own,
        host: new URL(site).host,
        'x-site': site,
        'x-client': clients.address(request),
        'x-request': number,
      }
      const { value, note } = await withNote(number, () => render(target, asked))
      if (value === 'busy') return { ...plainPage(TOO_BUSY), isShared: false }
      if (isBare(value)) return { ...plainPage(BROKEN), isShared: false }
      return dressed(value, note, options.styleFiles)
    }
    const now = stamp()
    if (now === null) return { answer: await packedAnswer(await make()), isFromBefore: false }
    return kept.get(JSON.stringify([site, target, own]), now, make)
  }
}

/** Next.js answers so where it breaks before any page of ours. */
const isBare = ({ status, headers }: Answer) =>
  status >= 500 && !/html|json/.test(headers['content-type'] ?? '')

const pathOf = ({ url }: IncomingMessage) => (url ?? '').split('?', 1)[0] ?? ''

const unpacked = (answer: Answer): PackedAnswer => ({ ...answer, isPacked: false })

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  packed: PackedAnswer,
): Promise<void> {
  const known = { 'if-none-match': request.headers['if-none-match'] }
  const isKnown = packed.status === 200 && fresh(known, { etag: packed.headers['etag'] ?? '' })
  const answer = isKnown
    ? { ...packed, status: 304, body: Buffer.alloc(0) }
    : await answerFor(packed, request.headers['accept-encoding'])
  response.writeHead(answer.status, STATUS_CODES[answer.status], {
    ...ANSWER_HEADERS,
    ...answer.headers,
    ...(isKnown ? {} : { 'content-length': answer.body.length }),
  })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}
