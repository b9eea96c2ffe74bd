import type { Criterion } from '../criteria/criterion.ts'
import { type Clause, clausesOf } from '../spans/clauses.ts'
import {
  directionOf,
  isBehindTheTime,
  isOfThePast,
  otherSense,
  tenseOf,
  windowOf,
  withoutWindows,
} from '../spans/context.ts'
import { type Doubt, doubtsOf } from '../spans/doubts.ts'
import { covers, type Mention, modifiesDisease } from '../spans/mentions.ts'
import { namesATime, type TimeWindow } from '../spans/time-windows.ts'
import type { Fact, Statement } from './fact.ts'

type Washout = Extract<Statement, { kind: 'washout' }>

/** More relapses than one, or fewer than some: a count, not a time since the last. */
const COUNT =
  /(?:\b(?:at least|more than|fewer than|less than|minimum of|two|three|four|several|multiple|frequent|number of|first|second|[2-9])|[>≥<≤]=?) ?(?:(?:or more|\d|one|two) )?(?:(?!days?\b|weeks?\b|months?\b|years?\b)\w{1,14} ){0,3}$/i
const ACUTE =
  /\b(?:acute|active|current(?:ly)?|on-?going|intercurrent|present|presence of|in|experiencing|having|undergoing|during|with) (?:(?:an?|the|ms|clinical|acute|active|intercurrent|multiple sclerosis|disease) ){0,3}$/i
/** "In a relapse, or steroids within 6 weeks": the time is that of the steroids. */
const ONGOING =
  /\b(?:currently|on-?going|intercurrent|in an?|experiencing)(?: (?:in|an?|acute|active|ms|clinical))* $/i
const AT_ENTRY =
  /^ (?:at|on|during) (?:the )?(?:time of |moment of )?(?:screening|inclusion|baseline|study entry|entry|enrol\w{1,5}|randomi\w{1,7}|joining|present|entry into)/i
/** Long use, or use for another reason, is another question than a course for a relapse. */
const REGULAR =
  /\b(?:chronic(?:ally)?|long[- ]?term|continuous(?:ly)?|maintenance|daily|regular(?:ly)?|monthly|repeated|prolonged|permanent|consecutive|stable (?:dose|treatment|therapy)|low[- ]dose|requir(?:e|es|ed|ing)|dependen\w{1,3})\b/i
const AFTER_ALL =
  /\b(?:last|latest|most recent|ended|completed|resolved|discontinu\w{1,6}|stopp\w{1,3}|ceas\w{1,5}|withdr\w{1,6}|onset|free|wash(?:ed)?[- ]?out|elapsed|passed|off)\b/i
const ENDED = /\b(?:stopp\w{1,3}|discontinued|ceased|off|free|withdrawn)\b/i
const SINCE_IT =
  /^ (?:(?:must|should) )?(?:(?:have|has) )?(?:(?:elapsed|passed) )?(?:since|after|from|off|without|free|wash\w{0,3}(?:[- ]out)?)\b/i
const FROM_A_START = /\b(?:first|start\w{0,3}|initiat\w{1,4}|beginning|diagnos\w{1,4})\b/i

const sincePassed = ({ text }: Clause, agent: Mention, window: TimeWindow) => {
  if (window.kind === 'last' || window.kind === 'ever') return false
  const between = text.slice(Math.min(agent.end, window.end), Math.max(agent.start, window.start))
  const ahead = text.slice(Math.max(0, agent.start - 25), agent.start)
  if (window.kind === 'for') return ENDED.test(between)
  if (FROM_A_START.test(between)) return false
  return (
    AFTER_ALL.test(`${ahead} ${between} ${window.words}`) ||
    /wash/i.test(text.slice(Math.max(0, window.start - 25), window.end + 20)) ||
    (window.end <= agent.start && SINCE_IT.test(text.slice(window.end, window.end + 60))) ||
    /\b(?:since|after)\b/i.test(window.words)
  )
}

function timeCounts(
  criterion: Criterion,
  clause: Clause,
  agent: Mention,
  window: TimeWindow,
): boolean {
  const direction = directionOf(criterion, clause, agent)
  if (direction === 'in') return sincePassed(clause, agent, window)
  if (direction === null) return false
  if (criterion.side === 'inclusion') return true
  if (window.kind === 'for') return /\b(?:last|past|previous|preceding)\b/i.test(window.words)
  return window.kind === 'last'
}

