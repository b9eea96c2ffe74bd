import type { History } from './change.ts'
import type { Copy } from './copy.ts'

/** Keeps the last good copy, and what changed from copy to copy. No call throws: a store that does not work costs only the saving. */
export type Store = {
  /** The kept copy, or null where there is none that can be read. */
  load(): Promise<Copy | null>
  /** `keepReplaced`: the copy that this one replaces is kept beside it, so that it can be restored. */
  save(copy: Copy, options: { readonly keepReplaced: boolean }): Promise<void>
  /** What was noticed so far, or null where nothing is kept that can be read. */
  loadHistory(): Promise<History | null>
  saveHistory(history: History): Promise<void>
}
