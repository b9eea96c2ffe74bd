import type { ReactNode } from 'react'

/** The pen over exact words of a named source. Never over words of ours, a label, a heading or a state. */
export function Pen({ children }: { children: ReactNode }) {
  return <mark>{children}</mark>
}
