import type { Trial } from '../../../trials/record/trial.ts'
import type { Quote } from '../../finding/finding.ts'

/** Two things that a record says and that cannot both be so. Neither is believed. */
export type Contradiction = {
  /** What the two say, in full sentences. */
  readonly words: string
  /** Both, as they stand in the record. */
  readonly quotes: readonly Quote[]
}

/** One way in which a record can say two things. */
export type ContradictionKind = {
  /** What to ask the study team. */
  readonly ask: string
  /** Null where the record says one thing, or not clearly two. */
  readonly read: (trial: Trial) => Contradiction | null
}

type Said = readonly [where: string, what: string]

/** "By the rules for joining: women only. By the field for sex: women and men." */
export function bothWords(...said: readonly [Said, Said]): string {
  return said.map(([where, what]) => `By ${where}: ${what}.`).join(' ')
}
