import { useEffect, useRef, useState } from 'react'
import { stepTitle } from '#lib/eligibility/questions/flow'
import { standAgain } from '../../ui/kept-scroll/stand-again.ts'
import { isReturn, type Step } from './step'

/**
 * After a step within the page: the title of the page, and the focus at the heading, as after a new page, or where the page stood after Back and Forward; once more where the step was not there yet. True once there
 * was such a step: the first page is the browser's own affair.
 */
export function useArrival(step: Step, isThere: boolean): boolean {
  const before = useRef(step)
  const awaited = useRef(false)
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    // What a step shows may come later than the browser would look for it.
    history.scrollRestoration = 'manual'
  }, [])
  useEffect(() => {
    if (before.current === step && !awaited.current) return
    // Who has gone on meanwhile is not called back.
    const late = before.current === step
    before.current = step
    awaited.current = !isThere
    if (late && document.activeElement !== document.body) return
    document.title = `${stepTitle(step) ?? 'Check'} · GutCheck MS`
    const isBack = isReturn() && standAgain()
    if (!isBack) scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: isBack })
    setMoved(true)
  }, [step, isThere])
  return moved
}
