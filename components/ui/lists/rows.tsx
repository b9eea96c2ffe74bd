import type { ReactNode } from 'react'

/** A list of things with a few lines each, set apart by hairlines. Its children are `li`. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return (
    <ul className="divide-y divide-rule *:grid *:gap-1 *:py-3 *:first:pt-0 *:last:pb-0">
      {children}
    </ul>
  )
}
