import { spelledOut } from '../../../trials/text/phrase-book.ts'
import { understand } from './understand.ts'

/**
 * What somebody typed, in words that other registries know: "poo transplant" becomes "stool transplant", and a brand its medicine. Words that say nothing of a
 * trial fall away; the others stay as they were typed.
 */
export function registryWords(words: string): string {
  const { numbers, understood, others } = understand(words)
  if (numbers.length > 0) return numbers.join(' ')
  const known = understood.map(({ meaning, said, isWritten, from }) => {
    const isBrand = meaning.brands?.some((brand) => brand.toLowerCase() === said.toLowerCase())
    const [written = said] = isWritten ? [] : meaning.written.flatMap(spelledOut)
    return { from, text: isBrand === true ? meaning.name : written }
  })
  const typed = others.map(({ from, to }) => ({ from, text: words.slice(from, to) }))
  return [...known, ...typed]
    .sort((one, other) => one.from - other.from)
    .map(({ text }) => text)
    .join(' ')
}
