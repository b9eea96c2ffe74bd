import { RegistryError } from './error.ts'
import { plainLine } from './plain-line.ts'

/** Adds up what came in, and keeps it as text. `bytes` counts what was unpacked, not what went over the wire. */
export type AnswerText = { readonly text: string; readonly bytes: number }

/**
 * Reads an answer to its end, but never more than `maxBytes`: past that it lets go of the connection.
 * Throws RegistryError `too-large`; a connection that breaks off throws whatever fetch throws.
 */
export async function readText(response: Response, maxBytes: number): Promise<AnswerText> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of chunksOf(response)) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new RegistryError('too-large', `over ${maxBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return { text: text + decoder.decode(), bytes }
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

/**
 * The data in an answer that came with status 200. The registry's maintenance page is HTML with that status, and an
 * answer can be cut off: both throw RegistryError `not-json`.
 */
export function parseJson({ text }: AnswerText, contentType: string | null): unknown {
  if (contentType?.includes('text/html') || /^\s*</.test(text)) {
    throw new RegistryError('not-json', 'a web page came instead of data')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new RegistryError('not-json', 'the data broke off or is damaged')
  }
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
