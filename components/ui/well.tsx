import type { ReactNode } from 'react'

/**
 * A section that opens with a rule and hangs its heading, and an aside if it has one, in the margin of a wide screen.
 * `wide` lets the body run past the reading width.
 */
export function Well({
  title,
  id,
  aside,
  wide = false,
  children,
}: {
  title: ReactNode
  id?: string
  aside?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  return (
    <section className="well" id={id}>
      <h2>{title}</h2>
      {aside !== undefined && <p className="aside">{aside}</p>}
      <div className={wide ? 'body wide' : 'body'}>{children}</div>
    </section>
  )
}
