import { setTimeout as sleep } from 'node:timers/promises'
import { RegistryError } from './error.ts'

export type RetryOptions = {
  /** How often to try in all. */
  readonly tries: number
  /** About how long to wait before the second try; each further one waits twice as long. */
  readonly backoffMs: number
  readonly signal: AbortSignal | undefined
  /** Whether another try can mend this failure. */
  readonly worthIt: (error: RegistryError) => boolean
  /** Told of each failure as it happens, also of those that are tried again. */
  readonly onFailure?: ((error: unknown) => void) | undefined
}

/**
 * Tries until it works, and says how many tries that took. Only failures that are worth another try get one; the last
 * failure is thrown. The wait varies by a quarter either way, so that many apps that failed together do not come back together.
 */
export async function retry<Result>(
  attempt: () => Promise<Result>,
  { tries, backoffMs, signal, worthIt, onFailure }: RetryOptions,
): Promise<{ readonly result: Result; readonly tries: number }> {
  for (let tried = 1; ; tried += 1) {
    try {
      return { result: await attempt(), tries: tried }
    } catch (error) {
      onFailure?.(error)
      const again = error instanceof RegistryError && worthIt(error) && tried < tries
      if (!again) throw error
    }
    const wait = backoffMs * 2 ** (tried - 1) * (0.75 + Math.random() / 2)
    await sleep(wait, undefined, signal === undefined ? {} : { signal })
  }
}
