import { setImmediate as nextTurn } from 'node:timers/promises'

/** Long enough to get on, short enough that nobody who waits for a page notices; in milliseconds. */
const SLICE_MS = 10

/**
 * Lets long work be done in slices: await what this makes between two steps of it. It gives way to whatever else the process has to do
 * once a slice has passed since it last did, and otherwise goes on at once.
 */
export function takeTurns(sliceMs: number = SLICE_MS): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < sliceMs) return
    await nextTurn()
    since = performance.now()
  }
}
