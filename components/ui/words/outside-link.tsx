import type { ReactNode } from 'react'

/** A link that leaves this site. Its words say where it goes; the other site is not told where from. */
export function OutsideLink({
  href,
  children,
}: {
  readonly href: string
  readonly children: ReactNode
}) {
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  )
}
