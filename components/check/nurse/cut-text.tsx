import { cx } from 'class-variance-authority'
import { type ReactNode, useState } from 'react'
import { CUT } from './row-styles.ts'

/** Words that are cut to two lines in a row; a press shows all of them, and cuts them again. A screen reader hears all in any case. */
export function CutText({ children }: { readonly children: ReactNode }) {
  const [whole, setWhole] = useState(false)
  return (
    <button
      type="button"
      className="flex min-h-touch w-full items-start cursor-pointer text-left leading-[inherit]"
      aria-expanded={whole}
      onClick={() => setWhole(!whole)}
    >
      <span className={cx('wrap-anywhere', !whole && CUT.two)}>{children}</span>
    </button>
  )
}
