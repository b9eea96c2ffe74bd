import type { AssessedLine, Assessment } from '../../eligibility/assess/assess.ts'
import { KEY_RULES, type KeyRule, keyRuleOf } from '../../eligibility/assess/key-rule.ts'
import type { Reading } from '../../eligibility/assess/reading.ts'
import type { Answers } from '../../eligibility/questions/fields.ts'
import { stateGroup } from '../../trials/record/state.ts'
import type { CheckTrial } from './check-trial.ts'
import { mayTakePeople } from './may-take-people.ts'
import { type RecordDoubt, recordDoubts } from './record-doubts.ts'

/** What a trial comes to for one person, in the order of a page. */
export const LEVELS = ['worth-a-call', 'ask-first', 'later', 'does-not-fit', 'not-for-you'] as const

export type Level = (typeof LEVELS)[number]

/** What decides about a level, for who looks at the record beside it. */
export type Reason =
  /** A line that was read, and that no answer settles: it is in doubt, or open, or the person was not sure. */
  | { readonly kind: 'open-line'; readonly reading: Reading }
  /** A line about a key rule of which nothing was read. */
  | { readonly kind: 'unread-line'; readonly rule: KeyRule; readonly line: AssessedLine['line'] }
  /** A line on treatment that nothing was told about: now, or in the past, which is not asked. */
  | { readonly kind: 'untold-treatment'; readonly reading: Reading }
  | { readonly kind: 'clash'; readonly reading: Reading }
  /** It clashes, and ends by itself: on an ISO day, or at a time that nobody can name. */
  | { readonly kind: 'ends'; readonly reading: Reading; readonly from: string | null }
  /** The title or a condition is about pregnancy, which does not concern the person as far as they told. */
  | { readonly kind: 'pregnancy'; readonly quote: string }
  /** The title or a condition names people, and no rule that was read says that the person is among them. */
  | { readonly kind: 'named'; readonly rule: KeyRule; readonly quote: string }
  | RecordDoubt
  | { readonly kind: 'no-rules' }
  /** Fewer than two key rules were matched: these were. */
  | { readonly kind: 'too-little'; readonly matched: readonly KeyRule[] }
  | { readonly kind: 'healthy-only'; readonly quote: string }

/** A level with what decided it, the weightiest first. Empty only for what is worth a call. */
export type Leveled = { readonly level: Level; readonly reasons: readonly Reason[] }

/** With fewer key rules matched, nothing speaks for a trial yet. */
const ENOUGH = 2

/** So many lines stand before what is to be said of the record as a whole. */
const LINES_FIRST = 2

type LeveledTrial = Pick<
  CheckTrial,
  | 'state'
  | 'confirmed'
  | 'changed'
  | 'ends'
  | 'healthyOnly'
  | 'pregnancy'
  | 'named'
  | 'places'
  | 'morePlaces'
>

/**
 * What a trial comes to for one person: the first level that holds of "not for you to join", "does not fit", "later" for what ends by itself, "ask first", "later" and
 * "worth a call". A call is worth it only where the trial takes people now by a record that somebody has looked at lately, at least two key rules match, no line about
 * treatment is left open, and nothing clashes. `today` is an ISO day.
 */
export function levelOf(
  trial: LeveledTrial,
  { lines, readings, verdict, from }: Pick<Assessment, 'lines' | 'readings' | 'verdict' | 'from'>,
  { sex, pregnancy, msType }: Pick<Answers, 'sex' | 'pregnancy' | 'msType'>,
  today: string,
): Leveled {
  if (!mayTakePeople(trial.state) || trial.state === 'invited')
    return { level: 'not-for-you', reasons: [{ kind: 'state' }] }
  if (trial.healthyOnly !== null)
    return { level: 'not-for-you', reasons: [{ kind: 'healthy-only', quote: trial.healthyOnly }] }

  const clashes = readings
    .filter(({ outcome }) => outcome === 'conflicts')
    .sort((one, other) => rank(one) - rank(other))
  if (verdict === 'does-not-fit')
    return {
      level: 'does-not-fit',
      reasons: clashes.map((reading) => ({ kind: 'clash', reading })),
    }
  if (verdict === 'not-yet') {
    return {
      level: 'later',
      reasons: clashes.map((reading) => ({ kind: 'ends', reading, from })),
    }
  }

  const ofLines = openLines(lines, readings)
  const matched = matchedRules(lines)
  const open = [
    ...ofLines.slice(0, LINES_FIRST),
    ...othersNamed(trial, { matched, readings, msType }),
    ...pregnancyOf(trial, sex, pregnancy),
    ...recordDoubts(trial, today),
    ...ofLines.slice(LINES_FIRST),
  ]
  if (open.length > 0) return { level: 'ask-first', reasons: open }
  if (isLater(trial)) return { level: 'later', reasons: [{ kind: 'state' }] }
  if (matched.length >= ENOUGH) return { level: 'worth-a-call', reasons: [] }
  const rules = lines.some(({ line }) => line.field === undefined)
  return {
    level: 'ask-first',
    reasons: [rules ? { kind: 'too-little', matched } : { kind: 'no-rules' }],
  }
}

