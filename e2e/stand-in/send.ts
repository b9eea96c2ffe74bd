import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Answer } from './answer.ts'

/** Waits, unless the caller goes away or `letGo` is aborted before. */
export async function waitWhileOpen(
  response: ServerResponse,
  delayMs: number,
  letGo?: AbortSignal,
): Promise<void> {
  if (delayMs <= 0) return
  const closed = new AbortController()
  const close = () => closed.abort()
  response.once('close', close)
  await wait(delayMs, undefined, {
    signal: AbortSignal.any(letGo ? [closed.signal, letGo] : [closed.signal]),
  }).catch(() => undefined)
  response.off('close', close)
}

/** Sends an answer as it is. */
export function send(response: ServerResponse, answer: Answer): void {
  sendHead(response, answer)
  response.end(answer.body)
}

/** Sends an answer's status and headers, its length among them. The body is for the caller to send. */
export function sendHead(response: ServerResponse, { status, type, body, headers }: Answer): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...headers,
  })
}
