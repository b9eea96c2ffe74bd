import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { answerFor, packedAnswer } from './packed-answer.ts'

const body = Buffer.from('A page of words. '.repeat(100))
const page = { status: 200, headers: { 'content-type': 'text/html', vary: 'rsc' }, body }

describe('packedAnswer', () => {
  it('keeps no more memory than the packed page takes', async () => {
    const packed = await packedAnswer(page)
    expect(packed.body.buffer.byteLength).toBe(packed.body.length)
  })
})

const hashOf = (at: number) => createHash('sha256').update(String(at)).digest()

/** Words of a few letters without an order, so that a page of more of them is longer when packed. */
const wordsOf = (count: number) =>
  Buffer.from(
    Array.from({ length: count }, (_, at) =>
      hashOf(hashOf(at).readUInt16BE() % 900).toString('hex', 0, 4),
    ).join(' '),
  )

async function packedLength(words: number, type = 'text/html'): Promise<number> {
  const packed = await packedAnswer({
    ...page,
    headers: { 'content-type': type },
    body: wordsOf(words),
  })
  expect(brotliDecompressSync(packed.body)).toEqual(wordsOf(words))
  return packed.body.length
}

describe('a page that comes a little over what one flight holds', () => {
  it('is packed better than other answers of the same words', async () => {
    const quick = await packedLength(5_600, 'application/json')
    expect(quick).toBeGreaterThan(13_300)
    expect(quick).toBeLessThan(15_295)
    expect(await packedLength(5_600)).toBeLessThan(quick)
  })

  it.each([2_000, 9_000])('and one of %i words is not', async (words) => {
    expect(await packedLength(words)).toBe(await packedLength(words, 'application/json'))
  })
})

describe('answerFor', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ] as const)('writes a page so that who takes %j can read it', async (accept, encoding, read) => {
    const answer = await answerFor(await packedAnswer(page), accept)
    expect(answer.headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'rsc, Accept-Encoding',
    })
    expect(answer.body.length).toBeLessThan(body.length / 10)
    expect(read(answer.body)).toEqual(body)
  })

  it.each([undefined, 'identity', 'zstd'])('leaves it plain for who takes %j', async (accept) => {
    const answer = await answerFor(await packedAnswer(page), accept)
    expect(answer.headers).not.toHaveProperty('content-encoding')
    expect(answer.body).toEqual(body)
  })

  it.each([
    { ...page, headers: { 'content-type': 'image/png' } },
    { ...page, body: body.subarray(0, 100) },
  ])('leaves as it is what would not get smaller', async (answer) => {
    expect(await answerFor(await packedAnswer(answer), 'br')).toEqual(answer)
  })
})
