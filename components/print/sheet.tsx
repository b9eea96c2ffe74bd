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
    <article className="sheet wrap-anywhere" data-large={large ? '' : undefined}>
      <div className="running border-b-[0.5pt] border-[#999]">
        <p className="pb-[0.3em] text-sm leading-[1.35] print:mb-[0.6em] print:border-b-[0.5pt] print:border-[#999]">
          <b>GutCheck MS</b> · {head}
        </p>
      </div>
      <div className="*:mt-[0.7em] print:table-row-group">{children}</div>
    </article>
  )
}
