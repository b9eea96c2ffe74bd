'use client'

import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { pillStyles } from './pill-styles.ts'

/** How a line of an opened menu looks. */
export const MENU_LINE =
  'flex min-h-touch w-full items-center gap-2 px-3.5 py-1 text-left text-ink no-underline hover:bg-accent-tint hover:text-ink aria-[current]:font-semibold'

/** Ways to choose one of several behind a pill: links, so that it works without JavaScript. A choice, Escape and going elsewhere close it. */
export function PillMenu({
  name,
  chosen,
  on = false,
  children,
}: {
  readonly name: string
  readonly chosen: string
  /** Whether the choice narrows the list. */
  readonly on?: boolean
  readonly children: ReactNode
}) {
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (details.current) details.current.open = false
  }
  const closeAndReturn = () => {
    close()
    details.current?.querySelector('summary')?.focus()
  }
  const press = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && details.current?.open) closeAndReturn()
  }
  return (
    <details
      ref={details}
      className="relative max-w-full"
      onKeyDown={press}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close()
      }}
    >
      <summary className={pillStyles({ on })}>
        <span>
          {on && <span aria-hidden="true">✓ </span>}
          {name} <span className="font-semibold">{chosen}</span>
        </span>
      </summary>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a choice made by a key is a click as well */}
      <ul
        className="z-3 mt-1 w-max max-w-[min(20rem,calc(100vw-2.5rem))] rounded-md border-2 border-ink bg-paper py-1 text-sm md:absolute"
        onClick={closeAndReturn}
      >
        {children}
      </ul>
    </details>
  )
}
