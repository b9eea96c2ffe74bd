import type { ReactNode } from 'react'

/** A part of a section under its own small heading. */
export function Sub({
  title,
  children,
}: {
  readonly title: ReactNode
  readonly children: ReactNode
}) {
  return (
    <div className="grid grid-cols-1 gap-3 not-first:mt-8 [&>h3+ul]:mt-2.5">
      <h3 className="text-lg leading-snug font-bold">{title}</h3>
      {children}
    </div>
  )
}
