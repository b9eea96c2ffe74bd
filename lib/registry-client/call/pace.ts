import { setTimeout as sleep } from 'node:timers/promises'

export type Pace = {
  /** Waits for the caller's turn, and rejects with the signal's reason if it is aborted by then. */
  take(signal: AbortSignal | undefined): Promise<void>
  /** Nobody gets a turn for the next `ms`: the registry asked for quiet. Never shortens an earlier wish. */
  beQuiet(ms: number): void
  /** How much of that is left, in milliseconds; 0 where nobody asked for quiet. */
  quietLeft(): number
}

/**
 * Spaces out the calls of everyone who shares it: the first turn comes at once, each later one at least `gapMs` after the one
 * before. Each turn waits for the real start of the last one: turns planned ahead would come together after the
 * process was busy for a while. `now` is a clock in milliseconds that never runs backwards.
 */
export function createPace(gapMs: number, now: () => number): Pace {
  let next = Number.NEGATIVE_INFINITY
  let quietUntil = Number.NEGATIVE_INFINITY
  let before: Promise<unknown> = Promise.resolve()

  const left = () => Math.max(next, quietUntil) - now()

  async function wait(signal: AbortSignal | undefined) {
    for (let rest = left(); rest > 0; rest = left()) {
      await sleep(Math.ceil(rest), undefined, signal === undefined ? {} : { signal })
    }
    signal?.throwIfAborted()
    next = now() + gapMs
  }

  return {
    take(signal) {
      const turn = before.then(() => wait(signal))
      before = turn.catch(() => {})
      return turn
    },
    beQuiet(ms) {
      quietUntil = Math.max(quietUntil, now() + ms)
    },
    quietLeft: () => Math.max(0, quietUntil - now()),
  }
}
