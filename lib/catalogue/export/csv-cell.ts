import type { Value } from './data-field.ts'

/** Between the parts of a list: no separator that a spreadsheet would take for a new column. */
const BETWEEN = ' | '
/** Spreadsheets hold no more letters in one cell (32,767), and would spill the rest over the next rows. */
const LONGEST = 32_000

/** What cannot be seen, and could hide the sign that a cell begins with. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cn}\p{Zl}\p{Zp}]+/gu

/**
 * A value as a cell: one line, without marks that cannot be seen. A list is joined, true and false are words. Null, which becomes an
 * empty cell, where there is none.
 */
export function csvCell(value: Value): string | number | null {
  if (value === null || typeof value === 'number') return value
  const text = Array.isArray(value) ? value.join(BETWEEN) : String(value)
  const line = text.toWellFormed().replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim()
  if (line === '') return null
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).toWellFormed()}…`
}
