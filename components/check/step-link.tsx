import type { MouseEvent, ReactNode } from 'react'
import { goTo, type Step, stepHref } from './state/step'

/** A link to another step. It is a real link, and works offline: pressed plainly, it stays on the page. */
export function StepLink({
  to,
  className,
  children,
}: {
  to: Step
  className?: string
  children: ReactNode
}) {
  const stay = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goTo(to)
  }
  return (
    <a href={stepHref(to)} className={className} onClick={stay}>
      {children}
    </a>
  )
}
