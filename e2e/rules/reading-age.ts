import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** What the reading age of our own words may not exceed on any page, in years. */
export const OLDEST_READER = 12

/** The most words of one sentence of ours: more than that is read twice. */
export const MOST_WORDS = 25

/** The formula gives a school year of the United States, and its first is for children of six: so it is five years to an age. */
const YEARS_BEFORE_SCHOOL = 5

/** With fewer words it is a label ("Show all."), which the formula was not made for. */
const FEWEST_WORDS = 3

const SENTENCES = new Intl.Segmenter('en-GB', { granularity: 'sentence' })
const WORDS = new Intl.Segmenter('en-GB', { granularity: 'word' })

/** Somebody else's words, and addresses: each is read as one easy word. */
const OF_OTHERS = /“[^”]*”|https?:\/\/\S+|\b[\w-]+\.(?:gov|org|com)\b/g
/** Where a claim can be read: names of journals and bodies in a row, and no sentence. */
const SOURCE = /^(?:Sources?:|Checked )/

/** The words of a sentence. */
export const wordsOf = (sentence: string): string[] =>
  [...WORDS.segment(sentence)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)

/** The whole sentences of blocks of text, without labels, headings and sources. Names, drugs and terms of the glossary stay as hard as they are. */
export function sentencesOf(blocks: readonly string[]): string[] {
  return blocks
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => !SOURCE.test(block))
    .flatMap((block) => [...SENTENCES.segment(block.replace(OF_OTHERS, 'it'))])
    .map(({ segment }) => segment.trim())
    .filter((one) => /[.?!]\)?$/.test(one) && wordsOf(one).length >= FEWEST_WORDS)
}

/** The age at which a child at school reads these sentences, in years, by Flesch and Kincaid. Null where there is none. */
export function readingAge(sentences: readonly string[]): number | null {
  if (sentences.length === 0) return null
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllables,
  })
  return grade + YEARS_BEFORE_SCHOOL
}
