import { cx } from 'class-variance-authority'
import type { ComponentProps } from 'react'

const LINES = {
  own: 'min-h-target py-1.5',
  many: 'min-h-touch py-1.5',
  cell: 'min-h-target',
} as const

/**
 * Drawn by us: in the dark, browsers draw an empty box as grey as one that cannot be ticked. One that cannot has a broken edge and no ground. On paper and
 * under forced colours the browser's own box comes back: both paint no ground.
 */
const BOX = cx(
  'grid size-6 flex-none cursor-pointer appearance-none place-content-center rounded-sm border-2 border-ink-2 bg-[rgb(255_255_255/0.16)] checked:border-accent checked:bg-accent',
  "before:h-3.5 before:w-2 before:-translate-y-px before:rotate-45 before:border-r-3 before:border-b-3 before:border-on-accent before:opacity-0 before:content-[''] checked:before:opacity-100",
  'disabled:cursor-not-allowed disabled:border-dashed disabled:border-edge disabled:bg-transparent',
  'forced-colors:appearance-auto forced-colors:before:hidden print:appearance-auto print:before:hidden',
)

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
      <input type="checkbox" className={BOX} {...box} />
      {children}
    </label>
  )
}
