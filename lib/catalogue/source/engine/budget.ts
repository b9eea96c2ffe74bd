import { LRUCache } from 'lru-cache'

/**
 * Asks for one call on behalf of a client. 0: it may be made now, and counts. Else how many milliseconds are to pass before it may, and nothing counts. Never throws.
 */
export type Budget = (client: string) => Promise<number>

/** So many calls at once, and one more for every so many milliseconds that pass. */
export type Limit = { readonly burst: number; readonly everyMs: number }

export type BudgetLimits = {
  /** For everyone together: whatever people ask for, the registry gets no more calls than that. */
  readonly all: Limit
  /** For each client, so that one of them cannot take it all. */
  readonly each: Limit
}

/** So many clients are remembered; who was not heard of for longest is forgotten first, and has its whole share again. */
const MOST_CLIENTS = 10_000

/**
 * A budget for one process. `elapsed` is a clock in milliseconds that never jumps.
 * Of each budget one number is kept, the time at which it will be whole again: a call puts it off by `everyMs`, and it is spent where that lies more than a whole burst ahead.
 */
export function createBudget({ all, each }: BudgetLimits, elapsed: () => number): Budget {
  const wholeAt = new LRUCache<string, number>({ max: MOST_CLIENTS })
  let allWholeAt = Number.NEGATIVE_INFINITY
  return async (client) => {
    const now = elapsed()
    const afterAll = Math.max(allWholeAt, now) + all.everyMs
    const afterEach = Math.max(wholeAt.get(client) ?? now, now) + each.everyMs
    const wait = Math.max(waitFor(afterAll - now, all), waitFor(afterEach - now, each))
    if (wait > 0) return wait
    allWholeAt = afterAll
    wholeAt.set(client, afterEach)
    return 0
  }
}

const waitFor = (ahead: number, { burst, everyMs }: Limit) => Math.max(0, ahead - burst * everyMs)

/** The same budget, which tells `refused` of each call that it did not allow. */
export function countedBudget(budget: Budget, refused: () => void): Budget {
  return async (client) => {
    const wait = await budget(client)
    if (wait > 0) refused()
    return wait
  }
}
