import type { Answers, DaysSince } from './answers.ts'
import type { FieldId, Told } from './replies.ts'

/** One thing to choose. `hint` explains it in plain words. */
export type Choice = {
  readonly id: string
  readonly words: string
  readonly hint?: string | undefined
}

/** A choice that stands for an answer. */
export type Meaning<T> = Choice & { readonly means: T }

/** One thing to fill in. `label` names it where a question has several, and in the list of answers. */
export type Field = { readonly id: FieldId; readonly label: string } & (
  | { readonly kind: 'one'; readonly choices: readonly Choice[] }
  /** One of too many to show at once. */
  | { readonly kind: 'list'; readonly choices: readonly Choice[] }
  /** Several may be chosen; `none` are the words for "none of these". Null where choosing nothing says so. */
  | { readonly kind: 'many'; readonly choices: readonly Choice[]; readonly none: string | null }
  | {
      readonly kind: 'number'
      readonly unit: string
      readonly min: number
      readonly max: number
      /** What to do instead, where a number is none that can be. */
      readonly help: string
    }
  /** Where the person is. `countries` are those to choose from. */
  | { readonly kind: 'place'; readonly countries: readonly Country[] }
  /** How long ago: a number with its unit, or one of the quick answers. */
  | { readonly kind: 'ago'; readonly quick: readonly Meaning<DaysSince>[] }
)

/** A country by its ISO code and its name in the records. */
export type Country = { readonly code: string; readonly name: string }

/** What the check knows before it asks: what the records compare, and where trials are. */
export type Setting = {
  /** The answers that at least one record has a line for. What no record asks is not asked. */
  readonly compared: readonly (keyof Answers)[]
  readonly countries: readonly Country[]
}

export type Question = {
  /** Part of the address, so it says nothing about the person. */
  readonly id: string
  readonly title: string
  /** A line under the title; null where the title says it all. */
  readonly help: string | null
  readonly why: string
  readonly fields: readonly Field[]
  /** The answers that it gives; empty for what only orders the results. */
  readonly gives: readonly (keyof Answers)[]
  /** Whether it is asked, beside the rule that a record must compare one of the answers it gives. */
  readonly when?: (told: Told) => boolean
  /** Whether "I am not sure" is offered: not where choosing nothing says the same. */
  readonly unsure: boolean
}
