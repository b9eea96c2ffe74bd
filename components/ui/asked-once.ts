import { useSyncExternalStore } from 'react'
import { listeners } from './listeners.ts'

/** Something that is on its way, is there, or did not come. `again` asks once more where it is not there. */
export type Asked<Answer> = {
  readonly data?: Answer
  /** Why it did not come; undefined while it may still come. */
  readonly error?: unknown
  readonly again: () => void
}

/** Something that the page asks for once, shared by all who look at it. */
export type Once<Answer> = {
  readonly subscribe: (listener: () => void) => () => void
  readonly current: () => Asked<Answer>
}

/**
 * Asks when somebody first looks and keeps the answer until the page is left. After a failure it asks again when told to, and
 * when the device is back online.
 */
export function askOnce<Answer>(ask: () => Promise<Answer>): Once<Answer> {
  const readers = listeners(() => {
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  })
  let underWay = false
  let asked: Asked<Answer> = { again }

  function set(next: Asked<Answer>) {
    asked = next
    underWay = false
    readers.notify()
  }

  function again() {
    if (underWay || asked.data !== undefined) return
    underWay = true
    ask().then(
      (data) => set({ data, again }),
      (error: unknown) => set({ error, again }),
    )
  }

  function subscribe(listener: () => void) {
    const leave = readers.subscribe(listener)
    if (asked.error === undefined) again()
    return leave
  }

  return { subscribe, current: () => asked }
}

/** What came of it so far. On the server nothing is asked for. */
export function useAsked<Answer>({ subscribe, current }: Once<Answer>): Asked<Answer> {
  return useSyncExternalStore(subscribe, current, current)
}
