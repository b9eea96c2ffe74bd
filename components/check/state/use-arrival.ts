import { useEffect, useRef, useState } from 'react'
import { stepTitle } from '#lib/eligibility/questions/flow'
import type { Step } from './step'

/**
 * After a step within the page: the title of the page, and the focus at the heading, as after a new page. True once there was such a step: the
 * first page is the browser's own affair.
 */
export function useArrival(step: Step): boolean {
  const before = useRef(step)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (before.current === step) return
    before.current = step
    document.title = `${stepTitle(step) ?? 'Check'} · GutCheck MS`
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus()
    setMoved(true)
  }, [step])
  return moved
}
