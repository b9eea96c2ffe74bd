import { sentencesOf } from '../../trials/text/sentences.ts'

/** A stretch of a part's text. */
export type Piece = { readonly start: number; readonly end: number }

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
  const sentences = sentencesOf(words).flatMap(({ start, end }) => thoughtsIn(words, start, end))
  return sentences.map(({ start, end }) => ({ start: line.start + start, end: line.start + end }))
}

/** The parts of a sentence between semicolons. */
function thoughtsIn(words: string, start: number, end: number): Piece[] {
  const cuts = [...words.slice(start, end).matchAll(/;[ \t]+/g)].map(
    ({ index }) => start + index + 1,
  )
  return [start, ...cuts]
    .map((from, index) => ({ start: from, end: cuts[index] ?? end }))
    .map((piece) => ({ ...piece, start: piece.start + words.slice(piece.start).search(/\S|$/) }))
    .filter((piece) => /[\p{L}\p{N}]/u.test(words.slice(piece.start, piece.end)))
}

/** One line of a part of the eligibility text, as it stands there. */
export type Line = {
  /** Where the words begin and end in the part's text, without the marks of a list. */
  readonly start: number
  readonly end: number
  readonly words: string
  /** How far in the line stands, in spaces. */
  readonly indent: number
  /** The kind of list mark; null for a line without. */
  readonly mark: Mark | null
  /** Its number in a list that counts. */
  readonly number: number | null
  /** Whether an empty line, or nothing, comes before. */
  readonly afterGap: boolean
}

export type Mark = 'star' | 'dash' | 'dot' | 'circle' | 'number' | 'decimal' | 'letter' | 'roman'

/** Each list mark that records use, the first that fits counts. The registry escapes some of them. */
const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['star', /^\\?[*+](?!\*)[ \t]+/],
  ['dash', /^\\?[-–—−‐][ \t]+/],
  ['dot', /^[•·▪●■◆➢►‣⁃∙][ \t]*/],
  ['circle', /^[o○◦][ \t]+(?=\S)/],
  ['decimal', /^\d{1,2}(?:\\?\.\d{1,2}){1,2}\\?[.)]?[ \t]+(?=\p{L})/u],
  ['number', /^\(?\d{1,2}\\?[.)]\)?(?:[ \t]+|(?=\p{Lu}))/u],
  ['roman', /^\(?(?:i{1,3}|iv|vi{0,3}|ix|x)\\?[.)][ \t]+/],
  ['letter', /^\(?[a-zA-H]\\?[.)][ \t]+/],
]

function markOf(text: string): { readonly mark: Mark; readonly length: number } | null {
  for (const [mark, pattern] of MARKS) {
    const length = pattern.exec(text)?.[0].length
    if (length !== undefined) return { mark, length }
  }
  return null
}

/** Whether an unmarked line goes on with the one before, which lost its line break to the width of a page. */
function goesOn(line: Line, last: Line | undefined): boolean {
  if (!last || line.mark !== null || line.afterGap || /[.:;]$/.test(last.words)) return false
  if (/^[\p{Ll}(]/u.test(line.words)) return last.mark !== null || last.words.length > 60
  return /(?:,|\b(?:and|or|of|the|with|to|in))$/i.test(last.words)
}

/** The lines of a part of eligibility text that hold words, those that lost their break put together again. */
export function linesOf(text: string): Line[] {
  const whole: Line[] = []
  for (const line of physicalLines(text)) {
    const last = whole.at(-1)
    if (!last || !goesOn(line, last)) whole.push(line)
    else {
      const words = text.slice(last.start, line.end)
      whole[whole.length - 1] = { ...last, end: line.end, words }
    }
  }
  return whole
}

/** The lines as they stand. "* 1. Adults" has two marks, of which the second tells its place. */
function physicalLines(text: string): Line[] {
  const lines: Line[] = []
  let before = 0
  for (const found of text.matchAll(/[^\r\n]+/g)) {
    const raw = found[0]
    const indent = raw.search(/[^ \t\u00A0]/)
    if (indent === -1) continue
    const afterGap = /(?:\n|\r(?!\n))[^\S\r\n]*(?:\r\n|\r|\n)/.test(text.slice(before, found.index))
    let at = indent
    let mark: Mark | null = null
    let number: number | null = null
    for (let layer = 0; layer < 2; layer += 1) {
      const layered = markOf(raw.slice(at, at + 12))
      if (layered === null) break
      mark = layered.mark
      number = mark === 'number' ? Number(/\d+/.exec(raw.slice(at))?.[0]) : null
      at += layered.length
    }
    const words = raw.slice(at).trimEnd()
    before = found.index + raw.length
    if (!/[\p{L}\p{N}]/u.test(words)) continue
    const start = found.index + at + (words.length - words.trimStart().length)
    const end = found.index + at + words.length
    lines.push({
      start,
      end,
      words: words.trim(),
      indent: raw.slice(0, indent).replace(/\t/g, '    ').length,
      mark,
      number,
      afterGap: afterGap || lines.length === 0,
    })
  }
  return lines
}
