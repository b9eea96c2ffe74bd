import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for the caller's turn, and rejects with the signal's reason if it is aborted by then. */
export type Turn = (signal: AbortSignal | undefined) => Promise<void>

/**
 * Spaces out the calls of everyone who shares it: the first turn comes at once, each later one at least `gapMs` after the one
 * before. Each turn waits for the real start of the last one: turns planned ahead would come together after the
 * process was busy for a while. `now` is a clock in milliseconds that never runs backwards.
 */
export function createPace(gapMs: number, now: () => number): Turn {
  let last = Number.NEGATIVE_INFINITY
  let before: Promise<unknown> = Promise.resolve()

  async function take(signal: AbortSignal | undefined) {
    for (let wait = last + gapMs - now(); wait > 0; wait = last + gapMs - now()) {
      await sleep(Math.ceil(wait), undefined, signal === undefined ? {} : { signal })
    }
    signal?.throwIfAborted()
    last = now()
  }

  return (signal) => {
    const turn = before.then(() => take(signal))
    before = turn.catch(() => {})
    return turn
  }
}
