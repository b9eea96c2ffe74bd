import { countryCode } from './country-code.ts'
import { principalKey } from './other-names.ts'
import { folded } from './place-keys.ts'

/** A letter of another script: folding would lose it. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/** A name so that two spellings of it are one: small Latin letters without accents, Saint as St; a name in another script in small letters. */
function nameKey(name: string): string {
  if (OTHER_SCRIPT.test(name))
    return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  return folded(name.replace(/\b(?:saint|sankt)(?=[ -])/gi, 'st'))
}

/** More names than this, or longer ones, are not those of records. */
const MOST_REMEMBERED = 5_000
const LONGEST_REMEMBERED = 200

/** Lists compare the same few hundred names again and again. */
function remembered(make: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    if (name.length > LONGEST_REMEMBERED) return make(name)
    const key = known.get(name) ?? make(name)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(name, key)
    return key
  }
}

/** What a country is compared by: "Turkey", "Türkiye" and "Turkey (Türkiye)" have one. A name that we do not know is compared as a name. */
export const countryKey = remembered((name) => countryCode(name) ?? nameKey(name))

/** So many parts, between commas, can a name of a country have: "Congo, The Democratic Republic of the, Kinshasa" has not that many. */
const MOST_PARTS = 4

/** A place in words, "Montréal, Canada", as its name and its country. Empty is what the words do not hold. */
function splitPlace(words: string): { readonly name: string; readonly country: string } {
  const parts = words.split(', ')
  // Names of countries hold commas too: "Seoul, Korea, Republic of".
  const ends = Array.from({ length: Math.min(MOST_PARTS, parts.length) }, (_, more) => more + 1)
  const known = ends.findLast((count) => {
    const rest = parts.slice(-count).join(', ')
    return !OTHER_SCRIPT.test(rest) && countryCode(rest) !== null
  })
  const at = known === undefined ? Math.max(1, parts.length - 1) : parts.length - known
  return { name: parts.slice(0, at).join(', '), country: parts.slice(at).join(', ') }
}

/**
 * What a town or a part of a country is compared by, from words that end with the country: by the country's code and the folded name. Cities that
 * we keep other names of have one key: "München, Germany" and "Munich, Germany".
 */
export const placeKey = remembered((words) => {
  const { name, country } = splitPlace(words)
  const key = nameKey(name)
  const code = countryCode(country)
  return `${code === null ? key : principalKey(key, code)}, ${countryKey(country)}`
})

/** Whether a place in words lies in a country. The country alone is no place in it. */
export function isPlaceIn(words: string, country: string): boolean {
  const place = splitPlace(words)
  return place.name !== '' && countryKey(place.country) === countryKey(country)
}
