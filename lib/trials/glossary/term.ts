/**
 * A hard word of trial records and what it means. `forms` is how it stands in texts: a space also stands for a hyphen, a plural s may follow,
 * and a form all in capitals (CIS) is only met in capitals. Words that often mean something else (arm, control) have no bare form.
 */
export type Term = {
  readonly id: string
  readonly word: string
  readonly forms: readonly string[]
  readonly meaning: string
}
