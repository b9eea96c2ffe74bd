import type { RecordLine } from '../../../eligibility/assess/record-lines.ts'

/** What the fields of a record that stand beside its text are called before their words: "Youngest age". */
export const FIELD_NAMES: Readonly<Record<NonNullable<RecordLine['field']>, string>> = {
  minimumAge: 'Youngest age',
  maximumAge: 'Oldest age',
  sex: 'Sex',
  healthyVolunteers: 'Healthy volunteers',
}
