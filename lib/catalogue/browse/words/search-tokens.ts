import { plainLetters } from '../../../geo/place-keys.ts'
import { withFewMarks } from '../../../registry-client/study/visible-text.ts'

/** What stands between two words, for the index of MiniSearch and for ours alike. */
const BETWEEN = /[\n\r\p{Z}\p{P}]+/u
const WORD = /[^\n\r\p{Z}\p{P}]+/gu

/** A word of a search: as it is looked for, and where it stands in what was typed. */
export type Token = { readonly plain: string; readonly from: number; readonly to: number }

/** The words of a text as they are compared: small letters without accents and ligatures. Empty words are none. */
export const plainWords = (text: string): string[] =>
  text.split(BETWEEN).flatMap((word) => plainLetters(withFewMarks(word)) || [])

/** The same with their places. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const plain = plainLetters(withFewMarks(word))
    return plain === '' ? [] : { plain, from: index, to: index + word.length }
  })
}
