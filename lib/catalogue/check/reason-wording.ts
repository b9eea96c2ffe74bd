import { soWords } from '../../eligibility/assess/explain.ts'
import type { KeyRule } from '../../eligibility/assess/key-rule.ts'
import type { RecordLine } from '../../eligibility/assess/record-lines.ts'
import type { AnswerId } from '../../eligibility/questions/fields.ts'
import { stateMeaning } from '../../trials/dates/date-wording.ts'
import { spokenDate } from '../../trials/dates/spoken-date.ts'
import type { AsOf } from '../../trials/record/as-of.ts'
import type { StateId } from '../../trials/record/state.ts'
import { listed } from '../../trials/text/listed.ts'
import type { Reason } from './level.ts'

/** A reason as a person reads it. */
export type ReasonWords = {
  /** What stands before the record's words. */
  readonly before: string
  /** The line of the record's rules that it rests on; null for none. */
  readonly line: RecordLine | null
  /** Other words of the record that it rests on; null for none. */
  readonly quote: string | null
  /** What follows, in a sentence or two. Empty where the line says all. */
  readonly so: string
  /** The answer that it was compared with; null for none. */
  readonly answer: AnswerId | null
}

const RULES: Readonly<Record<KeyRule, string>> = {
  'ms-type': 'your kind of MS',
  edss: 'your EDSS',
  treatment: 'your treatment',
  age: 'your age',
}

const UNREAD: Readonly<Record<KeyRule, string>> = {
  'ms-type': 'It names kinds of MS, and we could not read who it takes.',
  edss: 'It is about walking or disability, and we could not read what it asks.',
  treatment: 'It is about treatment, and we could not read what it asks.',
  age: 'It is about age, and we could not read what it asks.',
}

const NAMED: Readonly<Record<KeyRule, string>> = {
  'ms-type': 'Ask whether it takes people with your kind of MS.',
  edss: 'Ask which levels of disability it takes.',
  treatment: 'Ask which treatments people may be on.',
  age: 'Ask which ages it takes.',
}

const NOTHING = { before: '', line: null, quote: null, answer: null } as const

/** A reason in words. `trial` is the one that it is a reason for, `asOf` the tense in which states are told. */
export function reasonWords(
  reason: Reason,
  { state }: { readonly state: StateId },
  asOf: AsOf,
): ReasonWords {
  switch (reason.kind) {
    case 'open-line':
      return ofReading('Ask about', reason)
    case 'clash':
      return ofReading('It says', reason)
    case 'ends':
      return ofReading('It says', reason)
    case 'untold-treatment':
      return {
        ...ofReading('Ask about', reason),
        so:
          reason.reading.outcome === 'untold'
            ? 'You have not told us your treatment.'
            : 'We ask what you take now, and not what you took before. Tell the team.',
      }
    case 'unread-line':
      return { ...NOTHING, before: 'Ask about', line: reason.line, so: UNREAD[reason.rule] }
    case 'pregnancy':
      return {
        ...NOTHING,
        before: 'Its title or condition says',
        quote: reason.quote,
        so: 'It is about pregnancy. Ask who can join.',
      }
    case 'named':
      return {
        ...NOTHING,
        before: 'Its title or condition says',
        quote: reason.quote,
        so: NAMED[reason.rule],
      }
    case 'healthy-only':
      return {
        ...NOTHING,
        before: 'The record says',
        quote: reason.quote,
        so: 'It takes healthy people only.',
      }
    case 'past-end':
      return {
        ...NOTHING,
        so: `By its own record it should have ended: ${spokenDate(reason.end)}. Ask whether it still takes people.`,
      }
    case 'stale':
      return {
        ...NOTHING,
        so:
          reason.confirmed === null
            ? 'The record does not say when it was last confirmed. Ask whether it still takes people.'
            : `Nobody has confirmed the record since ${spokenDate(reason.confirmed)}. Ask whether it still takes people.`,
      }
    case 'no-open-place':
      return {
        ...NOTHING,
        so: 'The record says that none of its places takes people. Ask whether one does.',
      }
    case 'no-rules':
      return {
        ...NOTHING,
        so: 'We could not read who can join. Nothing here counts for or against you.',
      }
    case 'too-little':
      return { ...NOTHING, so: littleWords(reason.matched) }
    case 'state':
      return {
        ...NOTHING,
        so:
          stateMeaning({ state, unknownState: null, lastKnownState: null }, asOf) ??
          'The record does not say whether it takes people.',
      }
  }
}

function ofReading(
  before: string,
  { reading }: Extract<Reason, { readonly reading: unknown }>,
): ReasonWords {
  const { line, answer } = reading
  return { before, line, quote: null, so: soWords(reading), answer }
}

function littleWords(matched: readonly KeyRule[]): string {
  return matched.length === 0
    ? 'We could not compare any rule that decides: your kind of MS, EDSS, treatment or age.'
    : `We could compare only ${listed(matched.map((rule) => RULES[rule]))}. That is too little to say more.`
}
