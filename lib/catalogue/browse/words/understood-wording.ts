import { listed } from '../../../trials/text/listed.ts'
import { spelledOut } from '../../../trials/text/phrase-book.ts'
import { plainWords } from './search-tokens.ts'
import type { Understanding, Understood } from './understand.ts'

/** Names that are shown: more would be read by nobody. */
const MOST_SHOWN = 6

/** What we made of the words of a search, a sentence each, in their order; none where they were looked for as they stand. */
export function understoodSentences({ numbers, understood }: Understanding): string[] {
  if (numbers.length > 0) return [`We looked for ${listed(numbers)}.`]
  return [...new Set(understood.flatMap(sentenceOf))]
}

function sentenceOf({ meaning, said, isWritten }: Understood): string | [] {
  const { name, brands, isAlsoCalled } = meaning
  const brand = brands?.find((one) => isSame(one, said))
  if (brand !== undefined) return `We looked for ${name}, the drug in ${brand}.`
  if (isAlsoCalled && !isWritten) {
    return `We looked for ${name}. People also call this “${said}”.`
  }
  if (!isWritten) return `We looked for ${name}.`
  const shown = brands === undefined ? meaning.written.flatMap(spelledOut) : [name, ...brands]
  const also = shown.filter((other) => !isSame(other, said)).slice(0, MOST_SHOWN)
  return also.length === 0
    ? []
    : `For “${said}” we also looked for ${also.map((other) => `“${other}”`).join(', ')}.`
}

const isSame = (one: string, other: string) => singular(one) === singular(other)

const singular = (text: string) => plainWords(text).join(' ').replace(/s$/u, '')
