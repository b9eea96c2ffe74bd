import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textLines } from './text-lines.ts'

async function* inPieces(pieces: readonly string[]) {
  yield* pieces
}

async function linesOf(pieces: readonly string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of textLines(inPieces(pieces))) lines.push(line)
  return lines
}

describe('textLines', () => {
  it.each([
    { pieces: ['a\nb\n'], lines: ['a', 'b', ''] },
    { pieces: ['a\r', '\nb'], lines: ['a', 'b'] },
    { pieces: ['a', 'b', '\n', 'c'], lines: ['ab', 'c'] },
    { pieces: ['a\u2028b\nc'], lines: ['a\u2028b', 'c'] },
    { pieces: [], lines: [''] },
  ])('reads $pieces as $lines', async ({ pieces, lines }) => {
    expect(await linesOf(pieces)).toEqual(lines)
  })

  it('gives the same lines however the text is cut', async () => {
    const pieces = fc.array(fc.constantFrom('a', 'b\n', '\r\n', '', '\n\n'))
    await fc.assert(
      fc.asyncProperty(pieces, async (cut) => {
        expect(await linesOf(cut)).toEqual(await linesOf([cut.join('')]))
      }),
    )
  })
})
