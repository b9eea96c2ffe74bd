import type { Source } from '../../catalogue.ts'
import type { Standing } from '../stores/standing.ts'
import type { StoreState } from '../stores/store.ts'
import type { Held } from './held.ts'

/** How the last check of the registry ended: `live` where our copy is what it has now, `held-back` where what it sent is not shown, `trouble` where it could not be read. */
export type CheckOutcome = 'live' | 'held-back' | 'trouble'

/** How the copy stands, for whoever runs the app. Holds nothing of any reader. */
export type SourceStatus = {
  /** Which copy is shown, null until one is. */
  readonly copy: Source | null
  /** When that copy was read: an ISO time, or a day for the bundled one; null until one is shown. */
  readonly readAt: string | null
  /** How old it is, in milliseconds; null until one is shown. */
  readonly ageMs: number | null
  /** The last check of the registry that this instance knows of, its own or another's; null before the first. */
  readonly lastCheck: {
    /** ISO time. */
    readonly at: string
    readonly outcome: CheckOutcome
    /** Why it failed, or why what came is held back; null where nothing is wrong. */
    readonly sentence: string | null
  } | null
  /** How many records of the copy could not be read. */
  readonly setAside: number
  /** Whether this instance made the last check that it knows of, or makes one now; a `follower` serves what another one read. */
  readonly role: 'refresher' | 'follower'
  readonly store: StoreState
}

/** The part of it that follows from the copy and from the last standing, null where there is none yet. `now` is in milliseconds since 1970. */
export function statusOf(
  held: Held | null,
  last: Standing | null,
  now: number,
): Omit<SourceStatus, 'role' | 'store'> {
  const readAt = held?.copy.readAt ?? null
  return {
    copy: held?.catalogue.source ?? null,
    readAt,
    ageMs: readAt === null ? null : Math.max(0, now - Date.parse(readAt)),
    lastCheck: last && { at: last.checkedAt, ...outcomeOf(last) },
    setAside: held?.catalogue.setAside.length ?? 0,
  }
}

function outcomeOf({ trouble, heldBack }: Standing) {
  if (trouble !== null) return { outcome: 'trouble', sentence: trouble } as const
  if (heldBack !== null) return { outcome: 'held-back', sentence: heldBack.why } as const
  return { outcome: 'live', sentence: null } as const
}
