/** Signs that are Cf by Unicode and seen all the same: the marks of Arabic, Syriac and Kaithi numbers. */
const SEEN = '\\u0600-\\u0605\\u06DD\\u070F\\u0890\\u0891\\u08E2\\u{110BD}\\u{110CD}'
/** Persian, Indian scripts and emoji are written with the two joiners. */
const JOINERS = '\\u200C\\u200D'
/** Letters and marks by their class that show nothing. */
const BLANK = '\\u034F\\u115F\\u1160\\u3164\\uFFA0'

const INVISIBLE = new RegExp(`(?![${SEEN}${JOINERS}\\n\\t])[\\p{Cc}\\p{Cf}${BLANK}]`, 'gu')
/** A joiner has no work between Latin letters. */
const IDLE_JOINER = new RegExp(`(\\p{Script=Latin})[${JOINERS}]+`, 'gu')
/** Line breaks of other systems; a vertical tab is what a word processor pastes for one. */
const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
const HALF_LETTER = /\p{Surrogate}/gu
/**
 * Marks on one letter, as many as Unicode lets programs count on (UAX #15, stream-safe text). To put a thousand in order takes a program longer than to read
 * a book, and nobody can read them.
 */
const MANY_MARKS = /(\p{M}{30})\p{M}+/gu
const PLAIN = /^[\n\t\x20-\x7e]*$/

/**
 * The text without what cannot be seen, hides inside words or turns the direction of a line: zero width characters, soft hyphens, marks,
 * embeddings, overrides and isolates of direction, and control characters but line feed and tab. `instead` comes in the place of each.
 */
export function withoutInvisible(text: string, instead = ''): string {
  if (PLAIN.test(text)) return text
  return withFewMarks(text.replace(INVISIBLE, instead).replace(IDLE_JOINER, '$1'))
}

/** A text with no more marks on a letter than any language puts there: only such a text may be brought into a normal form. */
export const withFewMarks = (text: string): string => text.replace(MANY_MARKS, '$1')

/** A text of a record as it can be shown: its own lines, nothing invisible, no half letters. */
export function visibleText(text: string): string {
  return PLAIN.test(text)
    ? text
    : withoutInvisible(text.replace(HALF_LETTER, '\uFFFD').replace(BREAKS, '\n'))
}
