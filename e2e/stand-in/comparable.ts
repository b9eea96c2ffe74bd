import type { Piece } from './study/pieces.ts'

/** A piece's value as a number that can be put in order, and the last number that it may stand for: `2024-05` runs from 1 to 31 May. */
export type Span = readonly [first: number, last: number]

type Reading = (text: string) => Span | null

const day = 24 * 60 * 60 * 1000
const ageUnits: ReadonlyMap<string, number> = new Map([
  ['year', 365.25],
  ['month', 365.25 / 12],
  ['week', 7],
  ['day', 1],
  ['hour', 1 / 24],
  ['minute', 1 / 24 / 60],
])

const readings: ReadonlyMap<string, Reading> = new Map([
  ['date', dateSpan],
  ['time', ageSpan],
  ['number', numberSpan],
])

/** How values of this piece are put in order, or null for a piece that has no order. The reading gives null for a text that is no such value. */
export function readingOf(piece: Piece): Reading | null {
  return readings.get(piece.kind) ?? null
}

/** Dates come as `2024`, `2024-05`, `2024-05-31`, `2024-05-31T09:00` and, in queries, `05/31/2024`. */
function dateSpan(text: string): Span | null {
  const iso = text.replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$1-$2')
  const [whole, year, month, date] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T.*)?)?)?$/.exec(iso) ?? []
  if (whole === undefined) return null
  const first = Date.parse(`${year}-${month ?? '01'}-${date ?? '01'}`)
  if (Number.isNaN(first)) return null
  if (date !== undefined) return [first, first]
  const next =
    month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month))
  return [first, next - day]
}

/** Ages come as `18 Years`, `6 Months`; the answer is in days. */
function ageSpan(text: string): Span | null {
  const [, count, unit = ''] = /^(\d+(?:\.\d+)?) *([a-z]+?)s?$/i.exec(text.trim()) ?? []
  const days = ageUnits.get(unit.toLowerCase())
  if (days === undefined) return null
  const age = Number(count) * days
  return [age, age]
}

function numberSpan(text: string): Span | null {
  if (!/^[+-]?\d+(\.\d+)?$/.test(text.trim())) return null
  return [Number(text), Number(text)]
}
