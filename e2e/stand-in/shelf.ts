import { type PageTokens, pageTokens } from './search/page-tokens.ts'
import type { Study } from './study/study.ts'
import { paddedNctId } from './words.ts'

/** The studies that the stand-in serves now. */
export type Shelf = {
  readonly studies: readonly Study[]
  readonly tokens: PageTokens
  /** The study of that number, by its present number first and then by its aliases. The number is taken as `paddedNctId` gives it. */
  find(nctId: string): Study | null
  /** What `select` gave for this query the last time it was asked, else what it gives now. */
  found(query: string, select: () => readonly Study[]): readonly Study[]
}

const mostRemembered = 20

/** Puts studies on a new shelf. Nothing of an old shelf's page tokens is known here. */
export function shelfOf(studies: readonly Study[]): Shelf {
  const byNumber = new Map<string, Study>()
  for (const study of studies) {
    for (const alias of study.aliases) byNumber.set(paddedNctId(alias) ?? alias, study)
  }
  for (const study of studies) if (study.nctId !== null) byNumber.set(study.nctId, study)
  const remembered = new Map<string, readonly Study[]>()
  return {
    studies,
    tokens: pageTokens(),
    find: (nctId) => byNumber.get(nctId) ?? null,
    found: (query, select) => {
      const found = remembered.get(query) ?? select()
      remembered.delete(query)
      remembered.set(query, found)
      const [oldest] = remembered.keys()
      if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
      return found
    },
  }
}
