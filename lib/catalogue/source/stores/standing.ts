import { z } from 'zod'

/**
 * What the last check of the registry came to, as the instance that made it tells the others: they show the same, and wait as long. Times are of the
 * wall clock of the machine that wrote it.
 */
const standingSchema = z.object({
  /** No two checks have the same one. */
  mark: z.string(),
  /** When the copy that the check ended with was read; `source` is 'offline' where that is the bundled one. */
  copyReadAt: z.string(),
  source: z.enum(['live', 'saved', 'offline']),
  /** Why the registry could not be read, as a sentence; null where it could. */
  trouble: z.string().nullable(),
  heldBack: z.object({ readAt: z.string(), why: z.string() }).nullable(),
  checkedAt: z.iso.datetime(),
  /** How long to leave the registry alone after `checkedAt`, in milliseconds. */
  waitMs: z.number().nonnegative(),
})

export type Standing = z.infer<typeof standingSchema>

/** A standing as it was kept; null for what is none, or of a form that came later. */
export function readStanding(kept: unknown): Standing | null {
  return standingSchema.safeParse(kept).data ?? null
}
