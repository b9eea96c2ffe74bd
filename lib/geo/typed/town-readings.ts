import { folded } from '../place-keys.ts'
import { type Area, areasOf } from './areas.ts'

/** One way to take what was typed: a town by its key, in each of some areas. The key is empty where areas are all there is. */
export type TownReading = {
  readonly key: string
  /** One entry for each word or group of words after the town; each may mean several areas. None where no area was typed. */
  readonly within: readonly (readonly Area[])[]
}

/** Longer texts are no address of a town. */
const MOST_WORDS = 10

/** Every way to cut what was typed into a town and what it lies in. The whole as a name alone comes last. */
export function townReadings(typed: string): readonly TownReading[] {
  const words = wordsOf(typed)
  return words.length > MOST_WORDS ? [{ key: folded(typed), within: [] }] : cut(words)
}

function cut(words: readonly string[]): readonly TownReading[] {
  const key = folded(words.join(''))
  const cuts = words.flatMap((_, at) => {
    const areas = areasOf(words.slice(at).join(' '))
    if (areas.length === 0) return []
    return cut(words.slice(0, at)).map((one) => ({ ...one, within: [...one.within, areas] }))
  })
  return [...cuts, { key, within: [] }]
}

/** What is left of the typed text without its last words, the longest first: "Hebden Bridge" of "Hebden Bridge, West Yorkshire". What stands before a comma comes first. */
export function shorterKeys(typed: string): readonly string[] {
  const words = wordsOf(typed)
  const beforeComma = typed.includes(',') ? [folded(typed.split(',')[0] ?? '')] : []
  const shorter = words
    .slice(1, MOST_WORDS)
    .map((_, at) => folded(words.slice(0, at + 1).join('')))
    .reverse()
  return [...new Set([...beforeComma, ...shorter])].filter((key) => key.length > 1)
}

const wordsOf = (typed: string) => typed.split(/[\s,]+/).filter((word) => folded(word) !== '')
