import type { Catalogue, Source } from '../catalogue/catalogue.ts'
import { VERSION } from './version.ts'

/** What came of the last try to read the registry. `none` where none has ended since the start. */
export type LastRead =
  | { readonly outcome: 'none' }
  /** What is served is what the registry has; `at` is when it was read. */
  | { readonly outcome: 'current'; readonly at: string }
  /** It would have made the copy worse; `why` says in which way. */
  | { readonly outcome: 'held-back'; readonly at: string; readonly why: string }
  | { readonly outcome: 'failed'; readonly why: string }

/** Which copy of the registry is served. */
export type ServedCopy = {
  /** Live from the registry, saved earlier, or the one bundled with the app. */
  readonly kind: Exclude<Source, 'offline'> | 'bundled'
  /** An ISO time; an ISO day for the bundled copy. */
  readonly readAt: string
  /** Since `readAt`; 0 where the clock is behind it. */
  readonly ageSeconds: number
  readonly trials: number
  /** Records that could not be read. */
  readonly setAside: number
}

/** How this process is, for whoever runs it. Nothing in it is about a reader. */
export type Health = {
  readonly version: string
  /** Null where no copy could be opened, not even the bundled one. */
  readonly copy: ServedCopy | null
  readonly lastRead: LastRead
}

/** `catalogue` is null where none could be opened; `now` is in milliseconds since 1970. */
export function healthOf(catalogue: Catalogue | null, now: number): Health {
  return {
    version: VERSION,
    copy: catalogue && servedCopy(catalogue, now),
    lastRead: catalogue ? lastReadOf(catalogue) : { outcome: 'none' },
  }
}

/** The copy that a catalogue was made from. `now` is in milliseconds since 1970. */
export function servedCopy(catalogue: Catalogue, now: number): ServedCopy {
  const { source, readAt, entries, setAside } = catalogue
  return {
    kind: source === 'offline' ? 'bundled' : source,
    readAt,
    ageSeconds: Math.max(0, Math.round((now - Date.parse(readAt)) / 1_000)),
    trials: entries.length,
    setAside: setAside.length,
  }
}

function lastReadOf({ source, readAt, trouble, heldBack }: Catalogue): LastRead {
  if (trouble !== null) return { outcome: 'failed', why: trouble }
  if (heldBack !== null) return { outcome: 'held-back', at: heldBack.readAt, why: heldBack.why }
  return source === 'live' ? { outcome: 'current', at: readAt } : { outcome: 'none' }
}
