const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const DASHES = /[\u2010-\u2015\u2212]/g
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/

/** One line of text as a reader sees it: one form of each letter, plain hyphens, single spaces, nothing invisible. */
export function oneLine(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text without accents, at the same length, so that a place found in it is the same place in the text. */
export function withoutAccents(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (letter) => {
    const base = letter.normalize('NFD').charAt(0)
    return /[a-z]/i.test(base) ? base : letter
  })
}
