import type { Choice } from '#lib/eligibility/questions/choice'
import type { Field } from '#lib/eligibility/questions/question'
import { type Reply, UNSURE } from '#lib/eligibility/questions/reply'

/** What an input of the check gets: its field, the reply so far, and whom to tell the next. */
export type FieldProps<K extends Field['kind']> = {
  readonly field: Extract<Field, { readonly kind: K }>
  readonly reply: Reply | undefined
  readonly tell: (reply: Reply | undefined) => void
  /** Whether "I am not sure" is offered. */
  readonly unsure: boolean
}

export const UNSURE_CHOICE: Choice = {
  id: UNSURE,
  words: 'I am not sure',
  hint: 'That never rules a trial out. We mark it “ask the team”.',
}
