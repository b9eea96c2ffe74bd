import type { ReactNode } from 'react'

/**
 * What is printed together and begins on a new page. `head` is the line that every one of its pages begins with: on paper it is the head of
 * a table, which browsers repeat.
 */
export function Sheet({
  head,
  large,
  children,
}: {
  readonly head: ReactNode
  readonly large: boolean
  readonly children: ReactNode
}) {
  return (
    <article className={large ? 'sheet large wrap-anywhere' : 'sheet wrap-anywhere'}>
      <div className="running">
        <p className="kick">
          <b>GutCheck MS</b> · {head}
        </p>
      </div>
      <div className="pages">{children}</div>
    </article>
  )
}
