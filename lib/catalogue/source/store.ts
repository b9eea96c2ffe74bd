import type { History } from '../changes/change.ts'
import type { Copy } from './copy.ts'

/** Keeps the last good copy, and what changed from copy to copy. No call throws: a store that does not work costs only the saving. */
export type Store = {
  /** The kept copy, or null where there is none that can be read. */
  load(): Promise<Copy | null>
  /** `replaced` is a better copy whose place this one takes: it is kept beside it, so that it can be restored. Null for none. */
  save(copy: Copy, replaced: Copy | null): Promise<void>
  /** What was noticed so far, or null where nothing is kept that can be read. */
  loadHistory(): Promise<History | null>
  saveHistory(history: History): Promise<void>
}
