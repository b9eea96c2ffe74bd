import { type Lesson, textsOf } from '#lib/learn/lesson'
import { glossaryPieces } from '#lib/trials/glossary/glossary'

/** The title and the sentence under it explain no words. */
const HEAD = 2

/** Hard words by id. */
export type WordsMet = ReadonlySet<string>

const NONE: WordsMet = new Set()

/** Tells for each text of a page which hard words a reader met before it, so that each is explained once; none for a text that is not of the page. */
export function wordsMet(lesson: Lesson): (text: string) => WordsMet {
  const before = new Map<string, WordsMet>()
  let met = NONE
  for (const text of textsOf(lesson).slice(HEAD)) {
    before.set(text, met)
    met = glossaryPieces(text, met).seen
  }
  return (text) => before.get(text) ?? NONE
}
