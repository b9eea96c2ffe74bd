import type { Catalogue, Source } from '../catalogue/catalogue.ts'
import type { SourceStatus } from '../catalogue/source/engine/source-status.ts'
import { VERSION } from './version.ts'

type Check = NonNullable<SourceStatus['lastCheck']>

/** What came of the last try to read the registry, by this instance or another. */
export type LastRead = {
  /** An ISO time. */
  readonly at: string
  /** `held-back` where what came would have made the copy worse. */
  readonly outcome: 'current' | 'held-back' | 'failed'
  /** What is wrong, as a sentence; null where nothing is. */
  readonly why: string | null
}

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
  /** Null where none has ended yet. */
  readonly lastRead: LastRead | null
  /** Whether this instance reads the registry, or serves what another one read. */
  readonly role: SourceStatus['role']
  /** Where the copy is kept, and whether that works now. */
  readonly store: SourceStatus['store']
}

/** `catalogue` is null where none could be opened; `now` is in milliseconds since 1970. */
export function healthOf(catalogue: Catalogue | null, status: SourceStatus, now: number): Health {
  return {
    version: VERSION,
    copy: catalogue && servedCopy(catalogue, now),
    lastRead: status.lastCheck && lastReadOf(status.lastCheck),
    role: status.role,
    store: status.store,
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

const OUTCOMES = { live: 'current', 'held-back': 'held-back', trouble: 'failed' } as const

const lastReadOf = ({ at, outcome, sentence }: Check): LastRead => ({
  at,
  outcome: OUTCOMES[outcome],
  why: sentence,
})
