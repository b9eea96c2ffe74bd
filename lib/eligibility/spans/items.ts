import { LEXICON, type Meaning } from '../vocabulary/lexicon.ts'
import { endsAsMedicine } from '../vocabulary/plain-vocabulary.ts'
import { type Word, wordsOf } from './words.ts'

/** A word or phrase of a line with what it means; `unknown` for a word that the lexicon does not have, `mark` for a sign. */
export type Item = {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly glued: boolean
  readonly meaning: Meaning | { readonly sense: 'unknown' | 'mark'; readonly id: '' }
}

/** The items of one sentence, in order. */
export type Items = readonly Item[]

const UNKNOWN = { sense: 'unknown', id: '' } as const
const MARK = { sense: 'mark', id: '' } as const
const OTHER_MEDICINE = { sense: 'medicine', id: '' } as const
const PLAIN = { sense: 'plain', id: '' } as const

/** The words of a text from `folded`, from left to right, each with its meaning: the longest phrase counts. */
export function itemsOf(text: string): readonly Item[] {
  const words = wordsOf(text)
  const texts = words.map((word) => word.text)
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const read = numberAt(words, at) ?? known(texts, at)
    const length = read?.length ?? 1
    const [first, last] = [words[at], words[at + length - 1]]
    at += length
    if (first === undefined || last === undefined) continue
    const { start, glued } = first
    items.push({
      text: text.slice(start, last.end),
      start,
      end: last.end,
      glued,
      meaning: read?.meaning ?? unlisted(first.text),
    })
  }
  return items
}

type Read = { readonly meaning: Meaning; readonly length: number }

function known(texts: readonly string[], at: number): Read | null {
  const found = LEXICON.find(texts, at)
  return found && { meaning: found.value, length: found.length }
}

/** A single letter is the mark of a list. */
function unlisted(text: string): Item['meaning'] {
  if (!/\p{L}|\p{N}/u.test(text)) return MARK
  if (text.length === 1) return PLAIN
  return endsAsMedicine(text) ? OTHER_MEDICINE : UNKNOWN
}

const DECIMAL_MARKS: ReadonlySet<string> = new Set(['·', '∙', '⋅', '•', '‧'])
const HALF: readonly (readonly string[])[] = [['1', '/', '2'], ['1', '⁄', '2'], ['1⁄2']]

const number = (value: number, length: number): Read => ({
  meaning: { sense: 'number', id: '', value },
  length,
})

/**
 * The number that begins at a word, as records write it: "5.5", "5,5", "5·5", "5 1/2". A number that is cut short is a wrong number, so a
 * form that is none of these is no number at all.
 */
function numberAt(words: readonly Word[], at: number): Read | null {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]]
  const written = word && numberIn(word.text)
  if (word === undefined || written === undefined || written === null) return null
  const half = Number.isInteger(written) ? halfBehind(words, at + 1) : 0
  if (half > 0) return number(written + 0.5, 1 + half)
  const isDecimal =
    next?.glued === true &&
    DECIMAL_MARKS.has(next.text) &&
    after?.glued === true &&
    /^\d$/.test(after.text)
  return isDecimal ? number(Number(`${written}.${after.text}`), 3) : number(written, 1)
}

function halfBehind(words: readonly Word[], at: number): number {
  const half = HALF.find((parts) => parts.every((part, index) => words[at + index]?.text === part))
  return half?.length ?? 0
}

/** Digits with a decimal point or comma; null for anything else. "1,000" is a thousand. */
function numberIn(text: string): number | null {
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''))
  return /^\d{1,4}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
