import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'

/** A section for cards: its heading stands over them, so that they have the whole width of the page. */
export function ListSection({
  title,
  id,
  printed = true,
  children,
}: {
  readonly title: string
  readonly id?: string
  readonly printed?: boolean
  readonly children: ReactNode
}) {
  return (
    <section
      className={cx('mt-10 flex flex-col gap-4 lg:mt-14', !printed && 'print:hidden')}
      id={id}
    >
      <h2 className="text-xl lg:text-2xl">{title}</h2>
      {children}
    </section>
  )
}
