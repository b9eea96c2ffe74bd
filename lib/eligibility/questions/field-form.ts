import type { Choice, Meaning } from './choice.ts'
import { type DaysSince, daysSince, isAgo, type Reply, severalReplied } from './reply.ts'

/** A country by its ISO code and its name in the records. */
export type Country = { readonly code: string; readonly name: string }

/** How a field is filled in. `label` names it where a question has several, and in the list of answers. */
export type FieldForm = { readonly label: string } & (
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

/** A form, with what a reply to it means to a comparison with records: null for "not sure", or where the field only orders the results. */
export type AnswerForm<T> = FieldForm & {
  readonly answer: ((reply: Reply | undefined) => T | null) | null
}

const meaning = <T>(choices: readonly Meaning<T>[], reply: Reply | undefined): T | null =>
  choices.find(({ id }) => id === reply)?.means ?? null

const byMeaning =
  <T>(choices: readonly Meaning<T>[]) =>
  (reply: Reply | undefined) =>
    meaning(choices, reply)

export const one = <T>(label: string, choices: readonly Meaning<T>[]) =>
  ({ kind: 'one', label, choices, answer: byMeaning(choices) }) as const

export const list = <T>(label: string, choices: readonly Meaning<T>[]) =>
  ({ kind: 'list', label, choices, answer: byMeaning(choices) }) as const

/** The answer is the ids of what was chosen; empty for "none of these". */
export const many = (label: string, choices: readonly Choice[], none: string) =>
  ({ kind: 'many', label, choices, none, answer: severalReplied }) as const

/** The answer is whole days since, or what a quick answer means. */
export const ago = (label: string, quick: readonly Meaning<DaysSince>[]) =>
  ({
    kind: 'ago',
    label,
    quick,
    answer: (reply: Reply | undefined) => (isAgo(reply) ? daysSince(reply) : meaning(quick, reply)),
  }) as const

export const wholeNumber = (
  label: string,
  range: Pick<Extract<FieldForm, { kind: 'number' }>, 'unit' | 'min' | 'max' | 'help'>,
) =>
  ({
    kind: 'number',
    label,
    ...range,
    answer: (reply: Reply | undefined) => (typeof reply === 'number' ? reply : null),
  }) as const

/** Several wishes, which only order the results. */
export const wishes = (label: string, choices: readonly Choice[]) =>
  ({ kind: 'many', label, choices, none: null, answer: null }) as const
