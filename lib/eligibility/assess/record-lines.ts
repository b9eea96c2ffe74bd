import type { Trial } from '../../trials/record/trial.ts'
import type { Criterion } from '../criteria/criterion.ts'
import type { Fact, Source, Statement } from '../facts/fact.ts'
import { factsIn, participantCriteria } from '../facts/read-facts.ts'
import { filledFields, type RegistryField } from '../facts/registry-fields.ts'
import { type KeyRule, keyRuleOf } from './key-rule.ts'
import { keyRulesNamed } from './key-rules.ts'

/** What was read from a line: small enough to be sent to the browser for every trial. */
export type LineFact = Statement &
  Pick<Source, 'doubts'> & {
    /** The other lines that it was read from together with its own, by their places in the record's list. Absent for none. */
    readonly besides?: readonly number[]
  }

/** One line of a record about people who take part: one of its fields of age and sex, or a line of its criteria. */
export type RecordLine = {
  /** An exact substring of the field. */
  readonly quote: string
  /** Absent for a line of the criteria. */
  readonly field?: RegistryField
  /** Empty where nothing was read from it. A fact of several lines stands once, at the line that it is quoted by. */
  readonly facts: readonly LineFact[]
  /** The key rules that its words are about and that nothing was read of. Absent for none. */
  readonly unread?: readonly KeyRule[]
}

/**
 * Every line of a record about people who take part, each with what was read from it: the fields of age and sex first, then the lines of
 * the criteria in their order. None is left out: not what is too long to be read, and not what nothing was read from.
 */
export function recordLines(trial: Trial): readonly RecordLine[] {
  const fields = filledFields(trial)
  const criteria = participantCriteria(trial)
  const placeOf = new Map(criteria.map((line, at) => [line, fields.length + at]))
  const all = factsIn(trial, criteria)
  const facts = Map.groupBy(all, ({ criterion, field }) => criterion ?? field)
  const unreadIn = (line: Criterion) => {
    const own = all.filter(
      ({ criterion, besides }) => criterion === line || besides?.includes(line),
    )
    const read = own.map(keyRuleOf)
    const named = keyRulesNamed(line.text, {
      excludes: line.side === 'exclusion',
      read: own.length > 0,
    })
    const unread = named.filter((rule) => !read.includes(rule))
    return unread.length > 0 ? { unread } : {}
  }
  const factsOf = (line: NonNullable<Fact['criterion']> | RegistryField) =>
    (facts.get(line) ?? []).map(({ quote, field, criterion, besides = [], ...fact }): LineFact => {
      const places = besides.flatMap((other) => placeOf.get(other) ?? [])
      return places.length > 0 ? { ...fact, besides: places } : fact
    })
  return [
    ...fields.map(({ field, quote }) => ({ field, quote, facts: factsOf(field) })),
    ...criteria.map((line) => ({
      quote: line.original,
      facts: factsOf(line),
      ...unreadIn(line),
    })),
  ]
}
