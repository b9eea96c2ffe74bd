import { describe, expect, it } from 'vitest'
import { firstWords, parseJson, readText } from './answer.ts'

describe('readText', () => {
  it('puts letters together that came in two pieces, and counts bytes', async () => {
    const bytes = new TextEncoder().encode('fäkal')
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 2))
        controller.enqueue(bytes.slice(2))
        controller.close()
      },
    })
    expect(await readText(new Response(body), 6)).toEqual({ text: 'fäkal', bytes: 6 })
  })

  it('stops reading once over the limit', async () => {
    let sent = 0
    let cancelled = false
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1_000))
      },
      cancel() {
        cancelled = true
      },
    })
    await expect(readText(new Response(endless), 10_000)).rejects.toMatchObject({
      kind: 'too-large',
    })
    expect(cancelled).toBe(true)
    expect(sent).toBeLessThan(20)
  })

  it('reads an answer without a body as empty', async () => {
    expect(await readText(new Response(null), 10)).toEqual({ text: '', bytes: 0 })
  })
})

describe('parseJson', () => {
  const answer = (text: string) => ({ text, bytes: text.length })

  it('gives the data', () => {
    expect(parseJson(answer('{"studies":[]}'), 'application/json')).toEqual({ studies: [] })
    expect(parseJson(answer('[]'), null)).toEqual([])
  })

  it.each([
    ['<!DOCTYPE html><title>Maintenance</title>', 'text/html; charset=utf-8', /web page/],
    ['\n <html>', 'application/json', /web page/],
    ['Back soon', 'text/html', /web page/],
    ['{"studies":[{"protocolSection":{"ident', 'application/json', /broke off/],
    ['', 'application/json', /broke off/],
    ['Service Unavailable', 'text/plain', /broke off/],
  ])('refuses %j', (text, contentType, detail) => {
    expect(() => parseJson(answer(text), contentType)).toThrow(
      expect.objectContaining({ kind: 'not-json', detail: expect.stringMatching(detail) }),
    )
  })
})

describe('firstWords', () => {
  it('gives one short line without control characters', async () => {
    const words = await firstWords(new Response(`bad\n\u001b[31m query ${'x'.repeat(1_000)}`))
    expect(words).toMatch(/^bad \[31m query x+$/)
    expect(words).toHaveLength(300)
  })

  it('gives nothing for an answer that cannot be read', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.error(new Error('connection lost'))
      },
    })
    expect(await firstWords(new Response(broken))).toBe('')
  })
})
