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

/** What is kept of past changes. */
export type History = {
  /** Newest first, and never more than `withChanges` lets in. */
  readonly changes: readonly Change[]
  /** Entries that a newer version of this program wrote: not shown, and kept as they came. */
  readonly unread: readonly unknown[]
  /** Every trial number that was ever on our list. */
  readonly listed: readonly string[]
}

export const NO_HISTORY: History = { changes: [], unread: [], listed: [] }

export const HISTORY_FORMAT = 1

const fileSchema = z.object({
  format: z.literal(HISTORY_FORMAT),
  changes: z.array(z.unknown()),
  listed: z.array(z.string()).default([]),
})

/** A history as it was saved, each entry read by itself; null for what is not one of ours, or of a form that came later. */
export function readHistory(saved: unknown): History | null {
  const file = fileSchema.safeParse(saved)
  if (!file.success) return null
  const read = file.data.changes.map((entry) => ({ entry, parsed: changeSchema.safeParse(entry) }))
  return {
    changes: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    unread: read.flatMap(({ entry, parsed }) => (parsed.success ? [] : [entry])),
    listed: file.data.listed,
  }
}

const noticed = z.object({ noticedAt: z.string() })
const noticedAt = (entry: unknown) => noticed.safeParse(entry).data?.noticedAt ?? ''

/** A history in the form in which it is saved. What we could not read stands where its time puts it. */
export function savedHistory({ changes, unread, listed }: History): z.input<typeof fileSchema> {
  const all = [...changes, ...unread].toSorted((one, other) =>
    noticedAt(other).localeCompare(noticedAt(one)),
  )
  return { format: HISTORY_FORMAT, changes: all, listed: [...listed] }
}

const MOST_KEPT = 500
const KEPT_FOR_MS = 400 * 86_400_000

/**
 * A history with what was noticed now on top, and the numbers that are on the list now. What was told before is not told again, so that a registry that
 * wavers between two versions fills no list. Keeps the newest 500, and none that is older than 400 days at `now`, an ISO time.
 */
export function withChanges(
  history: History,
  noticedNow: readonly Change[],
  now: string,
  listed: readonly string[] = [],
): History {
  const told = new Set(history.changes.map(({ id }) => id))
  const since = Date.parse(now) - KEPT_FOR_MS
  const changes = [...noticedNow.filter(({ id }) => !told.has(id)), ...history.changes]
    .filter((change) => Date.parse(change.noticedAt) >= since)
    .slice(0, MOST_KEPT)
  return { ...history, changes, listed: [...new Set([...history.listed, ...listed])] }
}

/** What two instances noticed, as one history: nothing that only one of them told is lost. Newest first. */
export function joinedHistories(one: History, other: History): History {
  const changes = new Map([...other.changes, ...one.changes].map((change) => [change.id, change]))
  const unread = new Map(
    [...other.unread, ...one.unread].map((each) => [JSON.stringify(each), each]),
  )
  return {
    changes: [...changes.values()].toSorted((a, b) => b.noticedAt.localeCompare(a.noticedAt)),
    unread: [...unread.values()],
    listed: [...new Set([...one.listed, ...other.listed])],
  }
}
