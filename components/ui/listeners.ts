/** Who is to hear of a change of something that lives outside of React. */
export type Listeners = {
  /** For `useSyncExternalStore`. Gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void
  /** Tells all of them that something changed. */
  readonly notify: () => void
}

/** `watch` begins when the first listener comes; what it gives ends it when the last one has gone. */
export function listeners(watch?: () => () => void): Listeners {
  const all = new Set<() => void>()
  let stop: (() => void) | undefined
  return {
    subscribe(listener) {
      if (all.size === 0) stop = watch?.()
      all.add(listener)
      return () => {
        all.delete(listener)
        if (all.size === 0) stop?.()
      }
    },
    notify() {
      for (const listener of all) listener()
    },
  }
}
