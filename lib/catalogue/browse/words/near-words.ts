import MiniSearch from 'minisearch'
import type { Topic } from '../../../trials/topics/topics.ts'
import { KNOWN_WORDS, understand } from './understand.ts'

/** Shorter words are an ending away from too many others. */
const SHORTEST = 5
/** How much of a word may be mistyped. */
const MISTYPED = 0.25

const known = new MiniSearch<{ readonly id: string; readonly word: string }>({ fields: ['word'] })
known.addAll(
  KNOWN_WORDS.filter((word) => word.length >= SHORTEST).map((word) => ({ id: word, word })),
)

/** Parts of a search that are tried one without the other. */
const MOST_PARTS = 6

type Part = { readonly from: number; readonly to: number; readonly respelt: string | null }

/** Other words to look for where some find little: with a word as we know it instead of one like it, and without one part after the other. Each once; none for one that we know. */
export function nearWords(words: string): string[] {
  const { understood, others } = understand(words)
  const parts: readonly Part[] = [
    ...understood.map(({ from, to }) => ({ from, to, respelt: null })),
    ...others.map(({ plain, from, to }) => ({ from, to, respelt: respelt(plain) })),
  ].slice(0, MOST_PARTS)
  const mended = parts.flatMap((part) => part.respelt ?? [])
  const near = [
    ...(mended.length > 0 ? [changed(words, parts, (part) => part.respelt)] : []),
    ...(parts.length > 1
      ? parts.map((part) => changed(words, parts, (one) => (one === part ? '' : null)))
      : []),
  ]
  return [...new Set(near)].filter((other) => other !== '' && other !== words)
}

/** The topics of what was understood, each once. */
export function nearTopics(words: string): Topic[] {
  return [...new Set(understand(words).understood.flatMap(({ meaning }) => meaning.topic ?? []))]
}

/** The word of ours that is most like another one, or null. */
function respelt(word: string): string | null {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return null
  const [best] = known.search(word, { fuzzy: MISTYPED, prefix: false })
  return best === undefined || best.id === word ? null : String(best.id)
}

/** The words with other ones, or none, in the place of some parts; where `instead` gives null a part stays. */
function changed(
  words: string,
  parts: readonly Part[],
  instead: (part: Part) => string | null,
): string {
  let text = ''
  let at = 0
  for (const part of parts.toSorted((a, b) => a.from - b.from)) {
    text += words.slice(at, part.from) + (instead(part) ?? words.slice(part.from, part.to))
    at = part.to
  }
  return (text + words.slice(at)).replace(/\s+/gu, ' ').trim()
}
