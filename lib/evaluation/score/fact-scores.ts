import type { Fact } from '../../eligibility/facts/fact.ts'
import { goldFacts } from '../gold-facts.ts'
import { type Claim, type FactKind, KINDS, sameAgent } from './claims.ts'
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

/** What is left to score of a kind: a fact that nobody can settle is neither right nor wrong. */
function settled(claims: readonly Claim[], { key }: FactKind, skip: readonly string[]) {
  if (skip.includes(key)) return []
  const agents = skip.flatMap((one) => SKIPPED_WASHOUT.exec(one)?.[1] ?? [])
  return claims.filter(
    ({ agent }) => agent === undefined || !agents.some((skipped) => sameAgent(skipped, agent)),
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
  const claimsOf = (from: Labels) => kind.claims(from).filter(({ says }) => says.length > 0)
  const labelled = claimsOf(gold.facts)
  const held = [...labelled, ...(kind.alsoSaid?.(gold.facts) ?? [])]
  const asserted = claimsOf(labelsOf(facts.filter(({ doubts }) => doubts.length === 0)))
  const bare = facts.map(withoutDoubts)
  const read = [bare, ...bare.map((fact) => [fact])].flatMap((some) => claimsOf(labelsOf(some)))
  const toScore = (claims: readonly Claim[]) => settled(claims, kind, gold.skip)

  const check = (claim: Claim, holds: boolean, label: string): Check => ({
    nctId: gold.nctId,
    holds,
    words: `${claim.words} | label: ${label || 'none'} | read: ${linesOf(claim, kind, facts) || 'nothing'}`,
  })
  const labels = labelled.map(({ words }) => words).join('; ')
  const quoteOf = ({ quote }: Claim) =>
    quote ?? [gold.evidence[kind.key] ?? 'no quote'].flat().join(' … ')
  return {
    right: toScore(asserted).map((claim) => check(claim, within(claim, held), labels)),
    found: toScore(labelled).map((one) => check(one, isFound(one, asserted, kind), quoteOf(one))),
    seen: toScore(labelled).map((one) => check(one, isFound(one, read, kind), quoteOf(one))),
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
