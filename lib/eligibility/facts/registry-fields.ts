import { yearsIn } from '../../trials/record/registry-age.ts'
import type { Trial } from '../../trials/record/trial.ts'
import type { Fact, Source } from './fact.ts'
import { areAgesReversed, type FieldsAgainstLines } from './fields-against-lines.ts'

const certain = { criterion: null, doubts: [] } as const

/** The record says something else elsewhere: the field alone speaks against nobody. */
const contradicted = { criterion: null, doubts: ['several'] } as const

/** A field of its own beside the criteria. */
export type RegistryField = Exclude<Source['field'], 'eligibilityCriteria'>

/** The fields of age and sex that a record has filled in, with their words, also those that no fact is read from. */
export function filledFields({
  minimumAge,
  maximumAge,
  sex,
}: Trial): readonly { readonly field: RegistryField; readonly quote: string }[] {
  const fields = [
    { field: 'minimumAge', quote: minimumAge },
    { field: 'maximumAge', quote: maximumAge },
    { field: 'sex', quote: sex?.toUpperCase() ?? null },
  ] as const
  return fields.flatMap(({ field, quote }) => (quote === null ? [] : [{ field, quote }]))
}

/**
 * What the record's own fields say of age and sex, given what its lines say against them. An age of 18 to 65 years lets in people until they turn 66.
 */
export function structuredFacts(trial: Trial, against: FieldsAgainstLines): readonly Fact[] {
  const min = yearsIn(trial.minimumAge)
  const max = yearsIn(trial.maximumAge)
  const inclusive = { minInclusive: true, maxInclusive: true }
  const reversed = areAgesReversed(trial)
  const differing = against.ages?.limits ?? []
  const trust = (limit: 'min' | 'max') =>
    reversed || differing.includes(limit) ? contradicted : certain
  return [
    ...(min === null || trial.minimumAge === null
      ? []
      : [
          {
            kind: 'age',
            range: { min, max: null, ...inclusive },
            quote: trial.minimumAge,
            field: 'minimumAge',
            ...trust('min'),
          } as const,
        ]),
    ...(max === null || trial.maximumAge === null
      ? []
      : [
          {
            kind: 'age',
            range: { min: null, max, ...inclusive },
            quote: trial.maximumAge,
            field: 'maximumAge',
            ...trust('max'),
          } as const,
        ]),
    ...(trial.sex === null
      ? []
      : [
          {
            kind: 'sex',
            sex: trial.sex,
            quote: trial.sex.toUpperCase(),
            field: 'sex',
            ...(against.sex === null ? certain : contradicted),
          } as const,
        ]),
  ]
}
