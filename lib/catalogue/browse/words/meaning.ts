import type { Topic } from '../../../trials/topics/topics.ts'

/** One thing that people look for, in their words and in those of records. */
export type Meaning = {
  /** What we look for, as a page says it after "We looked for". */
  readonly name: string
  /**
   * The words of records, as phrases of a `phrase-book`: whoever types one finds the others too. Only these, and what was typed, are looked for. The first
   * ones are shown.
   */
  readonly written: readonly string[]
  /** What people also type for it, as such phrases, which records hardly use or use for something else. */
  readonly typed: readonly string[]
  /** The topic that is offered where little is found. */
  readonly topic?: Topic
  /** Of a city its country, which is offered where little is found. */
  readonly country?: string
  /** True where the words of people say more than is known: it is told what we look for, and that people call it so, and no more. */
  readonly isAlsoCalled?: true
  /** Of a medicine its brands, as on the box, or none: who types one is told which medicine it is. Of anything else absent. */
  readonly brands?: readonly string[]
}
