/** A quoted cell, or a bare one, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y

/**
 * Reads a table as RFC 4180 has it, and nothing looser: commas, CRLF, quotes doubled inside quotes. Throws where the text is not of that form,
 * or rows differ in their number of cells. Null is a cell with nothing in it, not even quotes.
 */
export function readCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [[]]
  CELL.lastIndex = 0
  while (CELL.lastIndex < text.length) {
    const at = CELL.lastIndex
    const match = CELL.exec(text)
    if (match === null) throw new Error(`No cell of a table: ${text.slice(at, at + 60)}`)
    const [, quoted, bare, end] = match
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? (bare || null))
    if (end === '\r\n' && CELL.lastIndex < text.length) rows.push([])
  }
  const uneven = rows.find((row) => row.length !== rows[0]?.length)
  if (uneven) throw new Error(`A row of ${uneven.length} cells: ${uneven.join(' , ')}`)
  return rows
}
