import type { Fact } from '../../eligibility/facts/fact.ts'
import { goldFacts } from '../gold-facts.ts'
import { agentsOf, type Claim, type FactKind, KINDS } from './claims.ts'
import { factsSchema, type Gold, type Labels } from './labels.ts'
import type { Check } from './rate.ts'

/** A labelled record, and everything that was read of it. */
export type ReadRecord = { readonly gold: Gold; readonly facts: readonly Fact[] }

/**
 * One kind of fact. `right`: of what is asserted as certain, what the label holds as well. `found`: of what is labelled, what is asserted
 * as certain, whole. `seen`: of what is labelled, what was read the same, certain or with a doubt.
 */
export type FactScore = {
  readonly kind: string
  readonly right: readonly Check[]
  readonly found: readonly Check[]
  readonly seen: readonly Check[]
}

const labelsOf = (facts: readonly Fact[]): Labels => factsSchema.parse(goldFacts(facts))

const withoutDoubts = (fact: Fact): Fact => ({ ...fact, doubts: [] })

const SKIPPED_WASHOUT = /^washout:(.+)$/

/** The agents whose washouts a record skips. */
const skippedAgents = (skip: readonly string[]) =>
  skip.flatMap((one) => {
    const agent = SKIPPED_WASHOUT.exec(one)?.[1]
    return agent === undefined ? [] : agentsOf(agent)
  })

/** What is left to score of a kind: a fact that nobody can settle is neither right nor wrong. */
function settled(claims: readonly Claim[], { key }: FactKind, skip: readonly string[]) {
  if (skip.includes(key)) return []
  if (key !== 'washouts') return claims
  const agents = skippedAgents(skip)
  return claims.filter(
    ({ says }) => !says.some((say) => agents.some((agent) => say.startsWith(`${agent} `))),
  )
}

/** Whether others say all that a claim says. */
const within = ({ says }: Claim, others: readonly Claim[]) =>
  says.every((say) => others.some((other) => other.says.includes(say)))

/** A listed fact is found where facts together say it; one that stands alone is found whole, and with nothing besides. */
const isFound = (label: Claim, read: readonly Claim[], { listed }: FactKind) =>
  listed
    ? within(label, read)
    : read.some((claim) => within(label, [claim]) && within(claim, [label]))

function scoreRecord(kind: FactKind, { gold, facts }: ReadRecord): Omit<FactScore, 'kind'> {
  const claimsOf = (labels: Labels) => settled(kind.claims(labels), kind, gold.skip)
  const labelled = claimsOf(gold.facts)
  const alsoSaid = kind.alsoSaid?.(gold.facts) ?? []
  const asserted = claimsOf(labelsOf(facts.filter(({ doubts }) => doubts.length === 0)))
  const bare = facts.map(withoutDoubts)
  const read = [...claimsOf(labelsOf(bare)), ...bare.flatMap((fact) => claimsOf(labelsOf([fact])))]

  const check = (claim: Claim, holds: boolean, label: string): Check => ({
    nctId: gold.nctId,
    holds,
    words: `${claim.words} | label: ${label || 'none'} | read: ${linesOf(claim, kind, facts) || 'nothing'}`,
  })
  const labels = labelled.map(({ words }) => words).join('; ')
  const quoteOf = ({ quote }: Claim) =>
    quote ?? [gold.evidence[kind.key] ?? 'no quote'].flat().join(' … ')
  return {
    right: asserted.map((claim) => check(claim, within(claim, [...labelled, ...alsoSaid]), labels)),
    found: labelled.map((label) => check(label, isFound(label, asserted, kind), quoteOf(label))),
    seen: labelled.map((label) => check(label, isFound(label, read, kind), quoteOf(label))),
  }
}

/** The lines that a claim, or anything of its kind that is not listed, was read from, with their doubts. */
function linesOf(claim: Claim, kind: FactKind, facts: readonly Fact[]): string {
  const from = facts.filter((fact) =>
    kind
      .claims(labelsOf([withoutDoubts(fact)]))
      .some(({ says }) => !kind.listed || says.some((say) => claim.says.includes(say))),
  )
  const lines = from.map(
    ({ quote, doubts }) => `“${quote}”${doubts.length > 0 ? ` (${doubts.join(', ')})` : ''}`,
  )
  return [...new Set(lines)].join(' and ')
}

/** The score of each kind of fact over labelled records. */
export function factScores(records: readonly ReadRecord[]): readonly FactScore[] {
  return KINDS.map((kind) => {
    const scores = records.map((record) => scoreRecord(kind, record))
    return {
      kind: kind.kind,
      right: scores.flatMap(({ right }) => right),
      found: scores.flatMap(({ found }) => found),
      seen: scores.flatMap(({ seen }) => seen),
    }
  })
}
