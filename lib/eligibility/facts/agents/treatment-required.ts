import type { Criterion } from '../../criteria/criterion.ts'
import type { Agent, AgentSentence } from '../../spans/agents.ts'
import { directionOf, hasCue } from '../../spans/context.ts'
import type { CueAt } from '../../spans/sentences.ts'
import { isOtherAgent } from '../../vocabulary/agents.ts'
import type { Cue } from '../../vocabulary/cues.ts'
import { ANY_DMT, covers, modifiesDisease } from '../../vocabulary/treatments.ts'
import type { Statement } from '../fact.ts'
import { windowOf } from './agent-times.ts'

/** A medicine or class against MS itself, not against its symptoms. */
export const isTreatment = ({ id }: Agent) => !isOtherAgent(id) && modifiesDisease(id)

/** Of names that hold each other the wider count. */
export function widest(agents: readonly Agent[]): readonly string[] {
  const ids = [...new Set(agents.map(({ id }) => id))]
  return ids.filter((id) => !ids.some((other) => other !== id && covers(other, id)))
}

/** Where medicines are named beside their class, the medicines count. */
function narrowest(agents: readonly Agent[]): readonly string[] {
  const ids = [...new Set(agents.map(({ id }) => id))]
  return ids.filter((id) => !ids.some((other) => other !== id && covers(id, other)))
}

/** Cues that make a sentence that names a treatment one of another sense than taking it now. */
const NOT_TAKING_NOW: readonly Cue[] = [
  'reaction',
  'reason',
  'change',
  'past',
  'before',
  'ever',
  'never',
  'ended',
  'if',
  'unless',
  'or none',
  'free',
  'naive',
  'let in',
  'somebody else',
]

/** "The same therapy for 6 months (none is acceptable)": who takes nothing may be let in, wherever in the line that stands. */
const PERHAPS_NONE = /\bnone\b|\bif (?:any|applicable|taken|used)\b|\bwith or without\b/i

/** What says, right before a treatment, that it is taken now: "on", "treated with", "receiving". */
const ON: ReadonlySet<Cue> = new Set(['taking', 'now', 'regular'])

const ON_WITHIN = 5

/** "Patients on a DMT" may be only those who take one. */
const isThoseOn = ({ sentence: { items } }: AgentSentence, first: Agent, on: CueAt) =>
  first.id === ANY_DMT &&
  items[on.at]?.text === 'on' &&
  on.at > 0 &&
  /^(?:patient|subject|participant|people|person|individual|volunteer|those)/.test(
    items[on.at - 1]?.text ?? '',
  )

const isShort = ({ sentence: { items } }: AgentSentence, at: number) =>
  items.slice(at).some(({ meaning }) => meaning.sense === 'comparison' && /^</.test(meaning.id))

/** Treatment that is still to come. */
const isWanted = ({ sentence: { items }, later }: AgentSentence) =>
  later !== null &&
  /^(?:will|plan|intend|intention|schedul|future|eligible)/.test(items[later]?.text ?? '')

/** "On X, or on Y" names both; "on X, or stable" names another way to fit. */
const leadsElsewhere = ({ cues }: AgentSentence, treatments: readonly Agent[]) =>
  cues.some(
    (cue) =>
      cue.id === 'or else' &&
      !treatments.some(({ at }) => at > cue.at && at - cue.at <= ON_WITHIN + 3),
  )

/** The treatments of which a participant must take one now; null where the sentence asks for none. */
export function requiredIn(criterion: Criterion, clause: AgentSentence): Statement | null {
  const { sentence, cues } = clause
  const treatments = [...clause.agents, ...clause.examples]
    .filter(isTreatment)
    .toSorted((a, b) => a.at - b.at)
  const [first] = treatments
  if (criterion.side !== 'inclusion' || first === undefined || isWanted(clause)) return null
  if (treatments.some(({ at }) => directionOf(criterion, sentence, cues, at) !== 'in')) return null
  if (hasCue(cues, ...NOT_TAKING_NOW) || isShort(clause, first.at)) return null
  if (PERHAPS_NONE.test(criterion.text)) return null
  if (leadsElsewhere(clause, treatments)) return null
  const on = cues.findLast(
    ({ id, at }) => ON.has(id) && at < first.at && first.at - at <= ON_WITHIN,
  )
  const lasts = clause.windows.some(({ kind, from }) => kind === 'for' && from > first.at)
  if (on === undefined && !(lasts && first.at <= 2)) return null
  if (on !== undefined && isThoseOn(clause, first, on)) return null
  const must = cues.some(({ id, at }) => id === 'but' && at > (treatments.at(-1)?.at ?? 0))
  const past = treatments.some((agent) => windowOf(clause, agent)?.kind === 'last')
  return past || must ? null : { kind: 'treatment-required', anyOf: narrowest(treatments) }
}

/** Classes so wide that to let them in lets everything in. */
const WIDE: ReadonlySet<string> = new Set([ANY_DMT, 'immunomodulators', 'immunosuppressants'])

/** "On glatiramer acetate or untreated": nothing else may be taken. */
export function eitherIn(criterion: Criterion, clause: AgentSentence): Statement | null {
  const { sentence, cues } = clause
  const named = clause.agents.filter(
    (agent) => isTreatment(agent) && directionOf(criterion, sentence, cues, agent.at) === 'in',
  )
  if (criterion.side !== 'inclusion' || named.length === 0 || named.some(({ id }) => WIDE.has(id)))
    return null
  const nothing = hasCue(cues, 'or none') || (hasCue(cues, 'or else') && hasCue(cues, 'not'))
  if (!nothing || !hasCue(cues, 'taking', 'now', 'regular', 'or else')) return null
  if (hasCue(cues, 'past', 'never', 'ever', 'naive', 'change', 'reaction', 'reason')) return null
  return { kind: 'treatment-not-allowed', anyOf: [ANY_DMT], except: widest(named), ever: false }
}
