import { both } from '../eligibility/bounds.ts'
import type { Fact, Range } from '../eligibility/fact.ts'

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

function washout(fact: Of<'washout'>) {
  const { agent, days, window, quote, ever } = fact
  const doubtful = isFirm(fact) ? {} : { condition: fact.doubts.join(', ') }
  return { agent, days, window, in: side(fact), quote, ...(ever ? { ever } : {}), ...doubtful }
}

/** A record's facts with the keys and units of labels made by hand. A fact that was not read is null or an empty list. */
export function goldFacts(facts: readonly Fact[]) {
  const of = <K extends Kind>(kind: K) => facts.filter((fact): fact is Of<K> => fact.kind === kind)
  const inText = <K extends Kind>(kind: K) => of(kind).filter(({ criterion }) => criterion !== null)
  const stated = (kind: Kind) => (of(kind).some(isFirm) ? true : null)
  const firm = <K extends Kind>(kind: K) => of(kind).filter(isFirm)
  return {
    age: rangeOf(inText('age')),
    sex: inText('sex')[0]?.sex ?? null,
    msTypes: msTypes(of('ms-type')),
    edss: rangeOf(of('edss')),
    pregnancyExcluded: stated('pregnancy'),
    breastfeedingExcluded: stated('breastfeeding'),
    dmtMustBeOn: union(firm('treatment-required').map(({ anyOf }) => anyOf)),
    dmtMustNotBeOn: union(firm('treatment-not-allowed').map(({ anyOf }) => anyOf)),
    dmtFree: stated('no-treatment'),
    washouts: of('washout').map(washout),
    giExclusion: stated('gut'),
    mriExclusion: stated('mri'),
    otherTrialExclusion: stated('other-trial'),
    bmi: rangeOf(of('bmi')),
  }
}
