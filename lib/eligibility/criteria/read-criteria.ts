import { decodeHTMLStrict } from 'entities/decode'
import { unescaped } from '../../trials/text/record-markdown.ts'
import { type Heading, headingAbout, lineAbout, lineHeading } from './audience.ts'
import type { Criterion } from './criterion.ts'
import { type Line, linesOf, piecesOf } from './lines.ts'
import { type CriteriaPart, criteriaParts } from './sections.ts'
import { sideOfSentence, sideUnder } from './side.ts'
import { mayTurn } from './turn-label.ts'

type Side = Criterion['side']

/** A line that others stand under, while the text is read from top to bottom. */
type Over = { readonly text: string; readonly side: Side; readonly whose: Heading | null }
type Level = Over & { readonly line: Line; readonly flattened: boolean }

const EVERYONE: Heading = { about: 'participant', group: null }
const SIDES = { in: 'inclusion', out: 'exclusion' } as const

const plain = (original: string) =>
  decodeHTMLStrict(unescaped(original))
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Headings that only lead on to a list: every word of them is one of these. */
const LEADING = new Set(
  `the a an any all one each every or and more of following patients patient participants participant subjects subject persons
  person people individuals individual candidates volunteers those who with will be is are must should may can not have has
  had to for from in on at if they he she this these study trial entry enrolment enrollment enrolled participate
  participating participation inclusion exclusion include includes included including exclude excludes excluded excluding
  criteria criterion eligible eligibility ineligible meet meets meeting fulfil fulfill satisfy exist exists apply present
  presence time screening baseline history order as follows considered please note other key main both group groups none`.split(
    /\s+/,
  ),
)

const leadsOnly = (text: string) =>
  /^based on\b/i.test(text) ||
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || LEADING.has(word))

/** Lines that hold no rule: "None", and "Other protocol-defined criteria may apply". */
const NO_RULE =
  /^(?:none|n\/?a|nil|not applicable)\W*$|\b(?:protocol|inclusion|exclusion)\b[^.:]{0,60}\bcriteria\b[^.:]{0,30}\bappl(?:y|ies)\b[^:]{0,20}$|^the above information is not intended/i

/** Whether a line without a mark stands over the lines that follow. */
function isHeading(line: Line, next: Line | undefined): boolean {
  if (line.mark !== null) return false
  if (/[:：]$/.test(line.words)) return true
  if (line.words.length > 90 || /[.;,]$/.test(line.words)) return false
  const overList = next !== undefined && next.mark !== null
  return overList || (line.words.split(/\s+/).length <= 5 && lineHeading(line.words) !== null)
}

const standsBeside = (line: Line, next: Line | undefined) =>
  next !== undefined && next.mark === line.mark && next.indent === line.indent

/** "One of the following:" over lines that stand as far out as itself: the list was flattened. */
const isFlattened = (text: string, line: Line, next: Line | undefined) =>
  /\bfollowing\b[^.]{0,80}:$/i.test(text) && standsBeside(line, next)

/** The open levels that a line stands under. */
function levelsOver(levels: readonly Level[], line: Line): Level[] {
  if (line.mark === null) return levels.filter((level) => level.line.indent < line.indent)
  const outer = levels.filter((level) => level.line.indent < line.indent)
  const beside = levels.filter((level) => level.line.indent === line.indent)
  const flat = beside.findLastIndex((level) => level.flattened && level.line.mark === line.mark)
  if (flat !== -1) return [...outer, ...beside.slice(0, flat + 1)]
  const same = beside.findIndex((level) => level.line.mark === line.mark)
  if (same !== -1) return [...outer, ...beside.slice(0, same)]
  const nests = ['circle', 'letter', 'roman'].includes(line.mark)
  return nests || beside.at(-1)?.text.endsWith(':') ? [...outer, ...beside] : outer
}

/** The side that a line has from what it stands under. A flattened list may have ended, so its lead-in turns nothing round. */
function sideFrom(over: Over | Level | undefined, line: Line, side: Side): Side {
  if (!over) return side
  const under = sideUnder(over.side, over.text)
  if (!('line' in over) || !over.flattened || !standsBeside(over.line, line)) return under
  return under === over.side ? under : null
}

