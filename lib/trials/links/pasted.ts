import { findNctIds } from './nct-id.ts'

/** What a person pasted into "Someone sent me a trial". A `near` reading is a guess that only the person can confirm. */
export type Pasted =
  | { readonly kind: 'number'; readonly nctId: string }
  | { readonly kind: 'several'; readonly sentence: string; readonly nctIds: readonly string[] }
  | { readonly kind: 'near'; readonly sentence: string; readonly nctIds: readonly string[] }
  | { readonly kind: 'none'; readonly sentence: string }

const EXAMPLE = 'NCT07168772'

/** Numbers of other registries, so that a person learns why we cannot open them. */
const OTHER_REGISTRIES = [
  { pattern: /\bisrctn\s?\d/i, name: 'the ISRCTN registry' },
  { pattern: /\b20\d\d-5\d{5}-\d\d(?:-\d\d)?\b/, name: 'the European registry CTIS' },
  { pattern: /\b20\d\d-\d{6}-\d\d\b/, name: 'the European register EudraCT' },
  { pattern: /\bactrn\s?\d/i, name: 'the Australian and New Zealand registry' },
  { pattern: /\bdrks\s?\d/i, name: 'the German registry DRKS' },
  { pattern: /\birct\s?\d/i, name: 'the Iranian registry IRCT' },
  { pattern: /\bctri\/\d/i, name: 'the Indian registry CTRI' },
  { pattern: /\bchictr/i, name: 'the Chinese registry ChiCTR' },
  { pattern: /\b(?:jprn|umin|jrcts?)[-\d]/i, name: 'a Japanese registry' },
] as const

/** A link names its own page in its path; numbers after the question mark are searches and neighbours. */
function idsInPath(text: string): string[] {
  const url = URL.parse(text.trim())
  return url === null ? [] : findNctIds(url.pathname)
}

function digitsTrouble(count: number): string {
  const digits = count === 1 ? '1 digit' : `${count} digits`
  return `That number has ${digits}. A trial number has 8, like ${EXAMPLE}.`
}

/** How many digits follow NCT: up to the first gap, or all of them where the text holds nothing else. */
function digitCount(text: string): number | null {
  const alone = /^\s*nct[\s_:#-]{0,3}(\d[\d\s.-]*)$/i.exec(text)?.[1]
  const run = alone ?? /(?<![a-z0-9])nct[\s_:#-]{0,3}(\d+)/i.exec(text)?.[1]
  return run === undefined ? null : run.replace(/\D/g, '').length
}

/** Looks for what a slip of the hand makes of a number: a letter O or I for 0 or 1, NCT left out, digits lost or doubled. */
function nearMiss(text: string): Pasted | null {
  const plain = text.normalize('NFKC')
  const lettered = /(?<![a-z0-9])nct[\s_:#-]{0,3}([0-9oil]{8})(?![a-z0-9])/i.exec(plain)?.[1]
  if (lettered !== undefined) {
    const digits = lettered.replace(/o/gi, '0').replace(/[il]/gi, '1')
    const sentence = 'That number has a letter among its digits.'
    return { kind: 'near', sentence, nctIds: [`NCT${digits}`] }
  }
  const count = digitCount(plain)
  if (count !== null) return { kind: 'none', sentence: digitsTrouble(count) }
  const bare = /^\s*(\d{8})\s*$/.exec(plain)?.[1]
  if (bare === undefined) return null
  const sentence = 'A trial number starts with NCT. Yours has 8 digits and no letters.'
  return { kind: 'near', sentence, nctIds: [`NCT${bare}`] }
}

/** Reads what a person pasted: one trial number, several to choose from, or a kind sentence that says what is missing. */
export function readPasted(text: string): Pasted {
  const inPath = idsInPath(text)
  const found = inPath.length === 1 ? inPath : findNctIds(text)
  const [first] = found
  if (found.length > 1) {
    const sentence = `There are ${found.length} trial numbers in that. Which one do you mean?`
    return { kind: 'several', sentence, nctIds: found.slice(0, 10) }
  }
  if (first !== undefined) return { kind: 'number', nctId: first }
  if (text.trim() === '') {
    return { kind: 'none', sentence: `Paste a link or a trial number first, like ${EXAMPLE}.` }
  }
  const near = nearMiss(text)
  if (near !== null) return near
  const other = OTHER_REGISTRIES.find((registry) => registry.pattern.test(text))
  return {
    kind: 'none',
    sentence: other
      ? `That number is from ${other.name}. We can only open trials that are on ClinicalTrials.gov. Their numbers look like ${EXAMPLE}.`
      : `We found no trial number in that. It looks like ${EXAMPLE}: the letters NCT and 8 digits.`,
  }
}
