import type { Criterion } from '../../criteria/criterion.ts'
import { treatmentsNamedIn } from '../../spans/agents.ts'
import { ANY_DMT, covers } from '../../vocabulary/treatments.ts'
import type { Fact } from '../fact.ts'

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
