import { distance } from 'fastest-levenshtein'
import { withoutAccents } from '../../trials/text/fold-text.ts'

/** Which list a header opens: what one must have to join, or must not have. */
export type CriteriaSide = 'in' | 'out'

/** English, German, Dutch, the Romance and the Nordic languages build their words for the two lists from one root; French "non-inclusion" is an exclusion. */
const IN =
  /(?<!\bnon[ -]?)\bin[ck]lus|(?<!\bnon[ -]?)\binclud(?:ing|ed)|\bincl\b|\beligib(?:le|ility)|\beinschluss|\bw[lł]aczeni|включен/
const OUT =
  /\bnon[ -]?inclusion|\be(?:[xs]|ks)[ck]lus|\bexclud(?:ing|ed)|\bexcl\b|\bineligib|\bnot eligible|\bausschlu(?:ss|ß)|\bwy(?:[lł]aczeni|kluczeni)|исключен/

/** The side of a header's words. Null for both, and for neither. */
export function sideOfHeader(header: string): CriteriaSide | null {
  const words = withoutAccents(header).toLowerCase()
  const out = OUT.test(words)
  const inside = IN.test(words.replace(/\b(?:not |in)eligib\w+/g, ''))
  return inside === out ? null : inside ? 'in' : 'out'
}

/** What stands in a header beside the side and "criteria". */
const BESIDE: ReadonlySet<string> = new Set(
  'key main major minor general specific additional further other primary secondary basic common core patient patients participant participants subject subjects study trial the for of de del di da per d'.split(
    ' ',
  ),
)
const CRITERIA = ['criteria', 'criterion', 'criterias', 'kriterien', 'kriterier', 'kryteria']

/** Two slips of the pen, such as two letters that changed places. */
const SLIPS = 2
const MOST_WORDS = 5
const SHORTEST = 6

const sorted = (word: string) => [...word].sort().join('')

/** One slip, or letters that changed places. With two other slips "infusion" is "inclusion". */
const isSurely = (word: string, meant: string) =>
  distance(word, meant) <= 1 || sorted(word) === sorted(meant)

const isNear = (word: string, meant: string) =>
  word.length >= SHORTEST && distance(word, meant) <= SLIPS

/**
 * The side of a line that is a header but for its spelling: "Exlcusion Critera". Undefined where it is none: where a word stands in it that no header has,
 * or no word comes near to inclusion or exclusion. Null where it comes as near to the one as to the other, or not so near. A word alone needs a colon.
 */
export function sideOfMisspelt(line: string): CriteriaSide | null | undefined {
  const words = withoutAccents(line)
    .toLowerCase()
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  if (words.length > MOST_WORDS || /\d/.test(line)) return undefined
  const rest = words.filter(
    (word) => !BESIDE.has(word) && !CRITERIA.some((meant) => isNear(word, meant)),
  )
  const [word, ...others] = rest
  const isBare = rest.length === words.length && !/[:：]\W*$/.test(line)
  if (word === undefined || others.length > 0 || isBare) return undefined
  const [inside, out] = [distance(word, 'inclusion'), distance(word, 'exclusion')]
  if (word.length < SHORTEST || Math.min(inside, out) > SLIPS) return undefined
  const [side, meant] =
    inside < out ? (['in', 'inclusion'] as const) : (['out', 'exclusion'] as const)
  return inside !== out && isSurely(word, meant) ? side : null
}
