import { z } from 'zod'
import { pageSizeOf } from '../search/page-size.ts'

const count = z.int().nonnegative()

/** Reads what is wrong with the pages of a search; what is left out is right. */
export const pageFaultsSchema = z.object({
  /** How many of the next calls with a page token are told that it is dead (400). */
  deadTokens: count.default(0),
  /** How many of the next pages are empty, with a token for the rest. */
  emptyPages: count.default(0),
  /** Whether each page after the first begins with the last study of the page before. Pages of one study are left alone: they would never end. */
  repeated: z.boolean().default(false),
  /** Whether every page comes with a token for the next one; after the end they are empty. */
  endless: z.boolean().default(false),
  /** A page of more than `over` studies, as asked for, waits this long before its first byte, on top of `delayMs`. */
  slowPages: z.strictObject({ over: count, delayMs: count }).nullable().default(null),
  /** The answer to a call for such a page is padded to `oversizedBytes`. */
  largePages: z.strictObject({ over: count }).nullable().default(null),
})

export type PageFaults = Readonly<z.infer<typeof pageFaultsSchema>>

/** What a call for a page suffers for the size it asks for. */
export function burdenOf(
  query: URLSearchParams,
  { slowPages, largePages }: PageFaults,
): { readonly delayMs: number; readonly oversized: boolean } {
  const size = pageSizeOf(query)
  return {
    delayMs: slowPages !== null && size > slowPages.over ? slowPages.delayMs : 0,
    oversized: largePages !== null && size > largePages.over,
  }
}
