import pRetry from 'p-retry'
import { RegistryError } from './error.ts'

export type RetryOptions = {
  /** How often to try in all. */
  readonly tries: number
  /** The least wait before the second try, in milliseconds; each further one waits twice as long. */
  readonly backoffMs: number
  readonly signal: AbortSignal | undefined
  /** Whether another try can mend this failure. */
  readonly worthIt: (error: RegistryError) => boolean
  /** Told of each failure as it happens, also of those that are tried again. */
  readonly onFailure?: ((error: unknown) => void) | undefined
}

/**
 * Tries until it works, and says how many tries that took. Only failures that are worth another try get one; the last
 * failure is thrown. Each wait is up to twice as long by chance, so that many apps that failed together do not come back together.
 */
export async function retry<Result>(
  attempt: () => Promise<Result>,
  { tries, backoffMs, signal, worthIt, onFailure }: RetryOptions,
): Promise<{ readonly result: Result; readonly tries: number }> {
  const once = async (tried: number) => {
    try {
      return { result: await attempt(), tries: tried }
    } catch (error) {
      onFailure?.(error)
      throw error
    }
  }
  return pRetry(once, {
    retries: tries - 1,
    minTimeout: backoffMs,
    randomize: true,
    signal,
    shouldRetry: ({ error }) => error instanceof RegistryError && worthIt(error),
  })
}
