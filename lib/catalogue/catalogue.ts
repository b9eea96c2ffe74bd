import type { SetAside } from '../registry-client/study/study.ts'
import type { KeySignals } from '../signals/key-signals/key-signals.ts'
import type { TopicReading, Trial } from '../trials/record/trial.ts'
import type { LeftOutStudy } from './source/copy.ts'

/** Where the records on the page come from: the registry now, our last saved copy of it, or the copy bundled with the app. */
export type Source = 'live' | 'saved' | 'offline'

/** A newer read of the registry that is not shown, because it would make the copy worse, until a second one agrees. */
export type HeldBack = {
  /** When it was read, as an ISO time. */
  readonly readAt: string
  /** What is wrong with it, as a sentence that a person can read. */
  readonly why: string
}

/** What a page says about its data: which copy, when that copy was read (ISO time or day), and why nothing newer is there. */
export type Freshness = {
  readonly source: Source
  readonly readAt: string
  /** Why the last try to read the registry failed, as a sentence; null where it did not fail. */
  readonly trouble: string | null
  /** The read that is held back now, or null. */
  readonly heldBack: HeldBack | null
}

export type Entry = { readonly trial: Trial; readonly reading: TopicReading }

/** A trial of the list, with what its record says to the three questions that lead. */
export type ListedEntry = Entry & { readonly lead: KeySignals }

/** Every record of one copy, read and sorted into on topic, left out and unreadable. */
export type Catalogue = Freshness & {
  /** On topic, in no particular order. */
  readonly entries: readonly ListedEntry[]
  /** Left out in doubt, with their whole records. */
  readonly doubtful: readonly Entry[]
  /** Everything that was left out, with the doubtful ones. */
  readonly leftOut: readonly LeftOutStudy[]
  readonly setAside: readonly SetAside[]
  /** Registry values that this version does not know, "field: value" → how many records. */
  readonly unknownValues: Readonly<Record<string, number>>
  /** Fields that came in a form we do not know and were left out, by path → how many records. */
  readonly unreadFields: Readonly<Record<string, number>>
}

/** What became of one trial number. */
export type OneTrial =
  | { readonly kind: 'found'; readonly entry: Entry; readonly freshness: Freshness }
  | { readonly kind: 'alias'; readonly nctId: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** The rest may well exist, but cannot be shown now. `leftOut` is what our copy has of it, or null. */
  | { readonly kind: 'coming'; readonly leftOut: LeftOutStudy | null }
  /** The registry was not asked, because too much was asked of it just now. `retryAfter`: in how many whole seconds it may be, one at least. */
  | {
      readonly kind: 'busy'
      readonly retryAfter: number
      readonly leftOut: LeftOutStudy | null
    }
  | {
      readonly kind: 'unreachable'
      readonly sentence: string
      readonly leftOut: LeftOutStudy | null
    }
