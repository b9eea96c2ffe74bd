import MiniSearch from 'minisearch'
import { knownWords, understand } from './understand.ts'

/** Shorter words are an ending away from too many others. */
const SHORTEST = 5
/** How much of a word may be mistyped. */
const MISTYPED = 0.25

type Word = { readonly id: string; readonly word: string }

let made: MiniSearch<Word> | null = null

/** The words that we know, by words like them. Made at first use. */
function known(): MiniSearch<Word> {
  if (made === null) {
    made = new MiniSearch({ fields: ['word'] })
    const words = knownWords().filter((word) => word.length >= SHORTEST)
    made.addAll(words.map((word) => ({ id: word, word })))
  }
  return made
}

/** Parts of a search that are tried one without the other. */
const MOST_PARTS = 6

/** Other words to look for where some find little: with a word as we know it instead of one like it, and without one part after the other. Each once; none for one that we know. */
export function nearWords(words: string): string[] {
  const { understood, others } = understand(words)
  const parts = [
    ...understood.map(({ from, said }) => ({ from, said, plain: null })),
    ...others.map(({ plain, from, to }) => ({ from, said: words.slice(from, to), plain })),
  ]
    .toSorted((a, b) => a.from - b.from)
    .slice(0, MOST_PARTS)
    .map(({ said, plain }) => ({ said, mended: (plain && respelt(plain)) ?? said }))
  const asTyped = parts.map(({ said }) => said).join(' ')
  const near = [
    parts.map(({ mended }) => mended).join(' '),
    ...parts.map((part) =>
      parts
        .filter((other) => other !== part)
        .map(({ said }) => said)
        .join(' '),
    ),
  ]
  return [...new Set(near)].filter((other) => other !== '' && other !== asTyped)
}

/** The word of ours that is most like another one, or null. */
function respelt(word: string): string | null {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return null
  const [best] = known().search(word, { fuzzy: MISTYPED, prefix: false })
  return best === undefined || best.id === word ? null : String(best.id)
}
