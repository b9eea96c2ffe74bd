import { setTimeout as sleep } from 'node:timers/promises'
import { RegistryError } from './error.ts'

export type Pace = {
  /**
   * Waits for the caller's turn, and rejects with the signal's reason if it is aborted by then. Throws RegistryError `busy` where the registry asks for
   * more than `patienceMs` of quiet meanwhile; without it, any quiet is waited for.
   */
  take(signal: AbortSignal | undefined, patienceMs?: number): Promise<void>
  /** Nobody gets a turn for the next `ms`: the registry asked for quiet. Never shortens an earlier wish. */
  beQuiet(ms: number): void
  /** How much of that is left, in milliseconds; 0 where nobody asked for quiet. */
  quietLeft(): number
}

/** The turn as several processes share it. Neither call throws, and both answer soon. */
export type SharedTurn = {
  /**
   * Takes the turn for `gapMs` milliseconds. 0: the caller has it. Else so many milliseconds are to pass before the next try; more than `gapMs` where the registry
   * asked one of the processes for quiet. Where no other process can be asked, it is 0: a process alone keeps its own pace.
   */
  claim(gapMs: number): Promise<number>
  /** Tells the others that the registry asked for quiet, in milliseconds. Never shortens an earlier wish. */
  beQuiet(ms: number): void
}

/** The turn of a process that shares it with no other. */
const ALONE: SharedTurn = { claim: async () => 0, beQuiet: () => {} }

/**
 * Spaces out the calls of everyone who shares it: the first turn comes at once, each later one at least `gapMs` after the one
 * before. Each turn waits for the real start of the last one: turns planned ahead would come together after the
 * process was busy for a while. `now` is a clock in milliseconds that never runs backwards; `shared` spaces the calls of several processes.
 */
export function createPace(gapMs: number, now: () => number, shared: SharedTurn = ALONE): Pace {
  let next = Number.NEGATIVE_INFINITY
  let quietUntil = Number.NEGATIVE_INFINITY
  let before: Promise<unknown> = Promise.resolve()

  const quietLeft = () => Math.max(0, quietUntil - now())
  const left = () => Math.max(next - now(), quietLeft())

  async function wait(signal: AbortSignal | undefined, patienceMs: number) {
    for (let rest = left(); ; rest = left()) {
      if (quietLeft() > patienceMs) throw new RegistryError('busy', null, quietLeft())
      if (rest <= 0) rest = await claim()
      if (rest <= 0) break
      await sleep(Math.ceil(rest), undefined, signal === undefined ? {} : { signal })
    }
    signal?.throwIfAborted()
    next = now() + gapMs
  }

  async function claim(): Promise<number> {
    const rest = await shared.claim(gapMs)
    if (rest <= gapMs) return rest
    // Another process was asked for quiet: from the top, where patience is reckoned with.
    quietUntil = Math.max(quietUntil, now() + rest)
    return 1
  }

  return {
    take(signal, patienceMs = Number.POSITIVE_INFINITY) {
      const turn = before.then(() => wait(signal, patienceMs))
      before = turn.catch(() => {})
      return turn
    },
    beQuiet(ms) {
      quietUntil = Math.max(quietUntil, now() + ms)
      shared.beQuiet(ms)
    },
    quietLeft,
  }
}
