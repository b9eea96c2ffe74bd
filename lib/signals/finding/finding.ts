/** What a record says to a question about it. The words a person reads belong to the page. */
export type FindingState =
  | 'stated'
  | 'mentioned'
  | 'not-stated'
  /** Shown as "Worth asking about". */
  | 'concern'
  /** The registry never publishes it, for any trial. */
  | 'not-published'
  | 'n/a'

/** Words of the record, letter by letter, and the field they stand in, by the registry's name for it. */
export type Quote = { readonly text: string; readonly field: string }

/** Where a reader can look further. Always https. */
export type Link = { readonly label: string; readonly url: string }

export type Finding = {
  readonly state: FindingState
  /** A word for machines where a signal has one: "free", "pays", "related", "random", "not-random". */
  readonly value: string | null
  /** The answer, plain and short. Without a full stop at its end, unless it takes two sentences. */
  readonly sentence: string
  /** What the answer rests on. Empty where the record is silent. */
  readonly quotes: readonly Quote[]
  /** What the answer does not mean; null where there is nothing to add. */
  readonly caveat: string | null
  /** What to ask the study team; null where nothing is open. */
  readonly ask: string | null
  readonly links?: readonly Link[]
}

/** The answer where a record is silent. It is neither good nor bad. */
export const NOT_STATED = 'Not stated in this record'

/** A finding with nothing but its answer, and whatever else is given. */
export function finding(
  state: FindingState,
  sentence: string,
  rest: Partial<Omit<Finding, 'state' | 'sentence'>> = {},
): Finding {
  return { state, sentence, value: null, quotes: [], caveat: null, ask: null, ...rest }
}
