const stems = new Map<string, string>()

const beyondAscii = /[^\p{ASCII}]/u

/**
 * The words of a text as the stand-in compares them: lower case, no accents, markdown escapes or punctuation, plurals and possessives folded,
 * NCT numbers written with eight digits.
 */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase()
  const words = beyondAscii.test(lower)
    ? withoutAccents(lower).match(/[\p{L}\p{N}]+/gu)
    : lower.replace(/'s\b/g, '').match(/[a-z0-9]+/g)
  return words?.map(stemOf) ?? []
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+|['’]s(?![\p{L}\p{N}])/gu, '')
}

function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = paddedNctId(word)?.toLowerCase() ?? singular(word)
  stems.set(word, stem)
  return stem
}

/** Harman's weak stemmer: it folds plurals and leaves -us and -ss alone. What it does to a word it does on both sides of a comparison. */
function singular(word: string): string {
  if (word.length < 4 || /[su]s$/.test(word)) return word
  if (/[^ea]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/[^aeo]es$/.test(word)) return word.slice(0, -1)
  return word.replace(/s$/, '')
}

/** A trial number as the registry accepts it (`nct123`), written in full (`NCT00000123`), or null for anything else. */
export function paddedNctId(text: string): string | null {
  const digits = /^nct0*([1-9]\d{0,7})$/i.exec(text)?.[1]
  return digits === undefined ? null : `NCT${digits.padStart(8, '0')}`
}
