import { readCost } from '../../signals/cost/cost.ts'
import { readEthics } from '../../signals/ethics/ethics.ts'
import type { Trial } from '../../trials/record/trial.ts'
import type { Check } from './rate.ts'

/** Something that is asserted of a record in words, or is not. */
export type Assertable = {
  readonly title: string
  /** The labels' key for it in a labelled record. */
  readonly key: 'cost' | 'ethics'
  /** The labels that are to be asserted; all others never are. */
  readonly worth: readonly string[]
  /** What is asserted of a trial: one of these labels, or null. */
  readonly assertedOf: (trial: Trial) => string | null
}

const PAYS_OR_FREE: readonly string[] = ['pays', 'free']

export const COST: Assertable = {
  title: 'Cost',
  key: 'cost',
  worth: PAYS_OR_FREE,
  assertedOf: (trial) => {
    const { value } = readCost(trial)
    return value !== null && PAYS_OR_FREE.includes(value) ? value : null
  },
}

export const ETHICS: Assertable = {
  title: 'Ethics review',
  key: 'ethics',
  worth: ['stated'],
  assertedOf: (trial) => (readEthics(trial).state === 'stated' ? 'stated' : null),
}

/** What was asserted of a record or a sentence, beside its label. */
export type Said = {
  readonly nctId: string
  readonly label: string
  readonly asserted: string | null
  readonly quote: string
}

export type AssertionScore = {
  /** Of what is asserted: what the label does not hold. */
  readonly wrong: readonly Check[]
  /** Of what is to be asserted: what is. */
  readonly found: readonly Check[]
}

/** How what is asserted stands to labels. `worth` are the labels that are to be asserted. */
export function assertionScore(all: readonly Said[], worth: readonly string[]): AssertionScore {
  const check = ({ nctId, label, asserted, quote }: Said, holds: boolean): Check => ({
    nctId,
    holds,
    words: `label: ${label} “${quote}” | asserted: ${asserted ?? 'nothing'}`,
  })
  const asserted = all.filter((said) => said.asserted !== null)
  const wanted = all.filter(({ label }) => worth.includes(label))
  return {
    wrong: asserted.map((said) => check(said, said.asserted !== said.label)),
    found: wanted.map((said) => check(said, said.asserted === said.label)),
  }
}
