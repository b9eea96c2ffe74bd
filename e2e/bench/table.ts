/** One thing that was measured. */
export type Row = {
  readonly what: string
  readonly unit: string
  readonly ours: number
  /** The same of the bare page, where it has one. */
  readonly bare?: number
}

const HEAD = ['', 'unit', 'this app', 'bare page', 'ratio']
const DASH = '–'

/** The rows as a Markdown table, so that it can be kept as it is. The ratio is ours by the bare page's. */
export function tableText(rows: readonly Row[]): string {
  return markdownTable(HEAD, rows.map(cellsOf))
}

/** Cells under their heads as a Markdown table. The first two columns hold words, all others figures. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const cells = [head, ...rows]
  const widths = head.map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  )
  const lines = cells.map((row) => line(row.map((cell, column) => pad(cell, column, widths))))
  const rule = line(widths.map((width, column) => '-'.repeat(width - 1) + (column < 2 ? '-' : ':')))
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}

function cellsOf({ what, unit, ours, bare }: Row): string[] {
  if (bare === undefined) return [what, unit, figure(ours), DASH, DASH]
  return [what, unit, figure(ours), figure(bare), bare === 0 ? DASH : `${figure(ours / bare)} ×`]
}

/** A figure as people read it: digits by how large it is. */
export function figure(value: number): string {
  return value.toLocaleString('en-GB', {
    maximumFractionDigits: value < 10 ? 3 : value < 100 ? 1 : 0,
  })
}

function pad(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0
  return column < 2 ? cell.padEnd(width) : cell.padStart(width)
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
