import type { FieldForm } from './field-form.ts'
import type { Question } from './question.ts'

/**
 * How long a field takes to read and fill in on a phone, in seconds, by its kind: our estimate, and no measurement. A list that narrows as one types counts as any
 * other choice of several.
 */
const SECONDS: Readonly<Record<FieldForm['kind'], number>> = {
  one: 10,
  list: 5,
  many: 15,
  number: 8,
  place: 15,
  ago: 12,
}

/** How long some questions take together, in seconds: our estimate. */
export function secondsFor(questions: readonly Question[]): number {
  const kinds = questions.flatMap(({ fields }) => fields.map(({ kind }) => kind))
  return kinds.reduce((sum, kind) => sum + SECONDS[kind], 0)
}

/** An estimate of time as people say it, never exact: "about half a minute", "about 2 minutes". */
export function aboutTime(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (seconds < 45) return 'about half a minute'
  return minutes <= 1 ? 'about 1 minute' : `about ${minutes} minutes`
}
