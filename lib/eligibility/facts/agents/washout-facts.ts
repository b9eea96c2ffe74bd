import type { Criterion } from '../../criteria/criterion.ts'
import { type Agent, type AgentSentence, agentSentencesOf } from '../../spans/agents.ts'
import { directionOf, hasCue, tenseOf } from '../../spans/context.ts'
import { type Doubt, doubtsOf } from '../../spans/doubts.ts'
import type { TimeWindow } from '../../spans/time-windows.ts'
import { isOtherAgent } from '../../vocabulary/agents.ts'
import { covers, modifiesDisease, TREATMENT_CLASSES } from '../../vocabulary/treatments.ts'
import type { Fact, Statement } from '../fact.ts'
import { isBehindTheTime, isOfThePast, windowOf } from './agent-times.ts'

type Washout = Extract<Statement, { kind: 'washout' }>

/** Symptom medicines: their times are no washout for MS. */
const SYMPTOMATIC: ReadonlySet<string> = new Set(['fampridine', 'nabiximols'])

/** What people have now and then: "prior use" of it, without a time, says when somebody is to be asked and not that they never had it. */
const isNowAndThen = (id: string) => isOtherAgent(id) || id === 'steroids' || id === 'ACTH'

const isTreatmentForMs = (id: string) => modifiesDisease(id) && !isOtherAgent(id)

/** More relapses than one, or fewer than some: a count, not a time since the last. */
function isCounted({ sentence: { items } }: AgentSentence, { at }: Agent): boolean {
  return items.slice(Math.max(0, at - 4), at).some(({ meaning, text }, index, near) => {
    const behind = near[index + 1]
    if (meaning.sense === 'number') return behind?.meaning.sense !== 'unit' && behind?.text !== ')'
    return /^(?:several|multiple|frequent|number|first|second)$/.test(text)
  })
}

const NEAR = 4

const near = ({ cues, sentence }: AgentSentence, { at }: Agent) =>
  cues.filter((cue) => cue.at >= sentence.own && Math.abs(cue.at - at) <= NEAR)

/** A relapse is there now only where a word right before or behind it says so. */
const isGoingOn = (clause: AgentSentence, agent: Agent) =>
  hasCue(near(clause, agent), 'now') ||
  /^(?:in|in an?|with|during|presence|experiencing|having) /.test(`${aheadText(clause, agent)} `)

const aheadText = ({ sentence: { items } }: AgentSentence, { at }: Agent) =>
  (/^(?:an?|the|acute|active)$/.test(items[at - 1]?.text ?? '') ? items[at - 2] : items[at - 1])
    ?.text ?? ''

/** The time since the last one must have passed. */
function mustHavePassed(
  clause: AgentSentence,
  agent: Agent,
  { kind, from, to }: TimeWindow,
): boolean {
  if (kind === 'last') return false
  const [start, end] = [Math.min(agent.at - 3, from), Math.max(agent.at, to) + 3]
  const between = clause.cues.filter(({ at }) => at >= start && at <= end)
  if (hasCue(between, 'change')) return false
  return (
    hasCue(between, 'ended', 'free', 'naive') ||
    (kind === 'since' && hasCue(between, 'latest', 'ended')) ||
    (kind === 'since' && saysSince(clause, from, to))
  )
}

/** "At least 3 months since", "a washout of". */
const saysSince = ({ sentence: { items } }: AgentSentence, from: number, to: number) =>
  items
    .slice(Math.max(0, from - 1), to + 1)
    .some(({ text }) => /^(?:since|after|from|off|without|free|elapsed|passed|wash.*)$/.test(text))

function timeCounts(
  criterion: Criterion,
  clause: AgentSentence,
  agent: Agent,
  window: TimeWindow,
): boolean {
  const direction = directionOf(criterion, clause.sentence, clause.cues, agent.at)
  if (direction === 'in') return mustHavePassed(clause, agent, window)
  if (direction === null) return false
  if (criterion.side === 'inclusion') return window.kind !== 'unread'
  if (window.kind === 'for')
    return clause.sentence.items
      .slice(window.from, window.to)
      .some(({ text }) => /\b(?:last|past|previous|preceding)\b/.test(text))
  return window.kind === 'last'
}

