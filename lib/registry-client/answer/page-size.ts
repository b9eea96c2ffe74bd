/** How many things one call asks for. It only ever shrinks: what was too much once is too much for the rest of a read. */
export type PageSize = {
  readonly now: () => number
  /** Halves it, and says whether it could. */
  readonly halve: () => boolean
}

/** Starts with `largest`; never asks for fewer than `smallest` at once. */
export function createPageSize(largest: number, smallest: number): PageSize {
  let size = largest
  return {
    now: () => size,
    halve() {
      if (size <= smallest) return false
      size = Math.max(smallest, Math.floor(size / 2))
      return true
    },
  }
}