/** The criteria of one part. `block` tells whose rules they are where no line of its own does. */
function readPart(part: CriteriaPart, block: Heading): Criterion[] {
  const all = linesOf(part.text)
  const lines = headingAtEnd(part) ? all.slice(0, -1) : all
  const criteria: Criterion[] = []
  const side = part.side && SIDES[part.side]
  let heading: Over | null = null
  let levels: Level[] = []
  let headings: readonly string[] = []
  let turned = false
  for (const [index, line] of lines.entries()) {
    const text = plain(part.text.slice(line.start, line.end))
    if (NO_RULE.test(text)) continue
    turned ||= mayTurn(part.side, text)
    if (isHeading(line, lines[index + 1])) {
      const whose = lineHeading(text)
      heading = { text, side, whose }
      levels = []
      if (leadsOnly(text) || whose !== null) continue
      headings = [...headings, text]
      criteria.push({
        text,
        original: part.text.slice(line.start, line.end),
        side: sideOfSentence(side, text),
        depth: 0,
        under: [],
        headings,
        turned,
        ...block,
      })
      continue
    }
    levels = levelsOver(levels, line)
    const over = levels.at(-1) ?? heading ?? undefined
    const inherited = sideFrom(over, line, side)
    const whose = levels.findLast((level) => level.whose !== null)?.whose ?? heading?.whose ?? block
    for (const piece of piecesOf(line, part.text)) {
      const original = part.text.slice(piece.start, piece.end)
      const words = plain(original)
      const self = lineAbout(words)
      criteria.push({
        text: words,
        original,
        side: sideOfSentence(inherited, words),
        depth: levels.length,
        under: [...(heading ? [heading.text] : []), ...levels.map((level) => level.text)],
        headings,
        turned,
        group: self.group ?? whose.group,
        about: self.about ?? whose.about,
      })
    }
    if (line.mark !== null) {
      const flattened = isFlattened(text, line, lines[index + 1])
      levels = [...levels, { line, text, side: inherited, whose: lineHeading(text), flattened }]
    }
  }
  return criteria
}

/** A heading at the end of a part, such as "Cohort B" or "Donors", stands over the parts that follow. */
function headingAtEnd(part: CriteriaPart): Heading | null {
  const [last, before] = linesOf(part.text).reverse()
  if (!last || last.mark !== null || last.words.length > 60 || /[.;,]$/.test(last.words))
    return null
  const apart = before ? before.mark !== null : part.header === null
  return apart ? headingAbout(last.words) : lineHeading(last.words)
}

/**
 * Whose rules each part holds: its header says, or a heading above it. In a text with several headers of either side, an exclusion
 * header that names nobody belongs to the inclusion header before it; a single one holds for all.
 */
function blocksOf(parts: readonly CriteriaPart[]): Heading[] {
  const count = (side: CriteriaPart['side']) => parts.filter((part) => part.side === side).length
  const paired = count('in') > 1 && count('out') > 1
  let carried: Heading | null = null
  let inclusion: Heading | null = null
  return parts.map((part) => {
    const own = part.header === null ? null : headingAbout(part.header)
    if (part.side === 'in') inclusion = own
    const block = own ?? (paired && part.side === 'out' ? inclusion : null) ?? carried ?? EVERYONE
    carried = headingAtEnd(part) ?? carried
    return block
  })
}

/**
 * The lines of a record's eligibility text, in its order: each with the side that the nearest header above it gives (null
 * without one), what it stands under, and whose rule it is. Headers and sentences that only lead on to a list are no
 * criteria; "None of the following:" turns the lines under it round.
 */
export function readCriteria(eligibility: string): Criterion[] {
  const parts = criteriaParts(eligibility)
  const blocks = blocksOf(parts)
  return parts.flatMap((part, index) => readPart(part, blocks[index] ?? EVERYONE))
}
