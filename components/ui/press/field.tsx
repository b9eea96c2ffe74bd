import { cx } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { Mark } from '../words/mark'

/** In a form that says `data-compact`, fields and what stands around them are lower. */
const CONTROL =
  'min-h-tall w-full rounded-sm border-2 border-edge bg-paper py-2 in-data-compact:min-h-target in-data-compact:py-1 aria-invalid:border-3 aria-invalid:border-ink'

/** Two strokes that make an arrow. Forced colours paint no pictures, so the browser's own arrow comes back there. */
const ARROW =
  'appearance-none bg-[linear-gradient(45deg,transparent_50%,currentColor_50%),linear-gradient(-45deg,transparent_50%,currentColor_50%)] bg-[length:8px_8px] bg-[position:calc(100%-24px)_55%,calc(100%-16px)_55%] bg-no-repeat pr-10 in-data-compact:bg-[position:calc(100%-18px)_55%,calc(100%-10px)_55%] in-data-compact:pr-8 forced-colors:appearance-auto forced-colors:bg-none'

/** A label, a hint if there is one, and what is filled in, one under the other. */
export function Field({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      className={cx(
        'grid grid-cols-1 justify-items-start gap-1.5 in-data-compact:justify-items-stretch in-data-compact:gap-0.5',
        className,
      )}
      {...props}
    />
  )
}

export function Label({ className, htmlFor, children, ...props }: ComponentProps<'label'>) {
  return (
    <label className={cx('leading-snug font-semibold', className)} htmlFor={htmlFor} {...props}>
      {children}
    </label>
  )
}

export function Hint({ className, ...props }: ComponentProps<'span'>) {
  return <span className={cx('text-sm text-ink-2', className)} {...props} />
}

/** How to put right what was typed: with a bar at its field and a speech mark, never red. */
export function Trouble({ className, children, ...props }: ComponentProps<'p'>) {
  return (
    <p className={cx('flex gap-2 font-bold', className)} {...props}>
      <Mark name="ask" />
      <span className="wrap-anywhere">{children}</span>
    </p>
  )
}

/** The bar at a field that holds no answer. */
export const TROUBLED = 'border-l-6 border-ink pl-4'

export function Input({ className, ...props }: ComponentProps<'input'>) {
  return <input className={cx(CONTROL, 'px-3', className)} {...props} />
}

export function TextArea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea className={cx(CONTROL, 'px-3 leading-relaxed', className)} {...props} />
}

export function Select({ className, ...props }: ComponentProps<'select'>) {
  return <select className={cx(CONTROL, ARROW, 'pl-3', className)} {...props} />
}
