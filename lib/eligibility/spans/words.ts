import { oneLine, withoutAccents } from '../../trials/text/fold-text.ts'

/** A word, a number or a sign of a text. */
export type Word = {
  /** In small letters, without accents. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** No space stands between it and the one before. */
  readonly glued: boolean
}

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'word' })

/** "18years", "≥3months": a number with its unit. */
const WITH_UNIT =
  /^(\d+(?:\.\d+)?)(years?|yrs?|months?|mos?|weeks?|wks?|days?|kg|kgs|lbs?|mg|y|yo)$/

/** A text as its words are found in: one line, in small letters, without accents. */
export function folded(text: string): string {
  // Folding would turn "5½" into "51⁄2".
  const whole = text.replace(/(?<=\d) ?½/g, '.5')
  return withoutAccents(oneLine(whole))
    .replace(/[ßβ]/g, 'b')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
}

const isWord = (text: string) => /^[\p{L}\p{N}]/u.test(text)

/**
 * The words, numbers and signs of a text from `folded`. A hyphen between words is left out, so that "relapsing-remitting" and
 * "relapsing remitting" are the same; one between numbers stays.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let end = -1
  for (const { segment, index } of SEGMENTS.segment(text)) {
    if (segment.trim() === '') continue
    const glued = index === end
    end = index + segment.length
    const [, number, unit] = WITH_UNIT.exec(segment) ?? []
    if (number !== undefined && unit !== undefined) {
      const cut = index + number.length
      words.push({ text: number, start: index, end: cut, glued })
      words.push({ text: unit, start: cut, end, glued: true })
    } else words.push({ text: segment, start: index, end, glued })
  }
  return words.filter((word, at) => !joins(words[at - 1], word, words[at + 1]))
}

function joins(before: Word | undefined, { text, glued }: Word, after: Word | undefined): boolean {
  if (text !== '-' || before === undefined || !glued || !after?.glued) return false
  const numbers = /^\d/.test(before.text) && /^\d/.test(after.text)
  return !numbers && isWord(before.text) && isWord(after.text)
}
