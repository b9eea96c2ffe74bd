import type { PlaceFile, PlaceFileNames } from './place-file.ts'
import { folded, wholeKeys, wordKeys } from './place-keys.ts'
import type { Point } from './point.ts'

/** A place to choose. */
export type Place = {
  readonly name: string
  /** Empty where it has no name. */
  readonly region: string
  /** ISO code. */
  readonly country: string
  readonly point: Point
}

/** A file made ready for looking up: the keys of each place are made once. */
export type ReadyPlaces = readonly {
  readonly place: Place
  readonly size: number
  readonly whole: readonly string[]
  readonly words: readonly string[]
}[]

const MOST_SHOWN = 8
/** With fewer than so many places found, names that are one slip of the finger away are shown too. */
const ENOUGH = 3
/** What being called just so adds to a place's size, as a power of two: York before New York, but Los Angeles before Ángeles. */
const CALLED_SO = 7
/** A slip in a shorter word would let it mean anything. */
const LONG_ENOUGH = 4
/** Nothing is looked up before so many letters. */
export const FEWEST_LETTERS = 2

/** What was typed as a key. Null where it is too short. */
export function typedKey(typed: string): string | null {
  const key = folded(typed)
  return key.length < FEWEST_LETTERS ? null : key
}

/** The letters of the one file that holds what `key` may mean, or null where no place begins so. */
export function fileFor(key: string, names: PlaceFileNames): string | null {
  if (names.largest.includes(key)) return key
  for (let length = key.length; length >= 0; length -= 1) {
    const letters = key.slice(0, length)
    if (names.whole.includes(letters)) return letters
    const rest = `${letters}-`
    if (length < key.length && names.whole.includes(rest)) return rest
  }
  return null
}

/** Makes a file ready. Takes a few milliseconds, once a file. */
export function readyPlaces({ regions, places }: PlaceFile): ReadyPlaces {
  return places.map(([name, index, lat, lon, size, others = []]) => {
    const [region, country] = regions[index] ?? ['', '']
    const names = [name, ...others]
    return {
      place: { name, region, country, point: { lat, lon } },
      size,
      whole: names.flatMap(wholeKeys),
      words: names.flatMap(wordKeys),
    }
  })
}

/**
 * The places with a word that begins with `key`, largest first, where one that is called just so counts for more than its size; and
 * where these are fewer than `enough`, those that one slip of the finger turns into it.
 */
export function findPlaces(key: string, ready: ReadyPlaces, enough = ENOUGH): Place[] {
  const found = ready
    .filter(({ words }) => words.some(startsWith(key)))
    .map((one) => ({ ...one, weight: one.size + (one.whole.includes(key) ? CALLED_SO : 0) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ place }) => place)
  if (found.length < enough && key.length >= LONG_ENOUGH && !/\d/.test(key)) {
    const near = ready.filter(({ words }) => words.some(oneSlipFrom(key)))
    found.push(...near.map(({ place }) => place).filter((place) => !found.includes(place)))
  }
  return found.slice(0, MOST_SHOWN)
}

const startsWith = (key: string) => (word: string) => word.startsWith(key)

/** Whether a word begins with `key` but for one letter that is wrong, missing, too many or changed places with its neighbour. */
const oneSlipFrom = (key: string) => (word: string) => {
  let at = 0
  while (at < key.length && key[at] === word[at]) at += 1
  const rest = key.slice(at)
  const swapped = (rest[1] ?? '') + (rest[0] ?? '') + rest.slice(2)
  return (
    word.startsWith(rest, at + 1) ||
    word.startsWith(rest.slice(1), at) ||
    word.startsWith(rest.slice(1), at + 1) ||
    (rest.length > 1 && word.startsWith(swapped, at))
  )
}
