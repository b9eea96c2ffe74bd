import { useEffect, useRef } from 'react'

/** After this component has been drawn anew, puts the focus on what has this id: what was pressed may be gone, or have moved. */
export function useFocusOn(): (id: string) => void {
  const next = useRef<string | null>(null)
  useEffect(() => {
    if (next.current === null) return
    document.getElementById(next.current)?.focus()
    next.current = null
  })
  return (id) => {
    next.current = id
  }
}
