import { TokenBucket } from 'limiter'

/** Asks for one call. True where it may be made now; false where too many have been made of late. */
export type Budget = () => boolean

/**
 * Allows `burst` calls at once and one more every `every` milliseconds, for the whole process: whatever people ask for,
 * the registry gets no more calls than that. It goes by the clock that never jumps, `performance.now()`.
 */
export function createBudget(burst: number, every: number): Budget {
  const bucket = new TokenBucket({ bucketSize: burst, tokensPerInterval: 1, interval: every })
  bucket.content = burst
  return () => bucket.tryRemoveTokens(1)
}
