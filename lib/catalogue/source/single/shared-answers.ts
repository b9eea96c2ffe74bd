/** What the registry answered about one number, as it came, and when (ISO time). `raw` is null where it has no such number. */
export type Answered = { readonly raw: unknown; readonly readAt: string }

/** Keeps the registry's answers about single trials for every instance, each for an hour. No call throws, and each answers soon. */
export type SharedAnswers = {
  /** Null where none is kept, or nobody can be asked. */
  get(nctId: string): Promise<Answered | null>
  set(nctId: string, answered: Answered): void
}

/** For an instance that shares with no other: what it was told, it keeps itself. */
export const NO_SHARED_ANSWERS: SharedAnswers = { get: async () => null, set: () => {} }
