import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import type { Answer } from './answer.ts'

/** An answer whose body, where it is made of words, is kept by Brotli alone: a seventh of the room. */
export type PackedAnswer = Answer & { readonly isPacked: boolean }

const WORDS =
  /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest|geo|atom|rss|xml|ld)|[^;]*\+(?:json|xml))/
/** Shorter ones only grow. In bytes. */
const WORTH_IT = 800
/** A page is packed while its first reader waits; a file that never changes may take longer. The best takes a small page some 50 ms. */
const QUALITY = { page: 5, forever: 9, best: 11 } as const
/**
 * What a server may send on a new connection before a browser says that it came, less our headers: ten packets (RFC 6928), in bytes. A page that comes a
 * little over it is packed as well as can be, since a phone would wait for the rest as long as for all before.
 */
const FIRST_FLIGHT = 10 * 1_460 - 1_300
const A_LITTLE_OVER = FIRST_FLIGHT * 1.15

/** In our order: browsers take them all. */
const OURS = ['br', 'gzip']

/** Other forms of a packed body, for as long as somebody is being sent them: many slow readers of a page share one. */
const forms = {
  gzip: new WeakMap<Buffer, WeakRef<Buffer>>(),
  plain: new WeakMap<Buffer, WeakRef<Buffer>>(),
}

async function inForm(
  { body }: PackedAnswer,
  form: keyof typeof forms,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  const known = forms[form].get(body)?.deref()
  if (known !== undefined) return known
  const made = await make()
  forms[form].set(body, new WeakRef(made))
  return made
}

const brotli = promisify(brotliCompress)
const unpacked = promisify(brotliDecompress)
const gzipped = promisify(gzip)

const brotliOf = (body: Buffer, quality: number) =>
  brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })

/** The same bytes in memory of their own: Node.js packs into pieces of 16 KiB, and what is left of the last one would be kept with a page. */
function exact(bytes: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(own)
  return own
}

/** Packs the body of an answer where that makes it smaller. */
export async function packedAnswer(answer: Answer): Promise<PackedAnswer> {
  const { headers, body } = answer
  if (!WORDS.test(headers['content-type'] ?? '') || body.length < WORTH_IT)
    return { ...answer, isPacked: false }
  const isForever = /\bimmutable\b/.test(headers['cache-control'] ?? '')
  const quick = await brotliOf(body, isForever ? QUALITY.forever : QUALITY.page)
  const isNear = quick.length > FIRST_FLIGHT && quick.length < A_LITTLE_OVER
  const isPage = headers['content-type']?.startsWith('text/html') ?? false
  const packed = isPage && isNear ? await brotliOf(body, QUALITY.best) : quick
  const vary = [headers['vary'], 'Accept-Encoding'].filter((one) => one !== undefined).join(', ')
  return {
    ...answer,
    headers: { ...headers, vary },
    body: exact(packed),
    isPacked: true,
  }
}

/** The answer for a reader who takes these encodings (`Accept-Encoding`): as it is packed for nearly all, as gzip or in plain for the others. */
export async function answerFor(packed: PackedAnswer, accept: string | undefined): Promise<Answer> {
  const { status, headers, body, isPacked } = packed
  if (!isPacked) return { status, headers, body }
  const taken = new Negotiator({ headers: { 'accept-encoding': accept } }).encodings(OURS)
  switch (OURS.find((encoding) => taken.includes(encoding))) {
    case 'br':
      return { status, headers: { ...headers, 'content-encoding': 'br' }, body }
    case 'gzip': {
      const zipped = await inForm(packed, 'gzip', async () => gzipped(await unpacked(body)))
      return { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: zipped }
    }
    default:
      return { status, headers, body: await inForm(packed, 'plain', () => unpacked(body)) }
  }
}
