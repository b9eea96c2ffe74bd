import type { ServerResponse } from 'node:http'
import { type Answer, bareAnswer, jsonAnswer, redirectTo } from '../answer.ts'
import { endpointOf } from '../routes.ts'
import { send } from '../send.ts'
import type { Faults, Instead } from './faults.ts'
import { movedPath } from './moved.ts'
import { dropMidway, sendBomb, sendCut, sendOversized, stall, trickle } from './spoilt-body.ts'

type Asked = {
  readonly url: URL
  /** The true answer, made when it is needed. */
  readonly answer: () => Answer
  readonly faults: Pick<Faults, 'oversizedBytes' | 'retryAfter'>
}

/** Sends what comes in place of the answer, or spoils the answer, which is made only where it is needed. */
export async function sendInstead(
  response: ServerResponse,
  instead: Instead,
  asked: Asked,
): Promise<void> {
  if (typeof instead === 'number') send(response, statusAnswer(instead, asked.faults.retryAfter))
  else await spoilt[instead](response, asked)
}

type Spoil = (response: ServerResponse, asked: Asked) => void | Promise<void>

const sending =
  (make: (url: URL) => Answer): Spoil =>
  (response, { url }) =>
    send(response, make(url))

const spoilt: Readonly<Record<Exclude<Instead, number>, Spoil>> = {
  html: sending(() => page(200, 'We will be back soon', 'The registry is down for maintenance.')),
  'html 404': sending(() => page(404, 'Page not found', 'There is nothing at this address.')),
  empty: sending(() => json('')),
  null: sending(() => json('null')),
  'other json': sending(() => jsonAnswer({ message: 'hello' })),
  'deep json': sending((url) => json(endpointOf(url.pathname) === 'studies' ? deepPage : deep)),
  'cut json': (response, { answer }) => sendCut(response, answer()),
  drop: (response) => {
    response.destroy()
  },
  'drop midway': (response, { answer }) => dropMidway(response, answer()),
  stall,
  trickle: (response, { answer }) => trickle(response, answer()),
  oversized: (response, { answer, faults }) =>
    sendOversized(response, answer(), faults.oversizedBytes),
  'gzip bomb': (response, { faults }) => sendBomb(response, faults.oversizedBytes),
  'redirect loop': sending(({ pathname, search }) => redirectTo(`${pathname}${search}`)),
  'redirect away': sending(() => redirectTo('http://127.0.0.2:9/')),
  'redirect once': sending((url) => redirectTo(movedPath(url))),
}

const depth = 100_000
const deep = `${'['.repeat(depth)}${']'.repeat(depth)}`
const deepPage = `{"studies":[${deep}]}`

function json(body: string): Answer {
  return { status: 200, type: 'application/json', body }
}

function page(status: number, title: string, sentence: string): Answer {
  const body = `<!DOCTYPE html>
<html lang="en"><head><title>${title}</title></head>
<body><h1>${title}</h1><p>${sentence}</p></body></html>
`
  return { status, type: 'text/html', body }
}

/** `Retry-After` means something with 429 and 503 only. */
function statusAnswer(status: number, retryAfter: string | null): Answer {
  const answer = bareAnswer(status)
  if (retryAfter === null || (status !== 429 && status !== 503)) return answer
  return { ...answer, headers: { 'retry-after': retryAfter } }
}
