const LONGEST = 30_000
const DEEPEST_MARKERS = 4
const DEEPEST_INDENT = 40
const MOST_BRACKETS = 200

/** Whether a line opens more lists inside each other, or stands further in, than any person would write. */
function isDeep(line: string): boolean {
  const start = line.slice(0, 200)
  const indent = start.search(/[^ ]/)
  if (indent > DEEPEST_INDENT || /^ *\t *\t *\t *\t *\t/.test(start)) return true
  const words = start.trimStart().split(/[ \t]+/)
  const markers = words.findIndex((word) => !/^(?:[-*+]|\d{1,9}[.)])$/.test(word))
  return (markers === -1 ? words.length : markers) > DEEPEST_MARKERS
}

/**
 * Whether a record's text can be read as markdown without risk: reading time grows faster than length for nested
 * lists and open brackets. Text that is not tame is shown as it is, line by line.
 */
export function isTame(text: string): boolean {
  if (text.length > LONGEST) return false
  if (text.split('[').length > MOST_BRACKETS) return false
  return !text.split(/\r\n|\r|\n/).some(isDeep)
}

/** Whether a text holds anything that markdown would read as more than words and paragraphs. */
export function hasMarkup(text: string): boolean {
  return /[\\&<[\]#]|^[ \t]*(?:[-*+_=>]|\d{1,9}[.)])/m.test(text)
}

/** The words of a markdown text that is shown as it is: without the registry's backslashes before `<`, `[`, `*` and their like. */
export function unescaped(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

/** The paragraphs of a text without markup. */
export function paragraphs(text: string): string[] {
  return text
    .split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
