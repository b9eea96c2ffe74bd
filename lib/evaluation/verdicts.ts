import { assess, type Verdict } from '../eligibility/assess/assess.ts'
import type { Reading } from '../eligibility/assess/reading.ts'
import type { RecordLine } from '../eligibility/assess/record-lines.ts'
import type { Fact, Statement } from '../eligibility/facts/fact.ts'
import type { Person } from './people.ts'

/** What a trial comes to for each person, with the names of what clashes, as in the labels made by hand. */
export type Verdicts = Readonly<
  Record<string, { readonly verdict: Verdict; readonly conflicts: readonly string[] }>
>

/** The labels' names for what clashes, by kind of line. A washout has its agent's name. */
const NAMES: Partial<Readonly<Record<Statement['kind'], string>>> = {
  'ms-type': 'msTypes',
  'treatment-required': 'dmtMustBeOn',
  'treatment-not-allowed': 'dmtMustNotBeOn',
  'no-treatment': 'dmtFree',
}

function nameOf({ fact, answer }: Reading): string {
  if (fact.kind !== 'washout') return NAMES[fact.kind] ?? fact.kind
  return answer === 'treatments' ? 'dmtMustNotBeOn' : fact.agent
}

/** What clashes, by name. A line that wants no treatment at all, and names some as well, clashes once. */
function namesOf(clashing: readonly Reading[]): readonly string[] {
  const wantsNone = clashing.filter(({ fact }) => fact.kind === 'no-treatment')
  const saidOnce = clashing.filter(
    ({ fact, line }) =>
      fact.kind !== 'treatment-not-allowed' ||
      !wantsNone.some((other) => other.line.quote === line.quote),
  )
  return [...new Set(saidOnce.map(nameOf))]
}

/** A fact as a line of its own: a verdict does not depend on which of them stand together. */
function lineOf({ quote, field, criterion, besides, ...fact }: Fact): RecordLine {
  return { quote, ...(field === 'eligibilityCriteria' ? {} : { field }), facts: [fact] }
}

/** `today` is an ISO day. */
export function verdictsFor(
  facts: readonly Fact[],
  people: readonly Person[],
  today: string,
): Verdicts {
  const lines = facts.map(lineOf)
  return Object.fromEntries(
    people.map(({ id, answers }) => {
      const { verdict, readings } = assess(lines, answers, today)
      const clashing = readings.filter(({ outcome }) => outcome === 'conflicts')
      return [id, { verdict, conflicts: namesOf(clashing) }]
    }),
  )
}
