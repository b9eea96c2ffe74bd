import type { Criterion } from '../criteria/criterion.ts'
import {
  type Agent,
  type AgentSentence,
  agentSentencesOf,
  treatmentsNamedIn,
} from '../spans/agents.ts'
import { directionOf, hasCue } from '../spans/context.ts'
import type { Doubt } from '../spans/doubts.ts'
import type { Range } from '../spans/ranges.ts'
import { type Sentence, sentencesIn } from '../spans/sentences.ts'
import { topicsIn } from '../spans/topics-in.ts'
import { isOtherAgent } from '../vocabulary/agents.ts'
import type { Cue } from '../vocabulary/cues.ts'
import type { MsType } from '../vocabulary/ms-types.ts'
import { ANY_DMT, covers, modifiesDisease } from '../vocabulary/treatments.ts'
import type { Fact } from './fact.ts'
import { typesNamedIn } from './ms-type-reading.ts'
import { windowOf } from './washout-facts.ts'

/** A group that only takes people who were in another part is no way of its own into the study. */
const GOES_ON =
  /\b(?:complet\w+|participat\w+ in|participated|enrol\w+ in|rolled? over|continu\w+ from)\b[^.;]{0,60}\b(?:part|study|cohort|stage|phase|period|trial|treatment)\b/i

/** The groups by which a person may come in, where there is more than one. */
function waysIn(criteria: readonly Criterion[]): ReadonlySet<string> {
  const groups = new Map<string, string>()
  for (const { group, side, text } of criteria) {
    if (group !== null && side === 'inclusion')
      groups.set(group, `${groups.get(group) ?? ''}\n${text}`)
  }
  return new Set([...groups].flatMap(([group, words]) => (GOES_ON.test(words) ? [] : [group])))
}

const rangeOf = (fact: Fact): Range | null => ('range' in fact ? fact.range : null)

/** What a fact states, without where it stands. */
const statement = (fact: Fact) => {
  const { quote: _, field: _f, criterion: _c, besides: _b, doubts: _d, ...stated } = fact
  return JSON.stringify(stated)
}

/** The groups that each statement stands in. */
function groupsByStatement(facts: readonly Fact[]): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>()
  for (const fact of facts) {
    const key = statement(fact)
    const known = groups.get(key) ?? new Set()
    if (fact.criterion?.group) known.add(fact.criterion.group)
    groups.set(key, known)
  }
  return groups
}

const agree = (one: number | null, other: number | null) =>
  one === null || other === null || one === other

/** Two inclusion lines whose ranges differ may stand for different people. A scale's own lower end counts as no bound. */
function differ(one: Range, other: Range): boolean {
  return !agree(one.min || null, other.min || null) || !agree(one.max, other.max)
}

const placeOf = (fact: Fact) => JSON.stringify([fact.kind, fact.criterion?.group ?? null])

/** The kinds of fact, each in its group, of which two inclusion lines differ. */
function placesThatDiffer(facts: readonly Fact[]): ReadonlySet<string> {
  const ranges = new Map<string, Map<string, Range>>()
  for (const fact of facts) {
    const range = rangeOf(fact)
    if (range === null || fact.criterion?.side === 'exclusion') continue
    const known = ranges.get(placeOf(fact)) ?? new Map<string, Range>()
    known.set(JSON.stringify(range), range)
    ranges.set(placeOf(fact), known)
  }
  const places = [...ranges].filter(([, known]) => {
    const all = [...known.values()]
    return all.length > MOST_RANGES || all.some((one) => all.some((other) => differ(one, other)))
  })
  return new Set(places.map(([place]) => place))
}

/** A record with more limits of one kind says nothing clear. */
const MOST_RANGES = 50

/** A range in a line that names only some of the types that may join holds for those. */
function holdsForSomeTypes(fact: Fact, accepted: readonly MsType[], any: boolean): boolean {
  if (fact.kind !== 'age' && fact.kind !== 'edss' && fact.kind !== 'duration') return false
  const named = new Set(fact.criterion === null ? [] : typesNamedIn(fact.criterion))
  return named.size > 0 && (any || accepted.some((type) => !named.has(type)))
}

