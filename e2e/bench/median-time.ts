import { median } from './median.ts'

const ROUNDS = 5

/** How long some work takes, in milliseconds: the median of five times, after one that does not count. */
export function medianTime(work: () => unknown): number {
  work()
  return median(
    Array.from({ length: ROUNDS }, () => {
      const started = performance.now()
      work()
      return performance.now() - started
    }),
  )
}
