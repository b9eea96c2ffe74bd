/** One thing to choose. `hint` explains it in plain words. */
export type Choice = {
  readonly id: string
  readonly words: string
  readonly hint?: string | undefined
}

/** A choice that stands for an answer. */
export type Meaning<T> = Choice & { readonly means: T }
