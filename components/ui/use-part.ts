import { useCallback, useEffect, useState } from 'react'

/** A part of the page whose code comes when it is needed: on its way, there, or not to be had. */
export type Coming<Part> = {
  readonly part?: Part
  /** True where it did not come. */
  readonly missing: boolean
  /** Asks once more. */
  readonly again: () => void
}

/** Gets the code of a part with `load`, an import of its own file at the top of a module; null while nobody needs it. What did not come is asked for again once the device is back online. */
export function usePart<Part>(load: (() => Promise<Part>) | null): Coming<Part> {
  const [came, setCame] = useState<{ part?: Part; missing: boolean }>({ missing: false })
  const again = useCallback(() => {
    load?.().then(
      (part) => setCame({ part, missing: false }),
      () => setCame((before) => (before.part ? before : { missing: true })),
    )
  }, [load])
  // In a turn of its own, so that a press need not wait for this and what came before.
  useEffect(() => {
    setTimeout(again)
  }, [again])
  useEffect(() => {
    if (!came.missing) return
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [came.missing, again])
  return { ...came, again }
}