/** Days null: now, or at any time. */
function timeless(criterion: Criterion, clause: AgentSentence, agent: Agent): Washout | null {
  const { sentence, cues, later } = clause
  if (directionOf(criterion, sentence, cues, agent.at) !== 'out' || isBehindTheTime(clause, agent))
    return null
  const fact = { kind: 'washout', agent: agent.id, days: null, window: null } as const
  if (agent.id === 'relapse') return isGoingOn(clause, agent) ? { ...fact, ever: false } : null
  if (hasCue(cues, 'reaction', 'reason', 'change', 'ended', 'finding', 'somebody else')) return null
  const tense = tenseOf(cues, agent.at)
  if (later !== null && !isOfThePast(clause)) return null
  return { ...fact, ever: tense === 'ever' || tense === 'past' }
}

function washoutOf(criterion: Criterion, clause: AgentSentence, agent: Agent): Washout | null {
  const { sentence, cues } = clause
  const isRelapse = agent.id === 'relapse'
  if (isRelapse && isCounted(clause, agent)) return null
  if (!isRelapse && agent.id !== 'probiotics' && hasCue(near(clause, agent), 'regular')) return null
  const window =
    isRelapse && isGoingOn(clause, agent) && agent.at + 1 !== windowOf(clause, agent)?.from
      ? null
      : windowOf(clause, agent)
  if (window === null) {
    const ever = hasCue(cues, 'ever', 'never')
    if (isTreatmentForMs(agent.id) || (isRelapse && ever)) return null
    return timeless(criterion, clause, agent)
  }
  if (window.days === null || !timeCounts(criterion, clause, agent, window)) return null
  if (!isRelapse && hasCue(cues, 'reaction', 'reason', 'change', 'somebody else')) return null
  if (!isRelapse && window.kind === 'last' && hasCue(cues, 'ended')) return null
  const { start } = sentence.items[window.from] ?? { start: 0 }
  const { end } = sentence.items[window.to - 1] ?? { end: 0 }
  return {
    kind: 'washout',
    agent: agent.id,
    days: window.days,
    ever: false,
    window: sentence.text.slice(start, end),
  }
}

const OTHER: ReadonlySet<string> = new Set(['other', 'another', 'any other'])

const OTHER_WITHIN = 3

/** "Other disease-modifying drugs" does not say other than which. */
const isOfOthers = ({ sentence: { items } }: AgentSentence, { id, at }: Agent) =>
  TREATMENT_CLASSES.some((group) => group.id === id) &&
  items.slice(Math.max(0, at - OTHER_WITHIN), at).some(({ text }) => OTHER.has(text))

/** "Treated before, but with a washout of 4 weeks" may be a rule for those alone who were. */
const isOfThoseTreated = ({ side }: Criterion, { cues }: AgentSentence, { at }: Agent) =>
  side === 'inclusion' &&
  cues.some((cue) => cue.id === 'past' && cue.at < at) &&
  hasCue(cues, 'but')

function ownDoubts(
  criterion: Criterion,
  clause: AgentSentence,
  agent: Agent,
  washout: Washout,
): readonly Doubt[] {
  const window = windowOf(clause, agent)
  const partly =
    clause.except.some((id) => covers(agent.id, id)) ||
    (washout.ever && hasCue(clause.cues, 'except', 'unless'))
  const daily = agent.id === 'probiotics' && hasCue(clause.cues, 'regular')
  const unsaid =
    washout.days === null && agent.id !== 'relapse' && tenseOf(clause.cues, agent.at) === null
  const timeless = washout.ever && isNowAndThen(agent.id) && !hasCue(clause.cues, 'ever', 'never')
  const doubts: readonly (Doubt | false)[] = [
    (clause.conditional ||
      partly ||
      daily ||
      window?.otherEnd === true ||
      isOfOthers(clause, agent) ||
      isOfThoseTreated(criterion, clause, agent)) &&
      'condition',
    (timeless || unsaid) && 'unexplained',
  ]
  return doubts.filter((doubt) => doubt !== false)
}

/** One of several ways to join says nothing about the others. */
const isOneWayIn = ({ side }: Criterion, { conditional }: AgentSentence, { id }: Agent) =>
  side === 'inclusion' && conditional && isTreatmentForMs(id)

/**
 * What must lie some time back: relapses, steroids, antibiotics, probiotics and named treatments, in days with the record's own words. "At any
 * time" and "now" are read here for all but disease-modifying treatments, which `treatment-facts.ts` reads. Changes of a treatment, half-lives
 * and times to come are not washouts.
 */
export function washoutFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.side === null) return []
  const seen = new Set<string>()
  return agentSentencesOf(criterion).flatMap((clause) =>
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
          doubts: [...doubtsOf(criterion), ...ownDoubts(criterion, clause, agent, washout)],
        },
      ]
    }),
  )
}
