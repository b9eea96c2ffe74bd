import type { Line } from './criteria-line.ts'

/** A stretch of a part's text. */
export type Piece = { readonly start: number; readonly end: number }

/** The end of a sentence or of a clause after a semicolon. "e.g.", "vs." and initials end none. */
const STOP =
  /(?<!\b(?:e\.g|i\.e|vs|al|approx|incl|no|dr|resp|[A-Z]))\.[ \t]+(?=["“(\p{Lu}\p{N}])|;[ \t]+/gu

const INLINE_NUMBER = /[ \t]\(?(\d{1,2})[.)][ \t]*(?=\p{L})/gu

/** Where a list was written in one line, "1) adults 2) MS 3) …", each number after the first begins a piece. */
function numberedStarts(words: string, first: number): number[] {
  const starts: number[] = []
  let expected = first
  for (const found of words.matchAll(INLINE_NUMBER)) {
    if (Number(found[1]) !== expected) continue
    starts.push(found.index + found[0].length)
    expected += 1
  }
  return starts
}

function cutAt(line: Line, text: string, cuts: readonly { at: number; resume: number }[]): Piece[] {
  const pieces: Piece[] = []
  let from = line.start
  for (const { at, resume } of cuts) {
    if (at > from) pieces.push({ start: from, end: at })
    from = Math.max(from, resume)
  }
  if (line.end > from) pieces.push({ start: from, end: line.end })
  return pieces.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
}

/**
 * The rules in one line. A line with a list mark is one rule, unless it holds a numbered list that lost its breaks; a paragraph
 * is cut into its sentences.
 */
export function piecesOf(line: Line, text: string): Piece[] {
  const words = text.slice(line.start, line.end)
  const numbered = numberedStarts(words, line.number === null ? 1 : line.number + 1)
  if (numbered.length >= (line.number === null ? 2 : 1)) {
    const cuts = numbered.map((start) => {
      const resume = line.start + start
      const mark = /[ \t]\(?\d{1,2}[.)][ \t]*$/.exec(words.slice(0, start))
      return { at: resume - (mark?.[0].length ?? 0), resume }
    })
    return cutAt(line, text, cuts)
  }
  if (line.mark !== null) return [line]
  const stops = [...words.matchAll(STOP)].map((found) => ({
    at: line.start + found.index + 1,
    resume: line.start + found.index + found[0].length,
  }))
  return cutAt(line, text, stops)
}
