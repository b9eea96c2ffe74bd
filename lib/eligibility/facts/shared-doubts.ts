import type { Criterion } from '../criteria/criterion.ts'
import type { Doubt } from '../spans/doubts.ts'
import type { Range } from '../spans/ranges.ts'
import { type MsType, typeMentions } from '../vocabulary/ms-types.ts'
import type { Fact } from './fact.ts'

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
const statement = ({ quote: _, field: _f, criterion: _c, doubts: _d, ...stated }: Fact) =>
  JSON.stringify(stated)

/** Whether the other groups ask for just the same. */
function everywhere(fact: Fact, facts: readonly Fact[], ways: ReadonlySet<string>): boolean {
  const same = facts.filter((other) => statement(other) === statement(fact))
  return [...ways].every((way) => same.some((other) => other.criterion?.group === way))
}

const agree = (one: number | null, other: number | null) =>
  one === null || other === null || one === other

/** Two inclusion lines whose ranges differ may stand for different people. A scale's own lower end counts as no bound. */
function differs(fact: Fact, facts: readonly Fact[]): boolean {
  const range = rangeOf(fact)
  if (range === null || fact.criterion?.side === 'exclusion') return false
  const bottom = (min: number | null) => min || null
  return facts.some((other) => {
    const beside = rangeOf(other)
    if (other.kind !== fact.kind || beside === null || other.criterion?.side === 'exclusion')
      return false
    if (other.criterion?.group !== fact.criterion?.group) return false
    return !agree(bottom(range.min), bottom(beside.min)) || !agree(range.max, beside.max)
  })
}

/** A range in a line that names only some of the types that may join holds for those. */
function holdsForSomeTypes(fact: Fact, accepted: readonly MsType[], any: boolean): boolean {
  if (fact.kind !== 'edss' && fact.kind !== 'duration') return false
  const named = new Set(
    typeMentions(fact.criterion?.text ?? '').flatMap(({ types, umbrella }) =>
      umbrella ? [] : types,
    ),
  )
  return named.size > 0 && (any || accepted.some((type) => !named.has(type)))
}

/** Adds the doubts that only show when all facts of a record are seen together. */
export function withSharedDoubts(
  facts: readonly Fact[],
  criteria: readonly Criterion[],
): readonly Fact[] {
  const ways = waysIn(criteria)
  const any = facts.some((fact) => fact.kind === 'ms-type' && fact.any)
  const accepted = facts.flatMap((fact) => (fact.kind === 'ms-type' ? fact.accepted : []))
  return facts.map((fact) => {
    const group = fact.criterion?.group ?? null
    const merged = fact.kind === 'ms-type' && (fact.any || fact.accepted.length > 0)
    const inGroup = ways.size > 1 && group !== null && ways.has(group) && !merged
    const doubts: readonly (Doubt | false)[] = [
      ...fact.doubts,
      inGroup && !everywhere(fact, facts, ways) && 'group',
      differs(fact, facts) && 'several',
      holdsForSomeTypes(fact, accepted, any) && 'condition',
    ]
    return { ...fact, doubts: [...new Set(doubts.filter((doubt) => doubt !== false))] }
  })
}
