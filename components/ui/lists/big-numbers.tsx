import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

const listStyles = cva('grid grid-cols-1 [counter-reset:point]', {
  variants: {
    look: {
      rows: '*:border-t *:border-rule *:py-4.5 *:first:border-t-0 *:first:pt-0',
      /** Side by side where there is room. */
      cards:
        'gap-4 *:rounded-xl *:border *:border-rule *:bg-card *:p-4.5 *:shadow-card lg:grid-cols-3',
    },
  },
  defaultVariants: { look: 'rows' },
})

/** A few points with large numbers. Each is one `NumberedPoint`. */
export function BigNumbers({
  look,
  children,
}: VariantProps<typeof listStyles> & { readonly children: ReactNode }) {
  return <ol className={listStyles({ look })}>{children}</ol>
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
      className="grid grid-cols-[3rem_minmax(0,1fr)] content-start [counter-increment:point] before:row-span-2 before:font-record before:text-[2.5rem] before:leading-none before:font-[560] before:text-accent before:content-[counter(point)]"
    >
      <h3 className="text-lg leading-snug">{title}</h3>
      <p className="col-start-2 mt-1">{children}</p>
    </li>
  )
}
