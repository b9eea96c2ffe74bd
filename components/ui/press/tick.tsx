import { cx } from 'class-variance-authority'
import type { ComponentProps } from 'react'

const LINES = {
  own: 'min-h-target py-1.5',
  many: 'min-h-touch py-1.5',
  cell: 'min-h-target',
} as const

/**
 * A box to tick with its words: all of the line can be pressed. `className` is the line's, the rest goes to the box. `line` says whether it
 * stands alone, is one of many, or has a cell of a table to itself.
 */
export function Tick({
  line = 'own',
  className,
  children,
  ...box
}: ComponentProps<'input'> & { readonly line?: keyof typeof LINES }) {
  return (
    <label
      className={cx(
        'flex cursor-pointer items-center gap-3 leading-snug [&>span]:min-w-0 [&>span]:wrap-anywhere',
        LINES[line],
        className,
      )}
    >
      <input type="checkbox" {...box} />
      {children}
    </label>
  )
}
