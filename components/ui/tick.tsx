import { cx } from 'class-variance-authority'
import type { ComponentProps } from 'react'

/**
 * A box to tick with its words: all of the line can be pressed. `className` is the line's, the rest goes to the box; a `low` line is one of
 * many.
 */
export function Tick({
  low = false,
  className,
  children,
  ...box
}: ComponentProps<'input'> & { readonly low?: boolean }) {
  return (
    <label
      className={cx(
        'flex cursor-pointer items-center gap-3 py-1.5 leading-snug [&>span]:min-w-0 [&>span]:wrap-anywhere',
        low ? 'min-h-touch' : 'min-h-target',
        className,
      )}
    >
      <input type="checkbox" className="size-6 flex-none accent-accent" {...box} />
      {children}
    </label>
  )
}
