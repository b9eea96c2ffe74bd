import { type CriteriaSide, sideOfHeader, sideOfMisspelt } from './header-side.ts'

/** One header in a line: where it stands, its words without marks, and the side that it opens. */
export type HeaderInLine = {
  readonly start: number
  readonly end: number
  readonly header: string
  /** null for a header over both sides, and for one over neither, such as "Withdrawal criteria". */
  readonly side: CriteriaSide | null
}

const KIND =
  '(?:key|main|major|minor|general|specific|additional|further|other|primary|secondary|basic|common|core|selected|patient|patients|participant|participants|subject|subjects|study|the)'
const SIDE_WORD =
  '(?:non[ -]?)?(?:(?:in|ex|es|eks)[ck]lus(?!iv)[a-zà-ÿ]{2,18}|(?:incl|excl)\\.?|(?:ein|aus)schlu(?:ss|ß)(?:kriterien)?|w[lł][aą]czenia|wy(?:[lł][aą]czenia|kluczenia))'
const CRITERIA =
  '(?:criteri(?:a|as|on|um|ons|os|i)|kriterien|kriterier|kryteria|crit[eé]rios|critères)'

/** Words that make a line a sentence: "Other inclusion criteria may apply" is no header. */
const SENTENCE =
  /\b(?:may|will|must|should|shall|can|could|apply|applies|are|is|was|were|be|not|see|meet|meets|met|meeting|fulfil|fulfils|fulfill|fulfills|fulfilled|fulfilling|satisfy|have|has|any)\b/i

/** A line that is nothing but a header: a few words with inclusion or exclusion among them, at most a colon after. Groups 1 and 2 stand before and behind it. */
const ALONE = new RegExp(
  `^([^\\n:*;]{0,60})(?<![\\p{L}\\p{N}_])${SIDE_WORD}(?![\\p{L}\\p{N}_])([^\\n:*.;]{0,80})$`,
  'iu',
)
/** "2 months prior to inclusion", "Inclusion in another study": a criterion that speaks of joining. */
const LEADS_TO = /\b(?:to|of|at|in|for|before|after|since|until|upon|on|their|your|this)[ \t]*$/i
const INTO = /^[ \t]*(?:in|into|of|to)[ \t]/i
const isOfJoining = (before: string, behind: string) =>
  !/crit|krit/i.test(before + behind) && (LEADS_TO.test(before) || INTO.test(behind))

function isAlone(words: string): boolean {
  const found = ALONE.exec(words)
  return found !== null && !isOfJoining(found[1] ?? '', found[2] ?? '') && !SENTENCE.test(words)
}

/** Headers without the two words. */
const OTHER_ALONE: readonly { readonly pattern: RegExp; readonly side: CriteriaSide | null }[] = [
  { pattern: /^(?:general |main |key )?eligibility(?: criteria)?$/i, side: 'in' },
  { pattern: /^(?:who is |patients |participants |subjects )?(?:eligible|included)$/i, side: 'in' },
  {
    pattern: /^(?:major|main|key|the)? ?(?:selection |entry |eligibility )?criteria include$/i,
    side: 'in',
  },
  {
    pattern:
      /^(?:not eligible|ineligible|ineligibility(?: criteria)?|excluded|contra-?indications?)$/i,
    side: 'out',
  },
  { pattern: /^(?:reasons|grounds|conditions) for (?:in|ex)clusion$/i, side: null },
  { pattern: /^(?:einschluss|ausschluss)kriterien$/i, side: null },
  {
    pattern:
      /^(?:[\w-]+ )?(?:withdrawal|discontinuation|exit|drop-?out|stopping|removal|termination) criteria$/i,
    side: null,
  },
]

/** With words after it on its line: "Inclusion Criteria for MS patients: adults". Group 1 is the header. */
const RUN_IN = new RegExp(
  `^((?:${KIND} ){0,2}${SIDE_WORD}(?: ${CRITERIA}(?:[ (,/–-]{1,3}[^\\n:.;]{0,60})?)?)(?:\\*\\*|__)?[ \\t]*:[ \\t]*(?:\\*\\*|__)?[ \\t]*(?=\\S)`,
  'i',
)

