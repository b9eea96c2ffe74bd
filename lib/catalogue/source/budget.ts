/** Asks for one call. True where it may be made now; false where too many have been made of late. */
export type Budget = () => boolean

/**
 * Allows `burst` calls at once and one more every `every` milliseconds, for the whole process: whatever people ask for,
 * the registry gets no more calls than that. `now` is in milliseconds.
 */
export function createBudget(burst: number, every: number, now: () => number): Budget {
  let left = burst
  let filledAt = now()
  return () => {
    const gained = Math.floor((now() - filledAt) / every)
    if (gained > 0) {
      left = Math.min(burst, left + gained)
      filledAt += gained * every
    }
    if (left === 0) return false
    left -= 1
    return true
  }
}
