import { findNctIds } from '../trials/links/nct-id.ts'
import { compareHref, MOST_COMPARED, parseList, piecesOf } from './list-link.ts'

/** Which trials an address asks to compare, and what of it cannot be used. */
export type AskedTrials = {
  /** The first four numbers, each once. */
  readonly ids: readonly string[]
  /** Numbers that came after them. */
  readonly others: readonly string[]
  /** How many more there were than we name. */
  readonly uncounted: number
  /** Numbers that stood there more than once. */
  readonly doubled: readonly string[]
  /** Pieces without a number, as they came, shortened. */
  readonly notNumbers: readonly string[]
  /** Whether the rows that differ are to be marked. */
  readonly marked: boolean
}

/** Reads `ids` and `show` of an address. */
export function askedTrials(params: URLSearchParams): AskedTrials {
  const { ids, notNumbers, tooMany } = parseList(params)
  const all = piecesOf(params).flatMap(findNctIds)
  return {
    ids: ids.slice(0, MOST_COMPARED),
    others: ids.slice(MOST_COMPARED),
    uncounted: tooMany,
    doubled: ids.filter((id) => all.indexOf(id) !== all.lastIndexOf(id)),
    notNumbers,
    marked: params.get('show') === 'differences',
  }
}

/** The same table with the rows that differ marked, or not. */
export const markedHref = (ids: readonly string[], marked: boolean) =>
  `${compareHref(ids)}${marked ? '&show=differences' : ''}#table`

/** Another trial in the table, in the place of one that is there. */
export type Swap = { readonly gives: string; readonly href: string }

/**
 * One of the others in the place of a number that could not be opened, or else of the last one. A trial that gives way is not lost: it
 * comes next in the address.
 */
export function swapFor(
  { ids, others }: Pick<AskedTrials, 'ids' | 'others'>,
  other: string,
  missing: readonly string[],
): Swap {
  const lost = ids.find((id) => missing.includes(id))
  const gives = lost ?? ids.at(-1) ?? ''
  const inPlace = ids.map((id) => (id === gives ? other : id))
  const rest = others.filter((id) => id !== other)
  return { gives, href: compareHref([...inPlace, ...(lost ? [] : [gives]), ...rest]) }
}