/** Days null: now, or at any time. */
function timeless(criterion: Criterion, clause: Clause, agent: Mention): Washout | null {
  if (directionOf(criterion, clause, agent) !== 'out' || isBehindTheTime(clause, agent)) return null
  if (agent.id !== 'relapse' && otherSense(clause) !== null) return null
  const { text } = clause
  const fact = { kind: 'washout', agent: agent.id, days: null, window: null } as const
  if (agent.id === 'relapse') {
    const now =
      ACUTE.test(text.slice(Math.max(0, agent.start - 50), agent.start)) ||
      AT_ENTRY.test(text.slice(agent.end, agent.end + 40))
    return now ? { ...fact, ever: false } : null
  }
  const tense = tenseOf(clause, agent)
  if (clause.later !== '' && !isOfThePast(clause)) return null
  if (!clause.conditional && namesATime(withoutWindows(clause))) return null
  return tense === null ? null : { ...fact, ever: tense === 'ever' }
}

/** Having stopped something some time ago is what a time that must have passed asks for. */
function isAboutSomethingElse(clause: Clause, { kind }: TimeWindow): boolean {
  const sense = otherSense(clause)
  return sense !== null && sense !== 'sign' && !(sense === 'ending' && kind !== 'last')
}

function washoutOf(criterion: Criterion, clause: Clause, agent: Mention): Washout | null {
  const { text } = clause
  const ahead = text.slice(Math.max(0, agent.start - 50), agent.start)
  if (agent.id === 'relapse' && COUNT.test(ahead)) return null
  const near = `${ahead} ${text.slice(agent.end, agent.end + 25)}`
  if (agent.id !== 'relapse' && agent.id !== 'probiotics' && REGULAR.test(near)) return null
  const window = ONGOING.test(ahead) ? null : windowOf(clause, agent)
  if (window === null) {
    return modifiesDisease(agent.id) && !OWN_AGENTS.has(agent.id)
      ? null
      : timeless(criterion, clause, agent)
  }
  if (window.kind === 'ever') {
    const out = directionOf(criterion, clause, agent) === 'out'
    if (!out || agent.id === 'relapse' || (modifiesDisease(agent.id) && !OWN_AGENTS.has(agent.id)))
      return null
    return { kind: 'washout', agent: agent.id, days: null, ever: true, window: window.words }
  }
  if (!timeCounts(criterion, clause, agent, window)) return null
  if (agent.id !== 'relapse' && isAboutSomethingElse(clause, window)) return null
  return {
    kind: 'washout',
    agent: agent.id,
    days: window.days,
    ever: false,
    window: window.words,
  }
}

/** Agents whose last time a person is asked about. */
const OWN_AGENTS = new Set(['relapse', 'antibiotics', 'probiotics'])
/** Symptom medicines: their times are no washout for MS. */
const SYMPTOMATIC = new Set(['fampridine', 'nabiximols'])

function ownDoubts(clause: Clause, agent: Mention): readonly Doubt[] {
  const window = windowOf(clause, agent)
  const partly = clause.except.some((id) => covers(agent.id, id))
  const daily = agent.id === 'probiotics' && REGULAR.test(clause.text)
  return clause.conditional || clause.alternatives || partly || daily || window?.otherEnd === true
    ? ['condition']
    : []
}

/** One of several ways to join says nothing about the others. */
const isOneWayIn = ({ side }: Criterion, { conditional, alternatives }: Clause, { id }: Mention) =>
  side === 'inclusion' &&
  (conditional || alternatives) &&
  modifiesDisease(id) &&
  !OWN_AGENTS.has(id)

/**
 * What must lie some time back: relapses, steroids, antibiotics, probiotics and named treatments, in days with the record's own words. "At any
 * time" and "now" are read here for all but disease-modifying treatments, which `treatment-facts.ts` reads. Changes of a treatment, half-lives
 * and times to come are not washouts.
 */
export function washoutFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.about !== 'participant' || criterion.side === null) return []
  const seen = new Set<string>()
  return clausesOf(criterion).flatMap((clause) =>
    clause.agents.flatMap((agent): readonly Fact[] => {
      if (SYMPTOMATIC.has(agent.id)) return []
      const washout = washoutOf(criterion, clause, agent)
      if (washout === null || isOneWayIn(criterion, clause, agent)) return []
      const key = `${washout.agent} ${washout.days} ${washout.ever}`
      if (seen.has(key)) return []
      seen.add(key)
      return [
        {
          ...washout,
          quote: criterion.original,
          field: 'eligibilityCriteria',
          criterion,
          doubts: [...doubtsOf(criterion), ...ownDoubts(clause, agent)],
        },
      ]
    }),
  )
}
