const LONGEST = 500

/** Each with what stands in its place. Our sentences hold none of it, but may quote a server that repeats what it was asked. */
const HIDDEN: readonly (readonly [what: RegExp, shown: string])[] = [
  [/\bNCT\d{8}\b/gi, '[nctId]'],
  [/\?[^\s"')]+=[^\s"')]*/g, '?…'],
  [/[\p{Cc}\u2028\u2029]+/gu, ' '],
]

/** A sentence as it may be logged: without trial numbers and without what stands after the "?" of an address, on one line, at most 500 characters. */
export function toldSentence(sentence: string): string {
  const short = sentence.slice(0, LONGEST)
  return HIDDEN.reduce((text, [what, shown]) => text.replace(what, shown), short)
}