/** Adds the doubts that only show when all facts of a record are seen together. */
export function withSharedDoubts(
  facts: readonly Fact[],
  criteria: readonly Criterion[],
): readonly Fact[] {
  const ways = waysIn(criteria)
  const any = facts.some((fact) => fact.kind === 'ms-type' && fact.any)
  const accepted = [
    ...new Set(facts.flatMap((fact) => (fact.kind === 'ms-type' ? fact.accepted : []))),
  ]
  const groups = groupsByStatement(facts)
  const differing = placesThatDiffer(facts)
  const isEverywhere = (fact: Fact) =>
    [...ways].every((way) => groups.get(statement(fact))?.has(way) === true)
  return facts.map((fact) => {
    const group = fact.criterion?.group ?? null
    const merged = fact.kind === 'ms-type' && (fact.any || fact.accepted.length > 0)
    const inGroup = ways.size > 1 && group !== null && ways.has(group) && !merged
    const doubts: readonly (Doubt | false)[] = [
      ...fact.doubts,
      inGroup && !isEverywhere(fact) && 'group',
      rangeOf(fact) !== null &&
        fact.criterion?.side !== 'exclusion' &&
        differing.has(placeOf(fact)) &&
        'several',
      holdsForSomeTypes(fact, accepted, any) && 'condition',
    ]
    return { ...fact, doubts: [...new Set(doubts.filter((doubt) => doubt !== false))] }
  })
}

type Required = Extract<Fact, { kind: 'treatment-required' }>

const EARLIER_STUDY =
  /\b(?:participat\w{1,5}|complet\w{1,3}|enrol\w{1,5}|randomi[sz]ed|roll\w{0,3})\b.{0,200}\b(?:study|studies|trials?|extension)\b/i

/** Told of people who are, or were, on a treatment. */
const TREATED =
  /\b(?:treated|switch\w{0,4}|receiving|taking|stable|pre-?treated|currently on|stopped|prior treatment|previous treatment)\b/i

/** "Any other treatment for MS" does not say other than what. "Other than" does. */
const OTHER = /\b(?:other|another|additional)\b(?! than)/i

/** Whether it forbids others than a treatment that an inclusion line names in words that were not read. */
function forbidsOther(fact: Fact, names: readonly string[]): boolean {
  if (!OTHER.test(fact.quote)) return false
  if (fact.kind === 'no-treatment') return names.some((id) => id !== ANY_DMT)
  if (fact.kind !== 'treatment-not-allowed') return false
  return names.some((id) => fact.anyOf.some((name) => name !== id && covers(name, id)))
}

/** The treatments that an inclusion line takes for granted: those that must be taken, and that of an earlier study. */
function takenForGranted(required: readonly Required[], criteria: readonly Criterion[]) {
  const earlier = criteria
    .filter(({ side, text }) => side === 'inclusion' && EARLIER_STUDY.test(text))
    .flatMap(treatmentsNamedIn)
  const ids = new Set([...required.flatMap(({ anyOf }) => anyOf), ...earlier])
  ids.delete(ANY_DMT)
  return [...ids]
}

const overlap = (one: Required, other: Required) =>
  one.anyOf.some((id) => other.anyOf.some((name) => covers(name, id) || covers(id, name)))

/**
 * The facts of one record once its lines are read together. What a line forbids in one sweep ("no other treatment for MS") lets in what
 * another line takes for granted. Where lines ask for treatments that do not go together, they are for different people, and none is certain.
 */
export function acrossLines(
  facts: readonly Fact[],
  criteria: readonly Criterion[],
): readonly Fact[] {
  const required = facts.filter((fact) => fact.kind === 'treatment-required')
  const distinct = [...new Map(required.map((fact) => [fact.anyOf.join(), fact])).values()]
  const granted = takenForGranted(required, criteria)
  const others = criteria.some(
    (criterion) =>
      criterion.side === 'inclusion' &&
      TREATED.test(criterion.text) &&
      treatmentsNamedIn(criterion).length > 0,
  )
  const names = criteria.flatMap((criterion) =>
    criterion.side === 'inclusion' ? treatmentsNamedIn(criterion) : [],
  )
  const untreated = facts.some(
    ({ kind, criterion }) => kind === 'no-treatment' && criterion?.side === 'inclusion',
  )
  return facts.map((fact): Fact => {
    if (fact.kind === 'treatment-required') {
      const several = untreated || distinct.some((other) => !overlap(fact, other))
      return several ? { ...fact, doubts: [...fact.doubts, 'several'] } : fact
    }
    if (fact.kind === 'no-treatment' && others && fact.criterion?.side === 'inclusion')
      return { ...fact, doubts: [...fact.doubts, 'several'] }
    if (granted.length === 0 && forbidsOther(fact, names))
      return { ...fact, doubts: [...fact.doubts, 'several'] }
    if (granted.length === 0) return fact
    if (fact.kind === 'no-treatment') {
      const { quote, field, criterion, doubts } = fact
      return {
        kind: 'treatment-not-allowed',
        anyOf: [ANY_DMT],
        except: granted,
        ever: false,
        quote,
        field,
        criterion,
        doubts,
      }
    }
    if (fact.kind !== 'treatment-not-allowed') return fact
    const kept = fact.anyOf.filter((name) => !granted.includes(name))
    const except = granted.filter((id) => kept.some((name) => name !== id && covers(name, id)))
    return { ...fact, anyOf: kept, except: [...new Set([...fact.except, ...except])] }
  })
}

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
