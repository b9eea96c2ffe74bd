import { findNctIds } from '../trials/links/nct-id.ts'
import { visibleLine } from '../trials/text/visible-line.ts'
import { wellFormed } from '../trials/text/well-formed.ts'

/** A list fits in a link, in a QR code on paper and in one evening's reading. */
export const MOST_IN_LIST = 20
/** A table of more columns cannot be read. */
export const MOST_COMPARED = 4
/** A title is a few words for the reader, and the link must stay short enough to scan. */
export const LONGEST_TITLE = 60

/** A list of trials as an address holds it: numbers and a title, nothing about a person. */
export type SharedList = {
  /** NCT numbers, each once, in the order of the address. */
  readonly ids: readonly string[]
  /** Plain text; null where the address has none. */
  readonly title: string | null
}

/** What an address said, and what of it could not be used. */
export type AskedList = SharedList & {
  /** Pieces that hold no trial number, as they came, shortened: to be named, not dropped. */
  readonly notNumbers: readonly string[]
  /** How many numbers came after the last one that fits. */
  readonly tooMany: number
}

const LONGEST_PIECE = 40

/** The longest text of which a title is made. */
const LONGEST_TITLE_TEXT = 20_000

/** Between commas, semicolons, spaces or lines, and where a number is glued to the one before it. */
const BETWEEN = /[,;\s]+|(?<=nct\d{8})(?=nct)/iu

/** The pieces of `ids` in an address, as they came. */
export function piecesOf(params: URLSearchParams): readonly string[] {
  const text = wellFormed(params.getAll('ids').join(','))
  return text.split(BETWEEN).filter((piece) => piece !== '')
}

/**
 * Reads `ids` and `title` of an address. Numbers may be links; double ones are kept once. What comes after the last that fits is counted.
 * Anything else in the address is ignored.
 */
export function parseList(params: URLSearchParams): AskedList {
  const pieces = piecesOf(params)
  const all = [...new Set(pieces.flatMap(findNctIds))]
  const strange = pieces.filter((piece) => findNctIds(piece).length === 0)
  return {
    ids: all.slice(0, MOST_IN_LIST),
    title: plainTitle(params.get('title')),
    notNumbers: [...new Set(strange.map((piece) => shortened(piece, LONGEST_PIECE)))].slice(
      0,
      MOST_IN_LIST,
    ),
    tooMany: Math.max(0, all.length - MOST_IN_LIST),
  }
}

/** What has no letter: codes for nobody, codes for private use, and the sign for a letter that was lost. */
const NO_LETTER = /[\p{Co}\p{Cn}\uFFFD]/gu

/** A title as plain words on one line; null where there is nothing to read in it. */
export function plainTitle(text: string | null): string | null {
  const whole = visibleLine(wellFormed((text ?? '').slice(0, LONGEST_TITLE_TEXT)))
  const plain = visibleLine(whole.normalize('NFC').replace(NO_LETTER, ' '))
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(plain) ? shortened(plain, LONGEST_TITLE) : null
}

function shortened(text: string, most: number): string {
  const letters = [...text]
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}

/** The address of a shared list, from the root of the site. */
export const listHref = (list: SharedList) => hrefOf('/list', list)
/** The address of a table that compares up to four trials. */
export const compareHref = (ids: readonly string[]) => hrefOf('/compare', { ids, title: null })
/** The address of the pages to print. */
export const printHref = (list: SharedList) => hrefOf('/print', list)

/** Commas stay as they are, so that a person can read the address. */
function hrefOf<Path extends string>(
  path: Path,
  { ids, title }: SharedList,
): `${Path}?ids=${string}` {
  const words = title === null ? '' : `&title=${encodeURIComponent(title)}`
  return `${path}?ids=${ids.join(',')}${words}`
}
