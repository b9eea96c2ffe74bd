import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonError, parseJsonStream } from './json-stream.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** A text in pieces of this many bytes. */
function* pieces(text: string, size: number) {
  const bytes = bytesOf(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

describe('parseJsonStream', () => {
  it('gives what JSON.parse gives, however the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        fc.integer({ min: 1, max: 7 }),
        async (value, size) => {
          const text = JSON.stringify(value)
          expect(await parseJsonStream(pieces(text, size))).toEqual(JSON.parse(text))
        },
      ),
    )
  })

  it.each(['', '{', '{"a":[1,2', '[1] 2', 'hello', '{"a":1,}'])('refuses %j', async (text) => {
    await expect(parseJsonStream([bytesOf(text)])).rejects.toBeInstanceOf(JsonError)
  })

  it('takes no element out of a list of another name, or out of what is no list', async () => {
    const taken: unknown[] = []
    const each = { list: 'studies', take: (element: unknown) => taken.push(element) }
    const value = { others: [1], inner: { studies: [2] } }
    expect(await parseJsonStream([bytesOf(JSON.stringify(value))], each)).toEqual(value)
    await parseJsonStream([bytesOf('{"studies":{"a":3}}')], each)
    expect(taken).toEqual([])
  })

  it('reads 100,000 lists inside each other', async () => {
    const depth = 100_000
    const text = `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(Array.isArray(await parseJsonStream([bytesOf(text)]))).toBe(true)
  })

  it('leaves room for others while it reads for long', async () => {
    const study = { text: 'gut '.repeat(2_000) }
    const text = JSON.stringify({ studies: Array.from({ length: 1_250 }, () => study) })
    const bytes = bytesOf(text)
    let turns = 0
    const count = setInterval(() => {
      turns += 1
    }, 1)
    // Ten megabytes are a slice or two for a quick machine.
    const started = performance.now()
    while (performance.now() - started < 200)
      await parseJsonStream([bytes], { list: 'studies', take: () => {} })
    clearInterval(count)
    expect(turns).toBeGreaterThan(3)
  })
})
