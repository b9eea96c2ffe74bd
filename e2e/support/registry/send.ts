import { type ServerResponse, STATUS_CODES } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from './answer.ts'
import type { Faults, Instead } from './faults.ts'

const maintenance = `<!DOCTYPE html>
<html lang="en"><head><title>Site maintenance</title></head>
<body><h1>We will be back soon</h1><p>The registry is down for maintenance.</p></body></html>
`

/** Waits, unless the caller goes away before. */
export async function waitWhileOpen(response: ServerResponse, delayMs: number): Promise<void> {
  if (delayMs <= 0) return
  const closed = new AbortController()
  const close = () => closed.abort()
  response.once('close', close)
  await wait(delayMs, undefined, { signal: closed.signal }).catch(() => undefined)
  response.off('close', close)
}

/** Sends an answer as it is. */
export function send(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'content-length': Buffer.byteLength(answer.body),
    ...(answer.location === undefined ? {} : { location: answer.location }),
  })
  response.end(answer.body)
}

/** Sends what comes in place of the answer, or spoils the answer, which is made only where it is needed. */
export async function sendInstead(
  response: ServerResponse,
  answer: () => Answer,
  instead: Instead,
  faults: Pick<Faults, 'oversizedBytes'>,
): Promise<void> {
  if (typeof instead === 'number') {
    send(response, { status: instead, type: 'text/plain', body: STATUS_CODES[instead] ?? '' })
  } else {
    await spoilt[instead](response, answer, faults.oversizedBytes)
  }
}

type Spoil = (response: ServerResponse, answer: () => Answer, bytes: number) => void | Promise<void>

const spoilt: Readonly<Record<Exclude<Instead, number>, Spoil>> = {
  html: (response) => send(response, { status: 200, type: 'text/html', body: maintenance }),
  'cut json': (response, answer) => {
    const whole = answer()
    send(response, { ...whole, body: firstHalf(whole.body) })
  },
  drop: (response) => {
    response.destroy()
  },
  'drop midway': (response, answer) => {
    const { status, type, body } = answer()
    response.writeHead(status, {
      'content-type': type,
      'content-length': Buffer.byteLength(body),
    })
    response.write(firstHalf(body), () => response.destroy())
  },
  oversized: async (response, answer, bytes) => {
    const { status, type, body } = answer()
    response.writeHead(status, { 'content-type': type })
    await pipeline(Readable.from(padded(body, bytes)), response).catch(() => undefined)
  },
}

function firstHalf(body: string): string {
  return body.slice(0, Math.ceil(body.length / 2))
}

/** The body with spaces after it, which JSON allows, in parts, so that no length is announced and little memory is used. */
function* padded(body: string, bytes: number): Generator<string> {
  yield body
  const part = ' '.repeat(64 * 1024)
  for (let left = bytes - Buffer.byteLength(body); left > 0; left -= part.length) {
    yield part.slice(0, left)
  }
}