/** A header that lost its line break: "…signed consent Exclusion Criteria:". It starts with a capital and ends with a colon. */
const GLUED =
  /(?<=[\p{L}\p{N})\].;,%][ \t]{1,4})(?:(?:Key|Main|Major|General|Additional|KEY|MAIN|MAJOR|GENERAL)[ \t]{1,2})?(?:Non[ -]|NON[ -])?(?:Inclusion|Exclusion|INCLUSION|EXCLUSION)[ \t]{1,2}(?:[Cc]riteri(?:a|on)|CRITERIA)(?:[ \t(][^\n:.;]{0,90})?[ \t]{0,2}:/gu

/** The last word before a glued header that makes it a part of its sentence: "meets all of the Inclusion Criteria:". */
const LEADS_ON =
  /(?:\b(?:the|all|any|these|those|following|no|of|or|and|other|to|meet|meets|this|these|our|per|with|in)|[/&])[ \t]*$/i

/** The marks before and after the words of a header line. */
const MARKS_BEFORE =
  /^[ \t]*(?:(?:#{1,6}|[-*+•·–])[ \t]+)?(?:\*\*|__)?[ \t]*(?:(?:\d{1,2}|[IVX]{1,4}|[A-Ha-h])(?:\.\d{1,2})?\\?[.)][ \t]+|\d\.\d[ \t]+)?(?:\*\*|__)?[ \t]*/
const MARKS_AFTER = /[ \t]*(?:\*\*|__)?[ \t]*[:：;]?[ \t]*(?:\*\*|__)?[ \t]*$/

const isBullet = (marks: string) => /[-*+•·–](?!\*)[ \t]|[\d.IVXA-Ha-h][.)][ \t]/.test(marks)

/** Words that follow a side in a header line that stands in a list; anything longer there is a criterion. */
const IN_LIST = new RegExp(
  `^(?:${KIND} ){0,2}${SIDE_WORD} ${CRITERIA}(?: (?:for|in|of) [^\\n:.;]{0,50}| ?\\([^)\\n]{0,50}\\))?$`,
  'i',
)

function wholeLine(line: string): HeaderInLine | null {
  const before = MARKS_BEFORE.exec(line)?.[0] ?? ''
  const marked = line.slice(before.length)
  const words = marked.replace(MARKS_AFTER, '')
  if (words === '' || words.length > 150) return null
  const side = isBullet(before) ? sideInList(marked, words) : sideAlone(marked, words)
  return side === undefined ? null : { start: 0, end: line.length, header: words, side }
}

/** The side of a line that stands in a list, with the marks behind it and without; undefined for a criterion. */
function sideInList(marked: string, words: string): CriteriaSide | null | undefined {
  const ends = /:[ \t*_]*$/.test(marked) || /\*\*|__/.test(marked)
  if (IN_LIST.test(words) && (ends || /criteria$/i.test(words))) return sideOfHeader(words)
  return ends ? sideOfMisspelt(marked) : undefined
}

/** The same for a line that is no item of a list. */
function sideAlone(marked: string, words: string): CriteriaSide | null | undefined {
  const other = OTHER_ALONE.find(({ pattern }) => pattern.test(words))
  if (other) return other.side ?? sideOfHeader(words)
  return isAlone(words) ? sideOfHeader(words) : sideOfMisspelt(marked)
}

function runIn(line: string): HeaderInLine | null {
  const before = MARKS_BEFORE.exec(line)?.[0] ?? ''
  const found = RUN_IN.exec(line.slice(before.length))
  const header = found?.[1]
  if (!header || SENTENCE.test(header)) return null
  if (isBullet(before) && !/criteri/i.test(header)) return null
  return { start: 0, end: before.length + found[0].length, header, side: sideOfHeader(header) }
}

function glued(line: string, from: number): HeaderInLine[] {
  return [...line.matchAll(GLUED)].flatMap((found) => {
    const header = found[0].replace(/[ \t]*:$/, '')
    const alone = found.index >= from && !LEADS_ON.test(line.slice(0, found.index))
    if (!alone || SENTENCE.test(header)) return []
    const end = found.index + found[0].length
    return [{ start: found.index, end, header, side: sideOfHeader(header) }]
  })
}

/** No header that is spelled rightly is without one of these: most lines end here. */
const HEADER_WORD = /[ck]lus|cluded|(?:in|ex)cl\b|eligib|riteri|krit|schluss/i

const LONGEST_MISSPELT = 60

/** A longer line is read for headers inside it only: no record has a header of that length. */
const LONGEST_HEADER_LINE = 300

/**
 * The record's own inclusion and exclusion headers in one line of its eligibility text, in order: the whole line, its beginning,
 * or, where a line break was lost, a place inside. None for a criterion, even one that speaks of criteria.
 */
function headersInLine(line: string): HeaderInLine[] {
  if (line.length > LONGEST_MISSPELT && !HEADER_WORD.test(line)) return []
  const whole = line.length > LONGEST_HEADER_LINE ? null : wholeLine(line)
  if (whole) return [whole]
  const first = runIn(line.length > LONGEST_HEADER_LINE ? line.slice(0, LONGEST_HEADER_LINE) : line)
  return [...(first ? [first] : []), ...glued(line, first?.end ?? 0)]
}

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
