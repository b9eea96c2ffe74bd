/**
 * What is read as markdown, at most. The real records at hand have up to 24,000 letters in a text, 120 lines, 82 marks of lists, lists of 4 levels and 15 brackets; reading
 * takes time for each mark, more of it the deeper it stands.
 */
const MOST = {
  letters: 30_000,
  lines: 1_000,
  marks: 300,
  levels: 6,
  indent: 40,
  brackets: 200,
} as const

/** A tab leads to the next of these. */
const TAB = 4
const MARK = /^(?:[-*+]|\d{1,9}[.)])$/
/** The beginning of a line in which further marks may stand: one after another, they open lists in lists. */
const LINE_START = 200

/** How far in a line stands, in columns, and how many marks of lists it begins with. */
function startOf(line: string): { readonly indent: number; readonly marks: number } {
  const start = line.slice(0, LINE_START)
  const words = start.trimStart()
  let indent = 0
  for (const blank of start.slice(0, start.length - words.length)) {
    indent = blank === '\t' ? indent + TAB - (indent % TAB) : indent + 1
  }
  const pieces = words.split(/[ \t]+/)
  const others = pieces.findIndex((piece) => !MARK.test(piece))
  return { indent, marks: others === -1 ? pieces.length : others }
}

/** Whether the lists of a text are as many, and as deep, as a person would write. */
function hasTameLists(lines: readonly string[]): boolean {
  const open: number[] = []
  let all = 0
  return lines.every((line) => {
    const { indent, marks } = startOf(line)
    if (indent > MOST.indent) return false
    if (marks === 0) return true
    all += marks
    while ((open.at(-1) ?? -1) >= indent) open.pop()
    for (let mark = 0; mark < Math.min(marks, MOST.levels + 1); mark += 1) open.push(indent + mark)
    return all <= MOST.marks && open.length <= MOST.levels
  })
}

/**
 * Whether a record's text can be read as markdown without risk: reading time grows faster than length for nested
 * lists and open brackets. Text that is not tame is shown as it is, line by line.
 */
export function isTame(text: string): boolean {
  if (text.length > MOST.letters || text.split('[').length > MOST.brackets) return false
  const lines = text.split(/\r\n|\r|\n/)
  return lines.length <= MOST.lines && hasTameLists(lines)
}

/** Whether a text holds anything that markdown would read as more than words and paragraphs. */
export function hasMarkup(text: string): boolean {
  return /[\\&<[\]#]|^[ \t]*(?:[-*+_=>]|\d{1,9}[.)])/m.test(text)
}

/** Signs that old records hold as HTML writes them. */
const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': ' ',
}

/**
 * The words of a markdown text that is shown as it is: without the registry's backslashes before `<`, `[`, `*` and their like, and with the signs that HTML writes as
 * letters. Each is undone once: an escaped `&` stays one.
 */
export function unescaped(text: string): string {
  return text.replace(
    /\\([!-/:-@[-`{-~])|&(?:lt|gt|amp|quot|#39|nbsp);/g,
    (found, sign?: string) => (sign === undefined ? (SIGNS[found] ?? found) : sign),
  )
}

/** The paragraphs of a text without markup. */
export function paragraphs(text: string): string[] {
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
