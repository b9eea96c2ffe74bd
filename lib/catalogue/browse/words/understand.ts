import { findNctIds } from '../../../trials/links/nct-id.ts'
import { createPhraseBook, type PhraseBook, spelledOut } from '../../../trials/text/phrase-book.ts'
import { EVERYDAY_MEANINGS } from './everyday-vocabulary.ts'
import { FILLING_WORDS } from './filling-vocabulary.ts'
import type { Meaning } from './meaning.ts'
import { MEDICINE_MEANINGS } from './medicine-meanings.ts'
import { PLACE_MEANINGS } from './place-vocabulary.ts'
import { plainWords, type Token, tokensOf } from './search-tokens.ts'

/** A meaning with its phrases word by word, as they are looked for. */
type Known = { readonly meaning: Meaning; readonly sought: readonly (readonly string[])[] }

/** A part of a search that we know other words for. */
export type Understood = Known & {
  /** As it was typed. */
  readonly said: string
  /** Whether records write it so; otherwise only people do. */
  readonly isWritten: boolean
  readonly from: number
  readonly to: number
}

export type Understanding = {
  /** Trial numbers in it. Where there are any, nothing else of it is looked for. */
  readonly numbers: readonly string[]
  readonly understood: readonly Understood[]
  /** The other words, which are looked for as they are. */
  readonly others: readonly Token[]
}

const worded = (phrases: readonly string[]) =>
  phrases
    .flatMap(spelledOut)
    .map(plainWords)
    .filter((words) => words.length > 0)

const spoken = (words: readonly (readonly string[])[]) => words.map((one) => one.join(' '))

type Reading = { readonly known: Known; readonly isWritten: boolean }
type Vocabulary = { readonly book: PhraseBook<Reading>; readonly words: readonly string[] }

let made: Vocabulary | null = null

/** Made at first use: a server loads it with each route, and reads searches in few of them. */
function vocabulary(): Vocabulary {
  made ??= makeVocabulary()
  return made
}

function makeVocabulary(): Vocabulary {
  const rows = [...EVERYDAY_MEANINGS, ...MEDICINE_MEANINGS, ...PLACE_MEANINGS].map((meaning) => ({
    known: { meaning, sought: worded(meaning.written) },
    typed: worded(meaning.typed),
  }))
  return {
    book: createPhraseBook<Reading>(
      rows.flatMap(({ known, typed }) => [
        { value: { known, isWritten: true }, phrases: spoken(known.sought) },
        { value: { known, isWritten: false }, phrases: spoken(typed) },
      ]),
    ),
    words: [...new Set(rows.flatMap(({ known, typed }) => [...known.sought, ...typed]).flat())],
  }
}

/** Every word that we know a meaning for, each once, as it is compared: what a mistyped word may have been meant for. */
export const knownWords = (): readonly string[] => vocabulary().words

/** Reads what somebody typed to find trials: any text. The longest phrase that we know at a place is meant; words that say nothing of a trial fall away unless there is nothing else. */
export function understand(words: string): Understanding {
  const numbers = findNctIds(words)
  if (numbers.length > 0) return { numbers, understood: [], others: [] }
  const { book } = vocabulary()
  const tokens = tokensOf(words)
  const plain = tokens.map((token) => token.plain)
  const understood: Understood[] = []
  const others: Token[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = book.find(plain, at)
    const [first, last] = [tokens[at], tokens[at + (found?.length ?? 1) - 1]]
    if (first === undefined || last === undefined) break
    if (found === null) others.push(first)
    else {
      const { from } = first
      const said = words.slice(from, last.to)
      const { known, isWritten } = found.value
      understood.push({ ...known, said, isWritten, from, to: last.to })
    }
    at += found?.length ?? 1
  }
  const telling = others.filter(({ plain: word }) => !FILLING_WORDS.has(word))
  const isAllFilling = telling.length === 0 && understood.length === 0
  return { numbers, understood, others: isAllFilling ? others : telling }
}
