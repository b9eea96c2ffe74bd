import type { History } from '../../changes/change.ts'
import type { Copy } from '../copy.ts'
import type { Standing } from './standing.ts'

/** What a check of the registry leaves for the other instances, and for the next start. */
export type News = {
  readonly standing: Standing
  /** Null where it is as it was. */
  readonly history: History | null
  /** Null where the kept one stays. */
  readonly copy: Copy | null
  /** A better copy whose place this one takes: it is kept beside it, so that it can be restored. Null for none. */
  readonly replaced: Copy | null
}

/** The right to check the registry, which one instance has at a time. It is kept up until it is released; an instance that dies loses it within `LEAD_MS`. */
export type Lead = {
  /** What the last check came to: another instance may have ended one just before. */
  standing(): Promise<Standing | null>
  /** False where another instance has taken over, because this one stood still for too long. */
  stillMine(): Promise<boolean>
  /** Keeps the news for all, unless another instance has taken over meanwhile: then nothing is written, and `warn` is told. */
  publish(news: News): Promise<void>
  release(): Promise<void>
}

/** Where copies are kept, and whether that works now. `memory` is a folder that cannot be written. */
export type StoreState = {
  readonly kind: 'redis' | 'file' | 'memory'
  readonly reachable: boolean
}

/** Keeps the last good copy and what changed from copy to copy, for every instance that shares it. No call throws: a store that does not work costs only the sharing. */
export type Store = {
  /** The kept copy, or null where there is none that can be read. */
  load(): Promise<Copy | null>
  /** What was noticed so far, or null where nothing is kept that can be read. */
  loadHistory(): Promise<History | null>
  /** What the last check came to, whoever made it; null where none is known. Small: it is asked for every few seconds. */
  standing(): Promise<Standing | null>
  /** Takes the right to check the registry, or null while another instance has it. Where nobody can be asked, each instance has its own. */
  lead(): Promise<Lead | null>
  state(): StoreState
}

/** An instance that did not say for so long that it is at work counts as gone, in milliseconds. */
export const LEAD_MS = 15_000
