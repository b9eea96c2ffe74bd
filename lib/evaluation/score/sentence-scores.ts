import type { Check } from './rate.ts'

/** What was asserted of a record or a sentence, beside its label. `asserted` is null for nothing. */
export type Said = {
  readonly nctId: string
  readonly label: string
  readonly asserted: string | null
  readonly quote: string
}

export type AssertionScore = {
  /** Of what is asserted: what the label does not hold. */
  readonly wrong: readonly Check[]
  /** Of what is labelled as something to assert: what is asserted. */
  readonly found: readonly Check[]
}

/** How what is asserted stands to labels. `worth` are the labels that are to be asserted; all others never are. */
export function assertionScore(all: readonly Said[], worth: readonly string[]): AssertionScore {
  const check = ({ nctId, label, asserted, quote }: Said, holds: boolean): Check => ({
    nctId,
    holds,
    words: `${label}, asserted ${asserted ?? 'nothing'} “${quote}”`,
  })
  return {
    wrong: all
      .filter(({ asserted }) => asserted !== null)
      .map((said) => check(said, said.asserted !== said.label)),
    found: all
      .filter(({ label }) => worth.includes(label))
      .map((said) => check(said, said.asserted === said.label)),
  }
}
