import type { Fact } from '../eligibility/facts/fact.ts'
import type { Range } from '../eligibility/spans/ranges.ts'
import { both } from '../eligibility/spans/ranges.ts'
import { ANY_DMT } from '../eligibility/vocabulary/treatments.ts'

type Kind = Fact['kind']
type Of<K extends Kind> = Extract<Fact, { kind: K }>

/** A fact that only lacks a header above it is as certain in its value as any. */
const isFirm = ({ doubts }: Fact) => doubts.every((doubt) => doubt === 'side')

const side = (fact: Fact) => fact.criterion?.side ?? null

/** Ranges of several lines hold together; doubtful ones are printed only where there is no firm one. */
function rangeOf(facts: readonly Of<'age' | 'edss' | 'bmi'>[]) {
  const firm = facts.filter(isFirm)
  const [first, ...others] = firm
  if (!first) {
    const [doubtful] = facts
    return doubtful ? { ambiguous: true, quote: doubtful.quote, in: side(doubtful) } : null
  }
  const range = others.reduce<Range>((shared, { range }) => both(shared, range), first.range)
  const inclusive = {
    minInclusive: range.min === null || range.minInclusive,
    maxInclusive: range.max === null || range.maxInclusive,
  }
  return { min: range.min, max: range.max, ...inclusive, quote: first.quote, in: side(first) }
}

const union = <T>(lists: readonly (readonly T[])[]) => [...new Set(lists.flat())]

function msTypes(facts: readonly Of<'ms-type'>[]) {
  const [first] = facts
  if (!first) return null
  const letsIn = facts.filter((fact) => fact.any || fact.accepted.length > 0)
  const shown = letsIn[0] ?? first
  return {
    accepted: union(letsIn.map(({ accepted }) => accepted)),
    any: letsIn.some((fact) => fact.any),
    maybe: union(letsIn.map(({ maybe }) => maybe)),
    excluded: union(facts.filter(isFirm).map(({ excluded }) => excluded)),
    quote: shown.quote,
    ...(shown.doubts.includes('one-of-several-conditions') ? { oneOfSeveralConditions: true } : {}),
    ...(isFirm(shown) || shown.doubts.includes('one-of-several-conditions')
      ? {}
      : { ambiguous: true }),
  }
}

/** Labels put these under one name, with the names beside it. */
const IMMUNOSUPPRESSANTS: readonly string[] = [
  'immunosuppressants',
  'azathioprine',
  'cyclophosphamide',
  'cyclosporine',
  'leflunomide',
  'methotrexate',
  'mycophenolate',
]

type Washout = {
  readonly agents: readonly string[]
  readonly days: number | null
  readonly window: string | null
  readonly ever: boolean
}

/** "Never treated with" is a washout without end in the labels, and at once a treatment not allowed. */
function washoutOf(fact: Fact): Washout | null {
  if (fact.kind === 'washout') return { ...fact, agents: [fact.agent] }
  if (fact.kind !== 'treatment-not-allowed' || !fact.ever) return null
  const agents = fact.anyOf.filter((name) => name !== ANY_DMT)
  return { agents, days: null, window: null, ever: true }
}

function washouts(facts: readonly Fact[]) {
  const printed = facts.flatMap((fact) => {
    const read = washoutOf(fact)
    if (!read) return []
    const { agents, days, window, ever } = read
    const others = agents.filter((agent) => !IMMUNOSUPPRESSANTS.includes(agent))
    const names = agents.filter((agent) => !others.includes(agent))
    const shared = {
      days,
      window,
      in: side(fact),
      quote: fact.quote,
      ...(ever ? { ever } : {}),
      ...(isFirm(fact) ? {} : { condition: fact.doubts.join(', ') }),
    }
    return [...others, ...(names.length > 0 ? ['immunosuppressant'] : [])].map((agent) => ({
      agent,
      ...shared,
    }))
  })
  const seen = new Map(printed.map((entry) => [JSON.stringify(entry), entry]))
  return [...seen.values()]
}

/** "any DMT except glatiramer acetate": what stays allowed is printed with the class that would hold it. */
function notAllowed({ anyOf, except }: Of<'treatment-not-allowed'>): string[] {
  const exceptions = except.length > 0 ? ` except ${except.join(', ')}` : ''
  return anyOf.map((name) => (name === ANY_DMT ? `${name}${exceptions}` : name))
}

/** A record's facts with the keys and units of labels made by hand. A fact that was not read is null or an empty list. */
export function goldFacts(facts: readonly Fact[]) {
  const of = <K extends Kind>(kind: K) => facts.filter((fact): fact is Of<K> => fact.kind === kind)
  const inText = <K extends Kind>(kind: K) => of(kind).filter(({ criterion }) => criterion !== null)
  const stated = (kind: Kind) => (of(kind).some(isFirm) ? true : null)
  const named = <K extends Kind>(kind: K) =>
    of(kind).filter(({ doubts }) =>
      doubts.every((doubt) => doubt === 'side' || doubt === 'condition'),
    )
  const firm = <K extends Kind>(kind: K) => of(kind).filter(isFirm)
  return {
    age: rangeOf(inText('age')),
    sex: inText('sex')[0]?.sex ?? null,
    msTypes: msTypes(of('ms-type')),
    edss: rangeOf(of('edss')),
    pregnancyExcluded: stated('pregnancy'),
    breastfeedingExcluded: stated('breastfeeding'),
    dmtMustBeOn: union(named('treatment-required').map(({ anyOf }) => anyOf)),
    dmtMustNotBeOn: union(firm('treatment-not-allowed').map(notAllowed)),
    dmtFree: stated('no-treatment'),
    washouts: washouts(facts),
    giExclusion: named('gut').length > 0 ? true : null,
    mriExclusion: stated('mri'),
    otherTrialExclusion: stated('other-trial'),
    bmi: rangeOf(of('bmi')),
  }
}
