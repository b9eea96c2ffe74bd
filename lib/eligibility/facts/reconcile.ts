import type { Criterion } from '../criteria/criterion.ts'
import type { Doubt } from '../spans/doubts.ts'
import { covers, treatmentsNamedIn } from '../spans/mentions.ts'
import type { Range } from '../spans/ranges.ts'
import { type MsType, typeMentions } from '../vocabulary/ms-types.ts'
import { ANY_DMT } from '../vocabulary/treatments.ts'
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
const statement = (fact: Fact) => {
  const { quote: _, field: _f, criterion: _c, besides: _b, doubts: _d, ...stated } = fact
  return JSON.stringify(stated)
}

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
    .flatMap(({ text }) => treatmentsNamedIn(text))
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
  const granted = takenForGranted(required, criteria)
  const others = criteria.some(
    ({ side, text }) =>
      side === 'inclusion' && TREATED.test(text) && treatmentsNamedIn(text).length > 0,
  )
  const names = criteria.flatMap(({ side, text }) =>
    side === 'inclusion' ? treatmentsNamedIn(text) : [],
  )
  const untreated = facts.some(
    ({ kind, criterion }) => kind === 'no-treatment' && criterion?.side === 'inclusion',
  )
  return facts.map((fact): Fact => {
    if (fact.kind === 'treatment-required') {
      const several = untreated || required.some((other) => !overlap(fact, other))
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
