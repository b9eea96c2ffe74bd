import { describe, expect, it } from 'vitest'
import { firstWords, readAnswer } from './answer.ts'

const answer = (text: string, type = 'application/json') =>
  new Response(text, { headers: { 'content-type': type } })

describe('readAnswer', () => {
  it('gives the data, and its size in bytes', async () => {
    expect(await readAnswer(answer('{"name":"fäkal"}'), 100)).toEqual({
      data: { name: 'fäkal' },
      bytes: 17,
    })
  })

  it('puts letters together that came in two pieces', async () => {
    const bytes = new TextEncoder().encode('["fäkal"]')
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, 4))
        controller.enqueue(bytes.slice(4))
        controller.close()
      },
    })
    expect((await readAnswer(new Response(body), 100)).data).toEqual(['fäkal'])
  })

  it('hands over studies one by one, and keeps only their places', async () => {
    const studies: unknown[] = []
    const text = '{"studies":[{"a":1},{"a":2}],"nextPageToken":"x"}'
    const { data } = await readAnswer(answer(text), 100, (study) => studies.push(study))
    expect(studies).toEqual([{ a: 1 }, { a: 2 }])
    expect(data).toEqual({ studies: [null, null], nextPageToken: 'x' })
  })

  it('stops reading once over the limit', async () => {
    let sent = 0
    let cancelled = false
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1
        controller.enqueue(new TextEncoder().encode(' '.repeat(1_000)))
      },
      cancel() {
        cancelled = true
      },
    })
    await expect(readAnswer(new Response(endless), 10_000)).rejects.toMatchObject({
      kind: 'too-large',
    })
    expect(cancelled).toBe(true)
    expect(sent).toBeLessThan(20)
  })

  it.each([
    ['<!DOCTYPE html><title>Maintenance</title>', 'text/html; charset=utf-8', /web page/],
    ['\n <html>', 'application/json', /web page/],
    ['Back soon', 'text/html', /web page/],
    ['{"studies":[{"protocolSection":{"ident', 'application/json', /broke off/],
    ['', 'application/json', /broke off/],
    ['{} {}', 'application/json', /broke off/],
    ['Service Unavailable', 'text/plain', /broke off/],
  ])('refuses %j', async (text, type, detail) => {
    await expect(readAnswer(answer(text, type), 1_000)).rejects.toMatchObject({
      kind: 'not-json',
      detail: expect.stringMatching(detail),
    })
  })

  it('takes an answer without a body for one that broke off', async () => {
    await expect(readAnswer(new Response(null), 10)).rejects.toMatchObject({ kind: 'not-json' })
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
