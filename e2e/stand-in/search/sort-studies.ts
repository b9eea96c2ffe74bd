import { refusal } from '../api-error.ts'
import { readingOf } from '../comparable.ts'
import { type Piece, pieces, piecesByPath } from '../study/pieces.ts'
import type { Study } from '../study/study.ts'

type Order = (one: Study, other: Study) => number

const mostOrders = 2

/** The order of an answer without `sort`: the same at every call, and by nothing that a reader could rely on. */
export const unsorted: Order = (one, other) => one.rank - other.rank

/**
 * Reads the `sort` parameter: at most two of `Name`, `Name:asc`, `Name:desc`. Dates come newest first and numbers smallest first unless told
 * otherwise; studies without the value come last both ways. `@relevance` is taken, and orders nothing here. Throws the registry's refusals.
 */
export function orderOf(sort: string): Order {
  const items = sort.split(/[,|]/)
  items.forEach((item, index) => {
    if (!/^([a-zA-Z][a-zA-Z0-9\-. ]*|@relevance)(:(asc|desc))?$/.test(item)) {
      throw refusal.badItem(index + 1, 'sort')
    }
  })
  if (items.length > mostOrders) throw refusal.tooMany('sort', mostOrders)
  const orders = [...items.map(orderOfItem), unsorted]
  return (one, other) => {
    for (const order of orders) {
      const difference = order(one, other)
      if (difference !== 0) return difference
    }
    return 0
  }
}

function orderOfItem(item: string): Order {
  const [name = '', direction] = item.split(':')
  if (name === '@relevance') return () => 0
  const piece = pieces.get(name) ?? piecesByPath.get(name)
  if (!piece) throw refusal.unknownSort()
  if (piece.kind !== 'date' && piece.kind !== 'number') throw refusal.unsortable(piece.kind)
  const downwards = (direction ?? (piece.kind === 'date' ? 'desc' : 'asc')) === 'desc'
  const known = new Map<Study, number | null>()
  const keyOf = (study: Study) => {
    const key = known.has(study) ? known.get(study) : sortKey(study, piece, downwards)
    known.set(study, key ?? null)
    return key ?? null
  }
  return (one, other) => {
    const [left, right] = [keyOf(one), keyOf(other)]
    if (left === null || right === null) return Number(left === null) - Number(right === null)
    return downwards ? right - left : left - right
  }
}

function sortKey(study: Study, piece: Piece, downwards: boolean): number | null {
  const keys = study
    .values(piece)
    .map((value) => readingOf(piece)?.(String(value))?.[0])
    .filter((key) => key !== undefined)
  if (keys.length === 0) return null
  return downwards ? Math.max(...keys) : Math.min(...keys)
}
