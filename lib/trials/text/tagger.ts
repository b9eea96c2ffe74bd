import { createPhraseBook, type PhraseBook, spelledOut } from './phrase-book.ts'

/**
 * Words and phrases by the letter of the class they belong to; two letters stand for two words in a row. "{a|b}" in a
 * phrase means either, and an empty choice means that the word may be left out. The longest phrase wins, then the
 * earlier class. Plurals and possessives are found under the plain word.
 */
export type Vocabulary = readonly (readonly [letters: string, phrases: readonly string[]])[]

/** The letters of people, and the one for people who are named as if known: "the patient", "each patient". */
export type People = { readonly all: string; readonly definite: string }

/** Turns a sentence into one letter a word (or phrase), so that a rule can be a short pattern over letters. */
export type Tagger = (sentence: string) => string

type Lexicon = PhraseBook<string>
/** `named` is true for a capital inside a sentence, `definite` behind "the", "each" and the like. */
type Word = { readonly text: string; readonly named: boolean; readonly definite: boolean }

const WORD =
  /(?:[A-Z]{1,3})?[$€£¥₹]\s?\d(?:[\d.,]*\d)?|\p{L}[\p{L}\p{M}\p{N}'-]*|\p{N}(?:[\p{N}.,]*\p{N})?%?|[;:,|/]|\s-+\s|[$€£¥₹]/gu
const POSSESSIVE = /(?:'s|s')$/u
const DROPPED = new Set(['a', 'an', 'the', 'any', 'all'])
const DEFINITE = new Set(['the', 'all', 'each', 'every', 'both', 'these', 'those', 'our'])

/**
 * Makes a tagger. Articles, "any" and "all" vanish. An amount of money becomes "$", a break between clauses ";", the
 * possessive of a person "o", a number "#", an unknown name "u" and every other unknown word
 * ".". Time grows with the length of the
 * sentence only.
 */
export function createTagger(vocabulary: Vocabulary, people: People): Tagger {
  const lexicon = lexiconOf(vocabulary)
  return (sentence) => tag(wordsOf(sentence, lexicon), lexicon, people)
}

/** Finds the words of a sentence that are in none of the phrases, in small letters. Numbers, marks, money and names, which have a capital inside the sentence, are none. */
export function createUnknownWords(
  vocabulary: Vocabulary,
): (sentence: string) => readonly string[] {
  const lexicon = lexiconOf(vocabulary)
  return (sentence) => {
    const words = wordsOf(sentence, lexicon)
    const texts = words.map(({ text }) => text)
    const unknownWords: string[] = []
    for (let at = 0; at < words.length; at += 1) {
      const found = lexicon.find(texts, at)
      const text = texts[at] ?? ''
      if (found === null && words[at]?.named !== true && /^\p{L}/u.test(text))
        unknownWords.push(text)
      at += (found?.length ?? 1) - 1
    }
    return unknownWords
  }
}

function lexiconOf(vocabulary: Vocabulary): Lexicon {
  return createPhraseBook(
    vocabulary.map(([letters, list]) => ({
      value: letters,
      phrases: list.flatMap(spelledOut).map((phrase) => phrase.split(' ').filter(isKept).join(' ')),
    })),
  )
}

/** Articles say nothing here, except that "not all" is not "not". */
function isKept(word: string, index: number, words: readonly string[]): boolean {
  return !DROPPED.has(word) || (word === 'all' && words[index - 1] === 'not')
}

/** The words in lower case. One with a hyphen stays whole unless the lexicon knows it as separate words only. */
function wordsOf(sentence: string, lexicon: Lexicon): Word[] {
  const plain = sentence
    .replace(/\\/gu, '')
    .replace(/[’‘`´]/gu, "'")
    .replace(/[–—‐‑]/gu, '-')
  const found = plain.replace(/\((?:s|ies|es)\)/gu, '').match(WORD) ?? []
  const words: Word[] = []
  let before = ''
  for (const [index, raw] of found.entries()) {
    const named = index > 0 && /^\p{Lu}/u.test(raw)
    for (const text of partsOf(raw.toLowerCase(), lexicon)) {
      if (isKept(text, 1, [before])) words.push({ text, named, definite: DEFINITE.has(before) })
      before = text
    }
  }
  return words
}

function partsOf(word: string, lexicon: Lexicon): string[] {
  if (/^\s/u.test(word)) return [';']
  if (/\d/u.test(word) && /[$€£¥₹]/u.test(word)) return ['$']
  if (!word.includes('-') || lexicon.begins(word)) return [word]
  const parts = word.split('-').filter((part) => part !== '')
  const isPhrase = lexicon.find(parts, 0)?.length === parts.length
  return (isPhrase || parts.every(lexicon.begins)) && parts.length > 1 ? parts : [word]
}

function tag(words: readonly Word[], lexicon: Lexicon, people: People): string {
  const texts = words.map((word) => word.text)
  let tags = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === undefined) break
    const found = lexicon.find(texts, at)
    tags += found === null ? unknown(word) : known(found.value, word, people)
    at += (found?.length ?? 1) - 1
  }
  return tags
}

function known(letters: string, word: Word, people: People): string {
  if (!people.all.includes(letters)) return letters
  if (POSSESSIVE.test(word.text)) return 'o'
  return word.definite ? people.definite : letters
}

function unknown({ text, named }: Word): string {
  if (text === ';' || text === ':') return ';'
  if (text === ',') return text
  if (/^[$€£¥₹]/u.test(text)) return '$'
  if (/^\p{N}/u.test(text)) return '#'
  return named ? 'u' : '.'
}
