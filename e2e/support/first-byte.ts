/** One answer, with the time from asking to its first byte, in milliseconds. Redirects are not followed. */
export type Timed = { readonly status: number; readonly waitMs: number; readonly text: string }

/** Asks for a page and waits for all of it. */
export async function firstByte(url: string): Promise<Timed> {
  const started = performance.now()
  const response = await fetch(url, { redirect: 'manual' })
  const reader = response.body?.getReader()
  const decoder = new TextDecoder()
  let part = await reader?.read()
  const waitMs = performance.now() - started
  let text = ''
  for (; part !== undefined && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true })
  }
  return { status: response.status, waitMs, text }
}
