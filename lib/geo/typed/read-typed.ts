import { FEWEST_LETTERS, fileFor, typedKey } from '../find-places.ts'
import type { PlaceContents } from '../place-file.ts'
import { type Area, countryOf, regionOf } from './areas.ts'
import { codeFileFor } from './code-file.ts'
import { readPostcode, type TypedCode } from './read-postcode.ts'
import { shorterKeys, type TownReading, townReadings } from './town-readings.ts'

/** What was typed, in every way that it can be meant. */
export type Typed = {
  readonly codes: readonly TypedCode[]
  /** With a postcode, what else was typed. */
  readonly towns: readonly TownReading[]
  /** Keys of its first words, for where nothing fits the whole. */
  readonly shorter: readonly string[]
  /** The countries and parts of countries that all of it can mean: "Georgia" is one of each. */
  readonly alone: readonly Area[]
}

/** Letters of a place with all that it lies in. What is typed or pasted behind them is no part of it. */
const LONGEST = 200

/** Reads what was typed; null where it is too short to be looked for. */
export function readTyped(typed: string): Typed | null {
  const text = typed.slice(0, LONGEST).normalize('NFKC')
  if (text.replace(/[^\p{L}\d]/gu, '').length < FEWEST_LETTERS) return null
  const codes = readPostcode(text)
  const code = codes.at(-1)
  const words = code === undefined ? text : code.rest
  const country = countryOf(words)
  const whole = country === null ? null : { country, region: null }
  return {
    codes,
    towns: townReadings(words).filter(({ key }) => typedKey(key) !== null),
    shorter: shorterKeys(words),
    alone: [whole, regionOf(words)].filter((area) => area !== null),
  }
}

/** Not more files than this are asked for at once, so that what was typed stays hidden among others. */
const MOST_FILES = 3

/** The files that what was typed may be in, by their first letters: of towns and of postcodes. */
export function filesFor(typed: Typed, names: PlaceContents) {
  const keys = [...typed.towns.map(({ key }) => key).reverse(), ...typed.shorter]
  return {
    towns: distinct(keys.map((key) => fileFor(key, names))).slice(0, MOST_FILES),
    codes: distinct(typed.codes.map(({ key }) => codeFileFor(key, names.codes))),
  }
}

function distinct(names: readonly (string | null)[]): readonly string[] {
  return [...new Set(names.filter((name) => name !== null))]
}
