import type { ReactNode } from 'react'

const LOOKS = { main: 'btn', plain: 'btn plain', quiet: 'btn link' } as const

/** A link that looks like a button. One `main` on a page at most. */
export function ButtonLink({
  href,
  look = 'plain',
  children,
}: {
  href: string
  look?: keyof typeof LOOKS
  children: ReactNode
}) {
  return (
    <a className={LOOKS[look]} href={href}>
      {children}
    </a>
  )
}
