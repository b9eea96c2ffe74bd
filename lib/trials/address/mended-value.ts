import type { Parameter } from './parameters.ts'

/** Signs that end a sentence, a quote or a bracket around an address, and were taken for its last letters. */
const TAIL = /[\s.,;:!?"'’”»>\]}*_`|\\]/u
/** A bracket that closes is a part of a name where it was opened there: "Turkey (Türkiye)". */
const OPENS: Readonly<Record<string, string>> = { ')': '(' }

/** A text without the signs that the sentence around an address left at its end. Takes one pass. */
function withoutTail(text: string): string {
  let end = text.length
  let spare = surplus(text)
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? ''
    if (TAIL.test(last)) continue
    if (OPENS[last] === undefined || spare <= 0) break
    spare -= 1
  }
  return text.slice(0, end)
}

/** How many brackets are closed without having been opened. */
const surplus = (text: string) => text.split(')').length - text.split('(').length

/** A value in which nothing is left to escape, although something is escaped: it was escaped a second time on its way. */
const ESCAPED_WHOLE = /^(?:[\w\-.!~*'(),+;:@/?=$]|%[0-9a-f]{2})*$/i

/** So often is a text escaped on its way, at most. */
const MOST_ESCAPES = 4

/** A text that was escaped as a whole more often than it was read. Any other stays as it is, as does one whose escapes are broken. */
export function unescapedWhole(text: string): string {
  let plain = text
  for (let time = 0; time < MOST_ESCAPES; time += 1) {
    if (!plain.includes('%') || !ESCAPED_WHOLE.test(plain)) return plain
    try {
      plain = decodeURIComponent(plain)
    } catch {
      return plain
    }
  }
  return plain
}

/** What mail makes of the sign "=" between a name and its value: "country=3DItaly". */
const QUOTED_PRINTABLE = /^3D(?=[a-z])/i

/**
 * A value as its sender meant it: full-width letters as usual ones, without what mail or a sentence around the address added. What is a
 * person's own words stays as it is.
 */
export function mendedValue({ reading }: Pick<Parameter, 'reading'>, value: string): string {
  switch (reading) {
    case 'pasted':
    case 'words':
      return value
    case 'numbers':
      return value.replace(QUOTED_PRINTABLE, '')
    case 'name':
      return tidied(value)
    case 'choice':
      return tidied(value).toLowerCase()
  }
}

/** What was escaped may stand before what a sentence added, and behind it: each is looked for again after the other. */
function tidied(value: string): string {
  let plain = value
  for (let time = 0; time < MOST_ESCAPES; time += 1) {
    const tidy = withoutTail(
      unescapedWhole(plain.normalize('NFKC').replace(QUOTED_PRINTABLE, '').trim()),
    )
    if (tidy === plain) break
    plain = tidy
  }
  return plain
}
