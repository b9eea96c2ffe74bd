import { type CriteriaSide, headersInLine } from './section-headers.ts'

/** One part of a record's eligibility text, in the record's order. `side` is null where the record's own header names neither. */
export type CriteriaPart = {
  readonly side: CriteriaSide | null
  /** The record's own header without its marks, or null for text before the first header. */
  readonly header: string | null
  /** Markdown, as the record has it: an exact substring. */
  readonly text: string
}

/** Without empty lines before and white space after. A first line keeps its indentation, which tells its depth. */
const trimmed = (text: string) => text.replace(/^(?:[ \t]*[\r\n])+/, '').trimEnd()

/**
 * Cuts eligibility text at the record's own inclusion and exclusion headers. Text without any is one part without a side:
 * which way a line counts is then not ours to say. No word is lost: the parts with their headers hold all of the text.
 */
export function criteriaParts(criteria: string): CriteriaPart[] {
  const parts: CriteriaPart[] = []
  let open: Omit<CriteriaPart, 'text'> = { side: null, header: null }
  let from = 0
  const close = (to: number) => {
    const text = trimmed(criteria.slice(from, to))
    if (open.header !== null || text !== '') parts.push({ ...open, text })
  }
  for (const line of criteria.matchAll(/[^\r\n]+/g)) {
    for (const { start, end, header, side } of headersInLine(line[0])) {
      close(line.index + start)
      open = { side, header }
      from = line.index + end
    }
  }
  close(criteria.length)
  return parts
}

/** True where a header says no more than that it lists what to have or what not to have, so that our heading can stand for it. */
export function isPlainHeader(header: string): boolean {
  return /^(?:(?:key|main|major|general)\s+)?(?:inclusion|exclusion)(?:\s+criteri(?:a|on|um))?$/i.test(
    header.trim(),
  )
}
