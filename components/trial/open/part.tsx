import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'
import { CARD } from '../../ui/card-styles.ts'

/** What of a trial is open at once: a card with its heading. */
export function Part({
  id,
  title,
  aside,
  children,
}: {
  readonly id: string
  readonly title: string
  /** A line under the heading. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section id={id} className={cx(CARD, 'mt-5')}>
      <h2 className="text-xl font-bold">{title}</h2>
      {aside !== undefined && <p className="mt-1 text-sm text-ink-2">{aside}</p>}
      <div className="stack-3 mt-3">{children}</div>
    </section>
  )
}
