import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for the caller's turn, and rejects with the signal's reason if it is aborted before. */
export type Turn = (signal: AbortSignal | undefined) => Promise<void>

/**
 * Spaces out the calls of everyone who shares it: the first turn comes at once, each later one at least `gapMs` after the one
 * before. `now` is a clock in milliseconds that never runs backwards.
 */
export function createPace(gapMs: number, now: () => number): Turn {
  let nextTurn = Number.NEGATIVE_INFINITY
  return async (signal) => {
    const turn = Math.max(now(), nextTurn)
    nextTurn = turn + gapMs
    for (let wait = turn - now(); wait > 0; wait = turn - now()) {
      await sleep(Math.ceil(wait), undefined, signal === undefined ? {} : { signal })
    }
  }
}
