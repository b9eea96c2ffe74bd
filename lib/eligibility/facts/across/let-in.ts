import type { Criterion } from '../../criteria/criterion.ts'
import { type Agent, type AgentSentence, agentSentencesOf } from '../../spans/agents.ts'
import { directionOf, hasCue } from '../../spans/context.ts'
import { type Sentence, sentencesIn } from '../../spans/sentences.ts'
import { topicsIn } from '../../spans/topics-in.ts'
import { isOtherAgent } from '../../vocabulary/agents.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import { modifiesDisease } from '../../vocabulary/treatments.ts'
import { windowOf } from '../agents/agent-times.ts'
import type { Fact } from '../fact.ts'

/** What a line lets in or asks for: where another keeps it out, the two are for different people, or times. */
type LetIn = {
  /** Kinds of fact. */
  readonly kinds: ReadonlySet<Fact['kind']>
  readonly conditions: ReadonlySet<string>
  /** The shortest time, in days, within which an agent may or must have been there; 0 for now. */
  readonly agents: ReadonlyMap<string, number>
}

/** Words that speak of what cannot be, or may come: they let nothing in. */
const NOT_LET_IN: readonly Cue[] = [
  'reason',
  'reaction',
  'if',
  'unless',
  'later',
  'willing',
  'able',
]

const isIn = (criterion: Criterion, sentence: Sentence, at: number) =>
  !hasCue(sentence.cues, ...NOT_LET_IN) &&
  directionOf(criterion, sentence, sentence.cues, at) === 'in'

/** A study of pregnant women, of people with a disease of the gut, or in a relapse. */
function letIn(criteria: readonly Criterion[]): LetIn {
  const kinds = new Set<Fact['kind']>()
  const conditions = new Set<string>()
  const agents = new Map<string, number>()
  for (const criterion of criteria) {
    if (criterion.side !== 'inclusion') continue
    for (const sentence of sentencesIn(criterion)) {
      for (const kind of ['pregnancy', 'breastfeeding'] as const)
        if (topicsIn(sentence, kind).some((at) => isIn(criterion, sentence, at))) kinds.add(kind)
      for (const [at, { meaning }] of sentence.items.entries())
        if (meaning.sense === 'gut' && isIn(criterion, sentence, at)) conditions.add(meaning.id)
    }
    for (const clause of agentSentencesOf(criterion))
      for (const agent of clause.agents) {
        const days = daysLetIn(criterion, clause, agent)
        if (days !== null) agents.set(agent.id, Math.min(days, agents.get(agent.id) ?? days))
      }
  }
  return { kinds, conditions, agents }
}

/** Within how many days an inclusion line says that something was there: 0 for now; null where it does not say so. */
function daysLetIn(criterion: Criterion, clause: AgentSentence, agent: Agent): number | null {
  const { sentence, cues } = clause
  if (directionOf(criterion, sentence, cues, agent.at) !== 'in') return null
  const window = windowOf(clause, agent)
  const turned = (to: number) =>
    cues.some(({ id, at }) => at > agent.at && at <= to && (id === 'not' || id === 'except'))
  if (window?.kind === 'last') return turned(window.from) ? null : window.days
  if (window !== null || hasCue(cues, ...OF_ANOTHER_TIME)) return null
  return hasCue(cues, 'now') || (modifiesDisease(agent.id) && !isOtherAgent(agent.id)) ? 0 : null
}

/** Cues that make a treatment one of the past, or one that was not borne. */
const OF_ANOTHER_TIME: readonly Cue[] = [
  'past',
  'before',
  'ever',
  'never',
  'ended',
  'reaction',
  'change',
  'if',
  'or none',
  ...NOT_LET_IN,
]

/** Whether another line lets in what a fact keeps out. */
function isLetIn(fact: Fact, { kinds, conditions, agents }: LetIn): boolean {
  if (fact.kind === 'gut') return fact.conditions.some((id) => conditions.has(id))
  if (fact.kind === 'treatment-not-allowed')
    return fact.anyOf.some((id) => agents.get(id) === 0 && !fact.except.includes(id))
  if (fact.kind !== 'washout') return kinds.has(fact.kind)
  const days = agents.get(fact.agent)
  return days !== undefined && (fact.days === null || days <= fact.days)
}

/** Doubts what another line of the record requires or lets in. */
export function withWhatIsLetIn(
  facts: readonly Fact[],
  criteria: readonly Criterion[],
): readonly Fact[] {
  const open = letIn(criteria)
  return facts.map((fact) =>
    isLetIn(fact, open)
      ? { ...fact, doubts: [...new Set([...fact.doubts, 'several' as const])] }
      : fact,
  )
}
