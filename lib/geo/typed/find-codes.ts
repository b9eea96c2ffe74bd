import type { Place } from '../find-places.ts'
import { principalKey } from '../other-names.ts'
import { folded, wordKeys } from '../place-keys.ts'
import { liesInAny } from './areas.ts'
import { type CodeFile, codeKey } from './code-file.ts'
import type { TypedCode } from './read-postcode.ts'
import { townReadings } from './town-readings.ts'

/** A file made ready for looking up. */
export type ReadyCodes = readonly {
  readonly key: string
  readonly town: string
  readonly place: Place
}[]

/** Makes a file ready, once a file. */
export function readyCodes({ regions, codes }: CodeFile): ReadyCodes {
  return codes.map(([code, town, index, lat, lon]) => {
    const [region, country] = regions[index] ?? ['', '']
    return {
      key: codeKey(code),
      town,
      place: { name: `${code} ${town}`, region, country, point: { lat, lon } },
    }
  })
}

/** So many codes that only begin as the typed one are shown. */
const MOST_BEGUN = 8

/** The places of a code, one a country, and whether what else was typed, a town, a state, a country, holds for them. */
export type FoundCodes = { readonly places: readonly Place[]; readonly fit: boolean }

/**
 * The places of a code. What else was typed keeps those that it fits; where it fits none they are all there, and `fit` is false. Where the whole code is
 * unknown and has a letter, those that begin so: "SW1" is half of "SW1A".
 */
export function findCodes(code: TypedCode, ready: ReadyCodes): FoundCodes {
  const allowed = ready.filter(
    ({ place }) => code.countries === null || code.countries.includes(place.country),
  )
  const whole = allowed.filter(({ key }) => key === code.key)
  const found = whole.length > 0 ? whole : [...cityOf(code, allowed), ...begun(code, allowed)]
  const fitting = found.filter((one) => fits(one, code.rest))
  const fit = fitting.length > 0
  return { places: (fit ? fitting : found).map(({ place }) => place), fit }
}

function begun({ key }: TypedCode, ready: ReadyCodes): ReadyCodes {
  if (!/[a-z]/.test(key)) return []
  return ready.filter((one) => one.key.startsWith(key)).slice(0, MOST_BEGUN)
}

/** A large city of Brazil has every code from its round one on. */
function cityOf({ key, countries }: TypedCode, ready: ReadyCodes): ReadyCodes {
  if (countries?.[0] !== 'BR') return []
  const before = ready.filter((one) => one.key < key).sort((a, b) => Number(b.key) - Number(a.key))
  return before.slice(0, 1).filter((one) => one.key.endsWith('00000'))
}

function fits({ town, place }: ReadyCodes[number], rest: string): boolean {
  if (rest === '') return true
  return townReadings(rest).some(({ key, within }) => {
    if (!within.every((areas) => liesInAny(place, areas))) return false
    if (key === '') return within.length > 0
    const own = principalKey(folded(town), place.country)
    return (
      own === principalKey(key, place.country) || wordKeys(town).some((one) => one.startsWith(key))
    )
  })
}
