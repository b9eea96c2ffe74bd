import { randomBytes } from 'node:crypto'

/** Hands out page tokens that say nothing, and knows which page of which query each stands for. */
export type PageTokens = {
  /** A token for the studies of this query from `offset` on. */
  issue(query: string, offset: number): string
  /** Where the page starts, or null for a token that is dead or belongs to another query. */
  offsetOf(token: string, query: string): number | null
  /** Kills every token handed out so far, as a rebuild of the registry's data does. */
  forget(): void
}

/** An empty set of tokens. */
export function pageTokens(): PageTokens {
  const issued = new Map<string, { query: string; offset: number }>()
  return {
    issue: (query, offset) => {
      const token = randomBytes(36).toString('base64url')
      issued.set(token, { query, offset })
      return token
    },
    offsetOf: (token, query) => {
      const page = issued.get(token)
      return page?.query === query ? page.offset : null
    },
    forget: () => issued.clear(),
  }
}
