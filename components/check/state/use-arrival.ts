import { useEffect, useRef, useState } from 'react'
import { stepTitle } from '#lib/eligibility/questions/flow'
import type { Step } from './step'

/**
 * After a step within the page: the title of the page, and the focus at the heading, as after a new page; once more where the step was not there yet. True once there
 * was such a step: the first page is the browser's own affair.
 */
export function useArrival(step: Step, isThere: boolean): boolean {
  const before = useRef(step)
  const awaited = useRef(false)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    if (before.current === step && !awaited.current) return
    // Who has gone on meanwhile is not called back.
    const late = before.current === step
    before.current = step
    awaited.current = !isThere
    if (late && document.activeElement !== document.body) return
    document.title = `${stepTitle(step) ?? 'Check'} · GutCheck MS`
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus()
    setMoved(true)
  }, [step, isThere])
  return moved
}
