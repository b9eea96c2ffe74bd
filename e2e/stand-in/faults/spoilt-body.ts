import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Answer } from '../answer.ts'
import { send, sendHead, waitWhileOpen } from '../send.ts'

/** Sends the first half of the body as a whole answer. */
export function sendCut(response: ServerResponse, answer: Answer): void {
  send(response, { ...answer, body: firstHalf(answer.body) })
}

/** Announces the whole body, sends half of it, and closes the connection. */
export function dropMidway(response: ServerResponse, answer: Answer): void {
  sendHead(response, answer)
  response.write(firstHalf(answer.body), () => response.destroy())
}

/** Sends nothing and ends when the caller goes away. */
export async function stall(response: ServerResponse): Promise<void> {
  if (!response.destroyed) await once(response, 'close')
}

const trickleGapMs = 200

/** Sends the headers at once, and the body byte by byte, five a second. */
export async function trickle(response: ServerResponse, answer: Answer): Promise<void> {
  sendHead(response, answer)
  for (const byte of Buffer.from(answer.body)) {
    response.write(Buffer.of(byte))
    await waitWhileOpen(response, trickleGapMs)
    if (response.destroyed) return
  }
  response.end()
}

/** Sends the answer with spaces after it, which JSON allows, up to this size. No length is announced. */
export async function sendOversized(
  response: ServerResponse,
  { status, type, body }: Answer,
  bytes: number,
): Promise<void> {
  response.writeHead(status, { 'content-type': type })
  const parts = [[body], repeated(' ', bytes - Buffer.byteLength(body))]
  await pipeline(Readable.from(joined(parts)), response).catch(() => undefined)
}

const bombs = new Map<number, Promise<Buffer>>()

/** Sends a gzip that unpacks to this size and begins as a page of studies does. Each size is packed once. */
export async function sendBomb(response: ServerResponse, bytes: number): Promise<void> {
  const packed = bombs.get(bytes) ?? packedBomb(bytes)
  bombs.set(bytes, packed)
  const body = await packed
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'content-length': body.length,
  })
  response.end(body)
}

function packedBomb(bytes: number): Promise<Buffer> {
  const start = '{"studies":['
  const unpacked = Readable.from(joined([[start], repeated('{},', bytes - start.length)]))
  return buffer(unpacked.pipe(createGzip()))
}

function firstHalf(body: string): string {
  return body.slice(0, Math.ceil(body.length / 2))
}

/** In parts, so that little memory is used. */
function* repeated(text: string, length: number): Generator<string> {
  const part = text.repeat(Math.ceil((64 * 1024) / text.length))
  for (let left = length; left > 0; left -= part.length) yield part.slice(0, left)
}

function* joined(parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) yield* part
}
