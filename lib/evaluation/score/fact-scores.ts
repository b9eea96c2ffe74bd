import type { Fact } from '../../eligibility/facts/fact.ts'
import { goldFacts } from '../gold-facts.ts'
import { agentsOf, type Claim, type FactKind, KINDS } from './claims.ts'
import { factsSchema, type Gold, type Labels } from './labels.ts'
import type { Check } from './rate.ts'

/** A labelled record, and everything that was read of it. */
export type ReadRecord = { readonly gold: Gold; readonly facts: readonly Fact[] }

/**
 * One kind of fact. `right`: of what is asserted as certain, what the label holds as well. `found`: of what is labelled, what is asserted
 * as certain. `seen`: of what is labelled, what was read the same, certain or with a doubt.
 */
export type FactScore = {
  readonly kind: FactKind['kind']
  readonly right: readonly Check[]
  readonly found: readonly Check[]
  readonly seen: readonly Check[]
}

const labelsOf = (facts: readonly Fact[]): Labels => factsSchema.parse(goldFacts(facts))

const withoutDoubts = (fact: Fact): Fact => ({ ...fact, doubts: [] })

const SKIPPED_WASHOUT = /^washout:(.+)$/

/** What is left to score of a kind: a fact that nobody can settle is neither right nor wrong. */
function settled(
  claims: readonly Claim[],
  { key }: FactKind,
  skip: readonly string[],
): readonly Claim[] {
  if (skip.includes(key)) return []
  if (key !== 'washouts') return claims
  const agents = skip.flatMap((one) => agentsOf(SKIPPED_WASHOUT.exec(one)?.[1] ?? one))
  return claims.filter(
    ({ says }) => !agents.some((agent) => says.some((say) => say.startsWith(`${agent} `))),
  )
}

const within = (claim: Claim, others: readonly Claim[]) =>
  claim.says.every((say) => others.some(({ says }) => says.includes(say)))

const same = (one: Claim, others: readonly Claim[]) =>
  others.some((other) => within(one, [other]) && within(other, [one]))

function scoreRecord(kind: FactKind, { gold, facts }: ReadRecord): Omit<FactScore, 'kind'> {
  const claimsOf = (labels: Labels) => settled(kind.claims(labels), kind, gold.skip)
  const certain = facts.filter(({ doubts }) => doubts.length === 0)
  const labelled = claimsOf(gold.facts)
  const asserted = claimsOf(labelsOf(certain))
  const bare = facts.map(withoutDoubts)
  const together = claimsOf(labelsOf(bare))
  const alone = bare.flatMap((fact) => claimsOf(labelsOf([fact])))

  const holds = kind.many ? within : same
  /** A part of what the label says is right where the rest was read too, with a doubt. */
  const isPart = (claim: Claim) =>
    !kind.many && within(claim, labelled) && labelled.every((label) => holds(label, together))
  const quotes = (claim: Claim) => quotesFor(claim, kind, facts)
  const check = (claim: Claim, isTrue: boolean, words: string): Check => ({
    nctId: gold.nctId,
    holds: isTrue,
    words: `${claim.words} | ${words}`,
  })
  const missed = (claim: Claim) => {
    const said = claim.quote ?? [gold.evidence[kind.key] ?? []].flat().join(' … ')
    return `label: “${said}” | read: ${quotes(claim) || 'nothing'}`
  }
  return {
    right: asserted.map((claim) =>
      check(
        claim,
        holds(claim, labelled) || isPart(claim),
        `label: ${labelled.map(({ words }) => words).join('; ') || 'none'} | read: ${quotes(claim)}`,
      ),
    ),
    found: labelled.map((claim) => check(claim, holds(claim, asserted), missed(claim))),
    seen: labelled.map((claim) =>
      check(claim, holds(claim, together) || holds(claim, alone), missed(claim)),
    ),
  }
}

/** The lines that anything of a claim was read from, with their doubts. */
function quotesFor(claim: Claim, kind: FactKind, facts: readonly Fact[]): string {
  const from = facts.filter((fact) =>
    kind
      .claims(labelsOf([withoutDoubts(fact)]))
      .some(({ says }) => !kind.many || says.some((say) => claim.says.includes(say))),
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
