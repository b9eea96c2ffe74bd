import type { Trial } from '../../trials/record/trial.ts'
import type { Fact, Source } from './fact.ts'

/** Years in an age of the registry: "18 Years", "6 Months". null for what is no age. */
function yearsIn(age: string | null): number | null {
  const [, number, unit] =
    /^\s*(\d{1,4})\s*(year|month|week|day|hour|minute)s?\s*$/i.exec(age ?? '') ?? []
  if (number === undefined || unit === undefined) return null
  const perYear = new Map([
    ['year', 1],
    ['month', 12],
    ['week', 52],
    ['day', 365],
  ])
  const parts = perYear.get(unit.toLowerCase())
  return parts === undefined ? 0 : Number(number) / parts
}

const source = { criterion: null, doubts: [] } as const

/** A youngest age above the oldest: the record contradicts itself, and speaks against nobody. */
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

/** What the record's own fields say of age and sex. An age of 18 to 65 years lets in people until they turn 66. */
export function structuredFacts(trial: Trial): readonly Fact[] {
  const min = yearsIn(trial.minimumAge)
  const max = yearsIn(trial.maximumAge)
  const inclusive = { minInclusive: true, maxInclusive: true }
  const ages = min !== null && max !== null && min > max ? contradicted : source
  return [
    ...(min === null || trial.minimumAge === null
      ? []
      : [
          {
            kind: 'age',
            range: { min, max: null, ...inclusive },
            quote: trial.minimumAge,
            field: 'minimumAge',
            ...ages,
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
            ...ages,
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
            ...source,
          } as const,
        ]),
  ]
}
