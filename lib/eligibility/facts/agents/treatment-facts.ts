import type { Criterion } from '../../criteria/criterion.ts'
import { type Agent, type AgentSentence, agentSentencesOf } from '../../spans/agents.ts'
import { directionOf, hasCue, tenseOf } from '../../spans/context.ts'
import { type Doubt, doubtsOf } from '../../spans/doubts.ts'
import { sentencesIn } from '../../spans/sentences.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import { ANY_DMT, covers, modifiesDisease } from '../../vocabulary/treatments.ts'
import type { Fact, Statement } from '../fact.ts'
import { isBehindTheTime, isOfThePast, windowOf } from './agent-times.ts'
import { eitherIn, isTreatment, requiredIn, widest } from './treatment-required.ts'

/** "No disease-modifying therapy, or interferon": the second is no further ban. */
function isAlternative(
  { side }: Criterion,
  { sentence: { items } }: AgentSentence,
  out: readonly Agent[],
): boolean {
  const all = out.find(({ id }) => id === ANY_DMT)
  if (side !== 'inclusion' || all === undefined) return false
  const next = out.find(({ id, at }) => at > all.at && id !== ANY_DMT && covers(ANY_DMT, id))
  return next !== undefined && items.slice(all.at, next.at).some(({ text }) => text === 'or')
}

/** "Not on X within 3 months and never on other treatments": X has a rule of its own. */
function letInBeside(
  { sentence: { items }, agents, except }: AgentSentence,
  banned: readonly Agent[],
): readonly string[] {
  const other = banned.find(({ at }) =>
    items.slice(Math.max(0, at - 2), at).some(({ text }) => /^(?:other|another)$/.test(text)),
  )
  const apart = agents.filter(
    ({ at }) => other !== undefined && at < other.at && !banned.some((agent) => agent.at === at),
  )
  return [...except, ...apart.map(({ id }) => id)].filter((id) => modifiesDisease(id))
}

const OTHER_SENSE: readonly Cue[] = [
  'reaction',
  'reason',
  'change',
  'ended',
  'finding',
  'somebody else',
  'let in',
]

function notAllowed(criterion: Criterion, clause: AgentSentence): readonly Read[] {
  const { sentence, cues, later } = clause
  if (hasCue(cues, ...OTHER_SENSE)) return []
  if (later !== null && !isOfThePast(clause)) return []
  const out = clause.agents.filter(
    (agent) =>
      isTreatment(agent) &&
      directionOf(criterion, sentence, cues, agent.at) === 'out' &&
      !isBehindTheTime(clause, agent) &&
      windowOf(clause, agent) === null,
  )
  if (isAlternative(criterion, clause, out)) return []
  const tense = (agent: Agent) => tenseOf(cues, agent.at)
  const ever = out.filter((agent) => tense(agent) === 'ever' || tense(agent) === 'past')
  const now = out.filter((agent) => tense(agent) === 'now')
  // A bare name does not say whether it is meant now, or at any time.
  const unsaid = out.filter((agent) => tense(agent) === null)
  const own: readonly Doubt[] = clause.conditional || exceptsElse(clause, out) ? ['condition'] : []
  const read = (agents: readonly Agent[], isEver: boolean, doubts: readonly Doubt[]) =>
    statementsOf(agents, letInBeside(clause, agents), isEver).map(
      (statement): Read => [statement, doubts],
    )
  return [
    ...read(ever, true, own),
    ...read(now, false, own),
    ...read(unsaid, false, [...own, 'unexplained']),
  ]
}

/** "Any DMT other than methotrexate": what it lets through is no case of what it bans, so that we may not know what it means. */
const exceptsElse = ({ except }: AgentSentence, out: readonly Agent[]) =>
  except.some((id) => !out.some((agent) => covers(agent.id, id)))

function statementsOf(
  agents: readonly Agent[],
  letIn: readonly string[],
  ever: boolean,
): readonly Statement[] {
  if (agents.length === 0) return []
  const anyOf = widest(agents)
  const wide = anyOf.filter((name) => letIn.some((id) => covers(name, id)))
  const except = letIn.filter((id) => wide.some((name) => covers(name, id)))
  const plain = anyOf.filter((name) => !wide.includes(name))
  const none = plain.includes(ANY_DMT) && !ever
  return [
    ...(wide.length > 0
      ? [{ kind: 'treatment-not-allowed', anyOf: wide, except, ever } as const]
      : []),
    ...(none ? [{ kind: 'no-treatment' } as const] : []),
    ...(plain.length > 0 && !none
      ? [{ kind: 'treatment-not-allowed', anyOf: plain, except: [], ever } as const]
      : []),
  ]
}

/**
 * Which treatments for MS a participant must be on, must not be on, or must never have had. A treatment with a time ("in the last 3 months") is
 * a washout and not read here; so is what is taken beside a treatment for MS.
 */
export function treatmentFacts(criterion: Criterion): readonly Fact[] {
  if (criterion.side === null) return []
  return statementsIn(criterion).map(
    ([statement, own]): Fact => ({
      ...statement,
      quote: criterion.original,
      field: 'eligibilityCriteria',
      criterion,
      doubts: doubtsAbout(statement, criterion, own),
    }),
  )
}

/** One of several ways to join is not what everyone must take. */
function doubtsAbout(
  statement: Statement,
  criterion: Criterion,
  own: readonly Doubt[],
): readonly Doubt[] {
  const shared = doubtsOf(criterion)
  const forSome = shared.includes('condition') || criterion.group !== null
  const doubts: readonly (Doubt | false)[] = [
    ...shared,
    ...own,
    statement.kind === 'treatment-required' && forSome && 'several',
  ]
  return [...new Set(doubts.filter((doubt) => doubt !== false))]
}

type Read = readonly [statement: Statement, doubts: readonly Doubt[]]

function statementsIn(criterion: Criterion): readonly Read[] {
  const said = agentSentencesOf(criterion).flatMap((clause): readonly Read[] => {
    const either = eitherIn(criterion, clause)
    if (either) return [[either, []]]
    const required = requiredIn(criterion, clause)
    return required
      ? [[required, clause.conditional ? ['condition'] : []]]
      : notAllowed(criterion, clause)
  })
  return [...said, ...untreated(criterion)]
}

/** "Treatment-naive patients" takes nobody on a treatment, and names none. */
function untreated(criterion: Criterion): readonly Read[] {
  if (criterion.side !== 'inclusion') return []
  return sentencesIn(criterion).flatMap((sentence): readonly Read[] => {
    const named = sentence.items.some(
      ({ meaning }) => meaning.sense === 'topic' && meaning.id === 'untreated',
    )
    const open =
      hasCue(sentence.cues, 'if', 'unless', 'or else', 'let in') ||
      sentence.items.some(({ text }) => text === 'or')
    return named && !open ? [[{ kind: 'no-treatment' }, []]] : []
  })
}
