import { unescaped } from '../../trials/text/record-markdown.ts'
import { linesOf, piecesOf } from './lines.ts'

/** One line of a list on paper. */
export type LineToTick = {
  readonly text: string
  /** 0 for a line of the list itself, 1 for one that stands under it, and so on. */
  readonly depth: number
  /** False for a line that only leads on to those under it: it gets no box. */
  readonly box: boolean
}

/** Further in, a line would have no room left. */
const DEEPEST = 3

/**
 * The rules in one part of a record's eligibility text, one line each, every word kept; only the marks of lists are left out, because a
 * box stands in their place. Whether a line holds for a person is theirs to tick: nothing is read into it.
 */
export function linesToTick(text: string): LineToTick[] {
  const outer: number[] = []
  return linesOf(text).flatMap((line) => {
    while ((outer.at(-1) ?? -1) >= line.indent) outer.pop()
    const depth = Math.min(outer.length, DEEPEST)
    outer.push(line.indent)
    return piecesOf(line, text).map(({ start, end }) => {
      const words = unescaped(text.slice(start, end)).replace(/\s+/g, ' ').trim()
      return { text: words, depth, box: !words.endsWith(':') }
    })
  })
}
