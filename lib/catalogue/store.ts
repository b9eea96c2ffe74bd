import type { Copy } from './copy.ts'

/** Keeps the last good copy. Neither call throws: a store that does not work costs only the saving. */
export type Store = {
  /** The kept copy, or null where there is none that can be read. */
  load(): Promise<Copy | null>
  save(copy: Copy): Promise<void>
}
