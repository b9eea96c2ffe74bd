/** One part of a record's eligibility text, in the record's order. `side` is null where the record's own header names neither. */
export type CriteriaPart = {
  readonly side: 'in' | 'out' | null
  /** The record's own header line without its marks, or null for text before the first header. */
  readonly header: string | null
  /** Markdown, as the record has it. */
  readonly text: string
}

/** A line that is nothing but a header: marks, a few words with inclusion or exclusion among them, at most a colon after. */
const HEADER =
  /^[ \t]*(?:#{1,6}[ \t]*|\*\*|__)?((?:[^\n:*]{0,60}[ \t(])?(?:inclusion|exclusion)(?:[ \t]+criteri(?:a|on|um))?(?:[ \t][^\n:*.]{0,60})?)[ \t]*(?::[ \t]*)?(?:\*\*|__)?[ \t]*:?[ \t]*$/i

/** A header with its first criterion on the same line: "Inclusion Criteria: adults with MS". */
const RUN_IN =
  /^[ \t]*((?:(?:key|main|major|general)[ \t]+)?(inclusion|exclusion)[ \t]+criteri(?:a|on|um))[ \t]*:[ \t]*(\S.*)$/i

function sideOf(header: string): 'in' | 'out' | null {
  const inside = /inclusion/i.test(header)
  const outside = /exclusion/i.test(header)
  return inside === outside ? null : inside ? 'in' : 'out'
}

const isListItem = (line: string) => /^[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]/.test(line)

function headerOf(line: string): { readonly header: string; readonly rest: string } | null {
  if (isListItem(line)) return null
  const alone = HEADER.exec(line)?.[1]?.trim()
  // "Other inclusion criteria may apply" is a sentence, not a header.
  if (alone !== undefined && !/\b(?:may|will|must|apply|are|is|not|see)\b/i.test(alone)) {
    return { header: alone, rest: '' }
  }
  const runIn = RUN_IN.exec(line)
  return runIn?.[1] && runIn[3] ? { header: runIn[1], rest: runIn[3] } : null
}

/**
 * Cuts eligibility text at the record's own inclusion and exclusion headers. Text without any is one part without a side:
 * which way a line counts is then not ours to say. No word is lost: the parts with their headers hold all of the text.
 */
export function criteriaParts(criteria: string): CriteriaPart[] {
  const parts: { header: string | null; lines: string[] }[] = [{ header: null, lines: [] }]
  for (const line of criteria.split(/\r\n|\r|\n/)) {
    const found = line.length > 300 ? null : headerOf(line)
    if (found === null) parts.at(-1)?.lines.push(line)
    else parts.push({ header: found.header, lines: found.rest === '' ? [] : [found.rest] })
  }
  return parts
    .map(({ header, lines }) => ({
      side: header === null ? null : sideOf(header),
      header,
      text: lines.join('\n').replace(/^\n+|\s+$/g, ''),
    }))
    .filter((part) => part.header !== null || part.text !== '')
}

/** True where a header says no more than that it lists what to have or what not to have, so that our heading can stand for it. */
export function isPlainHeader(header: string): boolean {
  return /^(?:(?:key|main|major|general)\s+)?(?:inclusion|exclusion)(?:\s+criteri(?:a|on|um))?$/i.test(
    header.trim(),
  )
}
