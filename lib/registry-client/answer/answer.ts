import { RegistryError } from '../call/error.ts'
import { plainLine } from '../call/plain-line.ts'
import { JsonError, parseJsonStream } from './json-stream.ts'

/** The most bytes of one study, or of an answer without studies: the longest record at hand has half a million. Parsed, they can take ten times as many. */
const LARGEST_STUDY = 8_000_000

/** What an answer held, and its size once unpacked: not what went over the wire. */
export type AnswerData = { readonly data: unknown; readonly bytes: number }

/**
 * Reads the data of an answer that came with status 200, in slices, and never more than `maxBytes`, or 8 MB of one study: past that it lets go of the connection. With
 * `eachStudy`, the elements of its list of studies are handed over one by one and not kept. The registry's maintenance page is HTML with
 * that status, and an answer can be cut off: both throw RegistryError `not-json`. Throws `too-large`; a connection that breaks off
 * throws whatever fetch throws.
 */
export async function readAnswer(
  response: Response,
  maxBytes: number,
  eachStudy?: (study: unknown) => void,
): Promise<AnswerData> {
  let bytes = 0
  let bytesBefore = 0
  async function* limited() {
    for await (const chunk of chunksOf(response)) {
      if (bytes === 0) refuseMarkup(response, chunk)
      bytes += chunk.byteLength
      const most = Math.min(maxBytes, bytesBefore + LARGEST_STUDY)
      if (bytes > most) throw new RegistryError('too-large', `over ${most} bytes`)
      yield chunk
    }
  }
  try {
    const each = eachStudy && {
      list: 'studies',
      take(study: unknown) {
        bytesBefore = bytes
        eachStudy(study)
      },
    }
    return { data: await parseJsonStream(limited(), each), bytes }
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    throw new RegistryError('not-json', 'the data broke off or is damaged')
  }
}

function refuseMarkup(response: Response, start: Uint8Array): void {
  const type = response.headers.get('content-type') ?? ''
  const words = new TextDecoder().decode(start.subarray(0, 100))
  if (type.includes('text/html') || /^\s*</.test(words))
    throw new RegistryError('not-json', 'a web page came instead of data')
}

/** The first words of an answer on one line, for a log. Never fails: an answer that cannot be read has no words. */
export async function firstWords(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of chunksOf(response)) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > 300) break
    }
  } catch {
    return ''
  }
  return plainLine(text)
}

async function* chunksOf(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body === null) return
  const reader = response.body.getReader()
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value
  } finally {
    await reader.cancel().catch(() => {})
  }
}
