import { cx } from 'class-variance-authority'
import type { ComponentProps } from 'react'

/** A box to tick with its words: all of the line can be pressed. `className` is the line's, the rest goes to the box. */
export function Tick({ className, children, ...box }: ComponentProps<'input'>) {
  return (
    <label
      className={cx(
        'flex min-h-target cursor-pointer items-center gap-3 py-1.5 leading-snug *:wrap-anywhere [&>span]:min-w-0',
        className,
      )}
    >
      <input type="checkbox" className="size-6 flex-none accent-accent" {...box} />
      {children}
    </label>
  )
}
