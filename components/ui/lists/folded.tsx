import type { ReactNode } from 'react'

/** The first few of a long list, and the rest behind a line that says how many. A short list stays whole. */
export function Folded<One>({
  all,
  open,
  what,
  children,
}: {
  readonly all: readonly One[]
  /** How many stay in sight. */
  readonly open: number
  /** What they are, in the plural: "outcomes". */
  readonly what: string
  readonly children: (some: readonly One[]) => ReactNode
}) {
  // Folding away one or two would cost a press and save nothing.
  if (all.length <= open + 2) return children(all)
  return (
    <>
      {children(all.slice(0, open))}
      <details>
        <summary>
          {all.length - open} more {what}
        </summary>
        <div>{children(all.slice(open))}</div>
      </details>
    </>
  )
}
