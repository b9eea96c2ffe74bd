import type { Country, FieldForm } from './field-form.ts'
import type { AnswerId } from './fields.ts'
import type { FieldId, QuestionRow } from './questions.ts'

/** One thing to fill in. */
export type Field = { readonly id: FieldId } & FieldForm

/** What the check knows before it asks: what the records compare, and where trials are. */
export type Setting = {
  /** The answers that at least one record has a line for. What no record asks is not asked. */
  readonly compared: readonly AnswerId[]
  readonly countries: readonly Country[]
}

/** A question as it is asked: its row with all that depends on the records and the person filled in. */
export type Question = Omit<QuestionRow, 'fields'> & {
  readonly fields: readonly Field[]
  /** The answers that it gives; empty for what only orders the results. */
  readonly gives: readonly AnswerId[]
}
