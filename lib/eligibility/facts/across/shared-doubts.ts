import type { Criterion } from '../../criteria/criterion.ts'
import type { Doubt } from '../../spans/doubts.ts'
import type { Range } from '../../spans/ranges.ts'
import type { MsType } from '../../vocabulary/ms-types.ts'
import type { Fact } from '../fact.ts'
import { typesNamedIn } from '../ms-types/said-types.ts'

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

const HELD_FOR_TYPES: ReadonlySet<Fact['kind']> = new Set([
  'age',
  'edss',
  'duration',
  'washout',
  'treatment-required',
  'treatment-not-allowed',
  'no-treatment',
] as const)

/** What a line asks for that names only some of the types that may join holds for those; what it shuts out beside any, for those with both. */
function holdsForSomeTypes(fact: Fact, accepted: readonly MsType[], any: boolean): boolean {
  if (!HELD_FOR_TYPES.has(fact.kind) || fact.criterion === null) return false
  const named = new Set(typesNamedIn(fact.criterion))
  const isBound =
    fact.criterion.side === 'exclusion' || any || accepted.some((type) => !named.has(type))
  return named.size > 0 && isBound
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
