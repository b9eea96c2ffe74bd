/** When to ask, in milliseconds, and how often at most. */
export type Asking = {
  readonly firstMs: number
  readonly everyMs: number
  readonly most: number
}

/**
 * Asks again and again while the page is in sight, until `ask` answers that it is enough, it was asked as often as it may be, or the returned function is
 * called. A question that fails counts as one that is not answered yet. Nothing is asked of a page that is out of sight, or while the device is
 * without a network; it asks at once when that is over.
 */
export function askAgain({ firstMs, everyMs, most }: Asking, ask: () => Promise<boolean>) {
  const stopped = new AbortController()
  const { signal } = stopped
  let left = most

  async function turn() {
    if (signal.aborted) return
    if (document.hidden) {
      document.addEventListener('visibilitychange', () => void turn(), { once: true, signal })
      return
    }
    if (!navigator.onLine) {
      window.addEventListener('online', () => void turn(), { once: true, signal })
      return
    }
    left -= 1
    const enough = await ask().catch(() => false)
    if (!enough && left > 0) wait(everyMs)
  }

  function wait(milliseconds: number) {
    const timer = setTimeout(() => void turn(), milliseconds)
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  }

  wait(firstMs)
  return () => stopped.abort()
}
