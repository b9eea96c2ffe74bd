import type { ReactNode } from 'react'

/** A few points with large numbers. Each is one `NumberedPoint`. */
export function BigNumbers({ children }: { readonly children: ReactNode }) {
  return <ol className="grid grid-cols-1 [counter-reset:point]">{children}</ol>
}

export function NumberedPoint({
  title,
  id,
  children,
}: {
  readonly title: ReactNode
  readonly id?: string
  readonly children: ReactNode
}) {
  return (
    <li
      id={id}
      className="grid grid-cols-[3rem_minmax(0,1fr)] border-t border-rule py-4.5 [counter-increment:point] before:row-span-2 before:font-record before:text-[2.5rem] before:leading-none before:font-[560] before:text-accent before:content-[counter(point)] first:border-t-0 first:pt-0"
    >
      <h3 className="text-lg leading-snug">{title}</h3>
      <p className="col-start-2 mt-1">{children}</p>
    </li>
  )
}