/** Age and sex before the kind of MS before all else, each in the order of the record: everybody knows them, and they say most. */
const rank = ({ fact, line }: Reading) =>
  line.field !== undefined ? 0 : fact.kind === 'ms-type' ? 1 : 2

/** It has not begun to take people, or takes none at the moment. */
const isLater = ({ state }: LeveledTrial) =>
  stateGroup(state) === 'not-yet' || state === 'paused' || state === 'access-paused'

/** The key rules of which a line fits that was read with certainty. */
function matchedRules(lines: readonly AssessedLine[]): readonly KeyRule[] {
  return KEY_RULES.filter((rule) => {
    const outcomes = lines.flatMap(({ readings }) =>
      readings.flatMap(({ fact, outcome }) =>
        keyRuleOf(fact) === rule && fact.doubts.length === 0 ? [outcome] : [],
      ),
    )
    return outcomes.includes('fits')
  })
}

/**
 * Lines that decide and are open, those of key rules first. What a person was not sure of, and what only may be turned round, decides where the rule is a key one; a line about
 * treatment also does where nothing was told of it.
 */
function openLines(
  lines: readonly AssessedLine[],
  readings: readonly Reading[],
): readonly Reason[] {
  const asked = readings.filter((reading) => isOpen(reading) || isDoubtfulMatch(reading))
  const untold = readings.filter(
    ({ outcome, fact }) =>
      (outcome === 'untold' || outcome === 'unasked') && keyRuleOf(fact) === 'treatment',
  )
  const unread = lines.flatMap(({ line }) => (line.unread ?? []).map((rule) => ({ rule, line })))
  const reasons: readonly Reason[] = [
    ...asked.map((reading) => ({ kind: 'open-line', reading }) as const),
    ...unread.map((one) => ({ kind: 'unread-line', ...one }) as const),
    ...untold.map((reading) => ({ kind: 'untold-treatment', reading }) as const),
  ]
  return [...reasons].sort((one, other) => weight(one) - weight(other))
}

const isOpen = ({ outcome, unsure, answer, fact }: Reading) =>
  outcome === 'ask' && (keyRuleOf(fact) !== null || (!unsure && answer !== null))

/** What fits by the part of a line that was read says nothing of the rest. Of age, the fields of the record tell. */
function isDoubtfulMatch({ outcome, fact }: Reading): boolean {
  const rule = keyRuleOf(fact)
  return outcome === 'fits' && fact.doubts.length > 0 && rule !== null && rule !== 'age'
}

/** The order of the key rules, and what is none of them last. */
function weight(reason: Reason): number {
  const rule =
    reason.kind === 'unread-line'
      ? reason.rule
      : 'reading' in reason
        ? keyRuleOf(reason.reading.fact)
        : null
  if (rule === null) return KEY_RULES.length
  return rule === 'treatment' ? -1 : KEY_RULES.indexOf(rule)
}

/** Titles and conditions that name a kind of MS, a treatment, a disability or an age, where no rule settles it. A kind of MS that is the person's own settles itself. */
function othersNamed(
  { named }: LeveledTrial,
  {
    matched,
    readings,
    msType,
  }: {
    readonly matched: readonly KeyRule[]
    readonly readings: readonly Reading[]
    readonly msType: Answers['msType']
  },
): readonly Reason[] {
  const takesType = readings.some(
    ({ fact, outcome }) =>
      outcome === 'fits' &&
      fact.kind === 'ms-type' &&
      fact.doubts.length === 0 &&
      msType !== null &&
      fact.accepted.includes(msType),
  )
  return named
    .filter(({ rule, types }) => {
      if (rule !== 'ms-type') return !matched.includes(rule)
      return msType !== null && !types.includes(msType) && !takesType
    })
    .map(({ rule, quote }) => ({ kind: 'named', rule, quote }))
}

function pregnancyOf(
  trial: LeveledTrial,
  sex: Answers['sex'],
  told: Answers['pregnancy'],
): readonly Reason[] {
  const { pregnancy } = trial
  const concerns = told !== null && told !== 'neither' && sex !== 'male'
  return pregnancy === null || concerns ? [] : [{ kind: 'pregnancy', quote: pregnancy }]
}
