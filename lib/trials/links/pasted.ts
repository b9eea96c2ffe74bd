import { counted, listed } from '../text/listed.ts'
import { addressWithoutNumber } from './address-without-number.ts'
import { findNctIds, withoutEscapes } from './nct-id.ts'
import { type RegistryNumber, registryBegun, registryNumbers } from './registry-numbers.ts'
import { urlOf } from './url-of.ts'

/** A way to another registry. */
export type Elsewhere = { readonly label: string; readonly url: string }

/**
 * What a person pasted into "Someone sent me a trial". A `near` reading is a guess that only the person can confirm. `elsewhere` holds whole
 * numbers of other registries, `part` one that is not whole or has no form we know, `address` a web address or a paper without any number.
 */
export type Pasted =
  | { readonly kind: 'number'; readonly sentence: string; readonly nctId: string }
  | {
      readonly kind: 'several' | 'near'
      readonly sentence: string
      readonly nctIds: readonly string[]
    }
  | {
      readonly kind: 'elsewhere' | 'part'
      readonly sentence: string
      readonly links: readonly Elsewhere[]
    }
  | { readonly kind: 'address' | 'none'; readonly sentence: string }

const EXAMPLE = 'NCT07168772'
/** So many numbers are offered of a text that holds more. */
const MOST = 10
const ONLY_OURS = 'We can only open trials that are on ClinicalTrials.gov.'

/** A link names its own page in its path; numbers after the question mark are searches and neighbours. */
function idsInPath(text: string): string[] {
  const url = urlOf(text.trim())
  return url === null ? [] : findNctIds(url.pathname)
}

function digitsTrouble(count: number): string {
  return `That number has ${counted(count, 'digit')}. A trial number has 8, like ${EXAMPLE}.`
}

/** How many digits follow NCT: up to the first gap, or all of them where the text holds nothing else. */
function digitCount(text: string): number | null {
  const alone = /^\s*nct[\s_:#-]{0,3}(\d[\d\s.-]*)$/i.exec(text)?.[1]
  const run = alone ?? /(?<![a-z0-9])nct[\s_:#-]{0,3}(\d+)/i.exec(text)?.[1]
  return run === undefined ? null : run.replace(/\D/g, '').length
}

/** Looks for what a slip of the hand makes of a number: a letter O or I for 0 or 1, or NCT left out. */
function nearMiss(text: string): Pasted | null {
  const lettered = /(?<![a-z0-9])nct[\s_:#-]{0,3}([0-9oil]{8})(?![a-z0-9])/i.exec(text)?.[1]
  if (lettered !== undefined) {
    const digits = lettered.replace(/o/gi, '0').replace(/[il]/gi, '1')
    const sentence = 'That number has a letter among its digits.'
    return { kind: 'near', sentence, nctIds: [`NCT${digits}`] }
  }
  const bare = /^\s*(\d{8})\s*$/.exec(text)?.[1]
  if (bare === undefined) return null
  const sentence = 'A trial number starts with NCT. Yours has 8 digits and no letters.'
  return { kind: 'near', sentence, nctIds: [`NCT${bare}`] }
}

/** What to say of whole numbers of other registries, each once. Whether a record stands behind one only its registry can say. */
function elsewhere(text: string): Pasted | null {
  const numbers = [...new Map(registryNumbers(text).map((number) => [number.id, number])).values()]
  const [first] = numbers
  if (first === undefined) return null
  const registries = listed([...new Set(numbers.map(({ registry }) => registry.called))])
  const sentence =
    numbers.length === 1
      ? `That number is from ${registries}: ${first.id}. ${ONLY_OURS} We have not looked whether it is there.`
      : `Those numbers are from ${registries}. ${ONLY_OURS} We have not looked whether they are there.`
  return { kind: 'elsewhere', sentence, links: numbers.slice(0, MOST).map(lookFor) }
}

const lookFor = ({ id, registry, url }: RegistryNumber): Elsewhere => ({
  label: `Look for ${id} in ${registry.site}`,
  url,
})

/** What to say of a number of another registry that has none of its forms. */
function part(text: string): Pasted | null {
  const registry = registryBegun(text)
  if (registry === null) return null
  return {
    kind: 'part',
    sentence: `That looks like a number from ${registry.called}, in a form that we do not know. ${ONLY_OURS} Their numbers look like ${EXAMPLE}.`,
    links: [{ label: `Search ${registry.site}`, url: registry.search }],
  }
}

/** Reads what a text that holds no trial number of ours holds instead. */
function readOther(text: string): Pasted {
  const near = nearMiss(text) ?? elsewhere(text)
  if (near !== null) return near
  const count = digitCount(text)
  if (count !== null) return { kind: 'none', sentence: digitsTrouble(count) }
  const begun = part(text)
  if (begun !== null) return begun
  const address = addressWithoutNumber(text)
  if (address !== null) return { kind: 'address', sentence: address }
  const sentence = `We found no trial number in that. It looks like ${EXAMPLE}: the letters NCT and 8 digits.`
  return { kind: 'none', sentence }
}

/** Reads what a person pasted: one trial number, several to choose from, or a kind sentence that says what else it is or what is missing. */
export function readPasted(text: string): Pasted {
  const inPath = idsInPath(text)
  const found = inPath.length === 1 ? inPath : findNctIds(text)
  const [first] = found
  if (found.length > 1) {
    const sentence = `There are ${found.length} trial numbers in that. Which one do you mean?`
    return { kind: 'several', sentence, nctIds: found.slice(0, MOST) }
  }
  if (first !== undefined) {
    return { kind: 'number', sentence: `A ClinicalTrials.gov number: ${first}.`, nctId: first }
  }
  if (text.trim() === '') {
    return { kind: 'none', sentence: `Paste a link or a trial number first, like ${EXAMPLE}.` }
  }
  return readOther(withoutEscapes(text))
}
