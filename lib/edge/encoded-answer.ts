import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'
import type { Answer } from './answer.ts'

/** The ways to write a body that browsers take, the smallest first. */
const ENCODINGS = ['br', 'gzip', 'identity'] as const
type Encoding = (typeof ENCODINGS)[number]

const WORDS =
  /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest|geo|atom|rss|xml|ld)|[^;]*\+(?:json|xml))/
/** Shorter ones only grow. In bytes. */
const WORTH_IT = 800
/** A page is made smaller once for many, and its first reader waits for that; a file that never changes may take longer. */
const BROTLI_QUALITY = { page: 5, forever: 9 } as const

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** An answer that was asked for, with its body in each form that was wanted so far. */
export type Encodable = Answer & { readonly forms: Map<Encoding, Promise<Buffer>> }

/** Gives an answer room for the forms of its body. */
export const encodable = (answer: Answer): Encodable => ({ ...answer, forms: new Map() })

/** The body in the smallest form that the reader takes, made once, and the headers that tell which one it is. */
export async function encodedAnswer(
  answer: Encodable,
  accept: string | undefined,
): Promise<{ readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }> {
  const { headers, body, forms } = answer
  if (!WORDS.test(headers['content-type'] ?? '') || body.length < WORTH_IT) return { body, headers }
  const taken = new Negotiator({ headers: { 'accept-encoding': accept } })
  const encoding = ENCODINGS.find((one) => one === taken.encoding([...ENCODINGS])) ?? 'identity'
  const made = forms.get(encoding) ?? encode(encoding, answer)
  forms.set(encoding, made)
  const vary = [headers['vary'], 'Accept-Encoding'].filter((one) => one !== undefined).join(', ')
  return {
    body: await made,
    headers: {
      ...headers,
      vary,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  }
}

async function encode(encoding: Encoding, { headers, body }: Answer): Promise<Buffer> {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return gzipped(body)
  const isForever = /\bimmutable\b/.test(headers['cache-control'] ?? '')
  const quality = isForever ? BROTLI_QUALITY.forever : BROTLI_QUALITY.page
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
