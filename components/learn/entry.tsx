import type { ReactNode } from 'react'

/** One of several things of a kind, each with its heading and a few lines. */
export function Entry({
  title,
  id,
  children,
}: {
  readonly title?: ReactNode
  readonly id?: string
  readonly children: ReactNode
}) {
  return (
    <div className="stack-1.5 [[data-entry]+&]:mt-7" id={id} data-entry="">
      {title !== undefined && <h3 className="text-lg leading-snug font-bold">{title}</h3>}
      {children}
    </div>
  )
}
