import { keyRuleOf } from '../../eligibility/assess/key-rule.ts'
import type { RecordLine } from '../../eligibility/assess/record-lines.ts'
import type { KeySignals } from '../../signals/key-signals/key-signals.ts'
import { unescaped } from '../../trials/text/record-markdown.ts'
import { shortened } from '../../trials/text/shortened.ts'

const MOST_LINES = 2
const LONGEST_LINE = 160

/** What says how much of it is free, and leaves nothing open. */
const FREE: ReadonlySet<KeySignals['freeScope']> = new Set(['taking-part', 'nothing-extra'])

/**
 * What a record leaves open, as questions to its team, the weightiest first: ethics review, cost, how groups are made, and its lines that decide. They are chosen by the record
 * alone, whatever a person answered: which line a letter asks about would tell what concerns its writer. `restated` is true where the lines are in our words, which are
 * not the record's to quote.
 */
export function openQuestions(
  { ethics, cost, groups, freeScope }: KeySignals,
  lines: readonly RecordLine[],
  restated: boolean,
): readonly string[] {
  const isOpen = ({ state }: KeySignals['groups']) =>
    state === 'not-stated' || state === 'mentioned'
  const pays = cost.state === 'concern' ? cost.quotes.find((quote) => !quote.restated) : undefined
  const paid = pays === undefined ? '' : `${saysWords(pays.text)} `
  const questions = [
    ethics.state === 'stated' ? null : ethics.ask,
    FREE.has(freeScope) || cost.ask === null ? null : `${paid}${cost.ask}`,
    isOpen(groups) ? HOW_GROUPS : null,
    ...lineQuestions(lines, restated),
  ]
  return questions.filter((question) => question !== null)
}

/** The record's words, without the registry's backslashes. */
const saysWords = (quote: string) =>
  `Your record says “${shortened(unescaped(quote), LONGEST_LINE)}”.`

const HOW_GROUPS = 'How do you decide who gets which treatment: by chance, or in another way?'

function lineQuestions(lines: readonly RecordLine[], restated: boolean): readonly string[] {
  const found = lines
    .filter(({ field }) => field === undefined)
    .map((line) => ({ line, rule: weight(line) }))
    .filter(({ rule }) => rule < NOT_ASKED)
    .toSorted((one, other) => one.rule - other.rule)
    .slice(0, MOST_LINES)
  if (restated) {
    return [...new Set(found.map(({ rule }) => rule))].map(
      (rule) => `What exactly do you ask for about ${ABOUT[rule]}?`,
    )
  }
  return found.map(({ line }) => `${saysWords(line.quote)} What exactly does this mean?`)
}

/** By the weight of their rule. */
const ABOUT = ['treatment for MS', 'the kind of MS', 'the EDSS']
const RULES = ['treatment', 'ms-type', 'edss'] as const
const NOT_ASKED = ABOUT.length

/** A line on treatment is asked about in any case; one on the kind of MS or the EDSS where it, or a part of it, could not be read. */
function weight({ facts, unread = [] }: RecordLine): number {
  const open = facts.flatMap((fact) => {
    const rule = keyRuleOf(fact)
    return rule === 'treatment' || fact.doubts.length > 0 ? [rule] : []
  })
  const at = RULES.findIndex((rule) => open.includes(rule) || unread.includes(rule))
  return at === -1 ? NOT_ASKED : at
}
