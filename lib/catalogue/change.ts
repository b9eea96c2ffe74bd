import { z } from 'zod'

/** Something that became different between two reads of the registry, as it was told when we noticed it. */
const changeSchema = z.object({
  /** Lasts: the same change has the same one however often it is noticed, on any machine. */
  id: z.string().startsWith('urn:uuid:'),
  nctId: z.string(),
  title: z.string(),
  kind: z.enum(['new', 'changed', 'left']),
  /** What became different, in plain sentences; never empty. */
  says: z.array(z.string()).min(1),
  /** Topics and countries of the trial, before and after: whoever follows one of them is told. */
  topics: z.array(z.string()),
  countries: z.array(z.string()),
  /** When we read the copy in which it was different. */
  noticedAt: z.iso.datetime(),
  /** The day on which the registry showed the change; null where it does not tell. */
  postedOn: z.iso.date().nullable(),
})

export type Change = z.infer<typeof changeSchema>

/** What is kept of past changes: newest first, and never more than `keep` lets in. */
export const historySchema = z.object({
  format: z.literal(1),
  changes: z.array(changeSchema),
  /** Every trial number that was ever on our list. */
  listed: z.array(z.string()).default([]),
})

export type History = z.infer<typeof historySchema>

export const NO_HISTORY: History = { format: 1, changes: [], listed: [] }

const MOST_KEPT = 500
const KEPT_FOR_MS = 400 * 86_400_000

/**
 * A history with what was noticed now on top. What was told before is not told again, so that a registry that wavers between two versions fills
 * no list. Keeps the newest 500, and none that is older than 400 days at `now`, an ISO time.
 */
export function withChanges(
  history: History,
  noticed: readonly Change[],
  now: string,
  listed: readonly string[] = [],
): History {
  const told = new Set(history.changes.map(({ id }) => id))
  const since = Date.parse(now) - KEPT_FOR_MS
  const changes = [...noticed.filter(({ id }) => !told.has(id)), ...history.changes]
    .filter(({ noticedAt }) => Date.parse(noticedAt) >= since)
    .slice(0, MOST_KEPT)
  return { format: 1, changes, listed: [...new Set([...history.listed, ...listed])] }
}
