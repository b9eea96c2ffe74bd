/** Where a sentence comes from. `date` is the source's own, in words; `url` is null where we have no address that we looked up. */
export type Source = {
  readonly name: string
  readonly date: string
  readonly url: `https://${string}` | null
}

/** The word for a source that bears no date. */
export const UNDATED = 'undated'
