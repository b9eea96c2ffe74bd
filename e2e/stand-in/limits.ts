import { z } from 'zod'
import { QueryError, refusal } from './api-error.ts'
import type { EssieNode } from './search/essie-parse.ts'

/** The names that runtimes give themselves in User-Agent where a program gives none. */
const runtimes: ReadonlySet<string | null> = new Set(['node', 'undici'])

/** Reads what the stand-in refuses; what is left out is as people met it in the live service. */
export const limitsSchema = z.object({
  /** The most words that one query may look for, or null for no limit. People saw 12 pass and 14 refused. */
  mostWords: z.int().nonnegative().nullable().default(12),
  /** The most numbers in `filter.ids`, or null for no limit. None is known. */
  mostIds: z.int().nonnegative().nullable().default(null),
  /**
   * Who gets 403 to every call, by the User-Agent: who names themselves (anything but a runtime's own name), who does not, everyone, or nobody.
   * It is judged at the door: such a call is neither delayed nor counted by any other fault.
   */
  refuseAgents: z.enum(['named', 'default', 'all']).nullable().default(null),
})

export type Limits = Readonly<z.infer<typeof limitsSchema>>

const tooComplicated = 'Too complicated query'

/** Throws the registry's refusal for a query that looks for more words than may be. `label` is the registry's name for the parameter. */
export function checkWords(query: EssieNode, label: string, { mostWords }: Limits): void {
  if (mostWords === null || wordsIn(query) <= mostWords) return
  throw refusal.badQuery(label, new QueryError(tooComplicated))
}

/** Throws the registry's refusal for more numbers than may be. No text is on record for it: it is worded as the one for words. */
export function checkIds(count: number, { mostIds }: Limits): void {
  if (mostIds === null || count <= mostIds) return
  throw refusal.badQuery('study ids', new QueryError(tooComplicated))
}

/** Whether a call with this User-Agent, or with none (null), is refused. */
export function refusesAgent(userAgent: string | null, { refuseAgents }: Limits): boolean {
  if (refuseAgents === null) return false
  return refuseAgents === 'all' || runtimes.has(userAgent) === (refuseAgents === 'default')
}

/**
 * The words that a query looks for, also those in quotes. Operators and names of areas do not count: a query of ten words in five areas, joined by
 * OR, was answered on 11 August 2026. A hyphen parts words: of twelve words so written, two with a hyphen, people say that they were refused.
 */
function wordsIn(query: EssieNode): number {
  switch (query.kind) {
    case 'term':
      return total(query.parts.map(({ text }) => text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0))
    case 'or':
    case 'and':
      return total(query.of.map(wordsIn))
    case 'not':
    case 'context':
      return wordsIn(query.of)
    default:
      return 0
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
