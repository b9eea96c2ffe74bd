import { useRef, useState } from 'react'
import type { Place } from '#lib/geo/find-places'
import { fetchContents, fetchSuggestions } from './place-loader.ts'

/** What the list under the field shows for a typed text. `trouble` is true where the files cannot be had. */
export type Suggestions = {
  readonly typed: string
  readonly places: readonly Place[]
  readonly trouble: boolean
}

/** The suggestions for what was typed last: an answer to earlier letters that comes late is dropped. Null before anything was looked for. */
export function useSuggestions() {
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null)
  const latest = useRef(0)

  async function look(typed: string) {
    latest.current += 1
    const mine = latest.current
    if (typed.trim().length < 2) return setSuggestions(null)
    const found = await fetchSuggestions(typed).then(
      (places) => ({ typed, places, trouble: false }),
      () => ({ typed, places: [], trouble: true }),
    )
    if (mine === latest.current) setSuggestions(found)
  }

  function forget() {
    latest.current += 1
    setSuggestions(null)
  }

  /** Gets what every lookup needs, before the first letter. A failure shows when it matters. */
  const prepare = () => void fetchContents().catch(() => {})

  return { suggestions, look, forget, prepare }
}
