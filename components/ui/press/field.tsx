import { cva, cx, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { Mark } from '../words/mark'

const controlStyles = cva(
  'w-full rounded-sm border-2 border-edge bg-paper aria-invalid:border-3 aria-invalid:border-ink',
  {
    variants: { size: { tall: 'min-h-tall py-2', low: 'min-h-target py-1' } },
    defaultVariants: { size: 'tall' },
  },
)

/** Two strokes that make an arrow. Forced colours paint no pictures, so the browser's own arrow comes back there. */
const ARROW =
  'appearance-none bg-[linear-gradient(45deg,transparent_50%,currentColor_50%),linear-gradient(-45deg,transparent_50%,currentColor_50%)] bg-[length:8px_8px] bg-no-repeat forced-colors:appearance-auto forced-colors:bg-none'

const selectStyles = cva(`${ARROW} pl-3`, {
  variants: {
    size: {
      tall: 'bg-[position:calc(100%-24px)_55%,calc(100%-16px)_55%] pr-10',
      low: 'bg-[position:calc(100%-18px)_55%,calc(100%-10px)_55%] pr-8',
    },
  },
  defaultVariants: { size: 'tall' },
})

type Size = VariantProps<typeof controlStyles>

/** A label, a hint if there is one, and what is filled in, one under the other. */
export function Field({
  size = 'tall',
  className,
  ...props
}: ComponentProps<'div'> & { readonly size?: 'low' | 'tall' | undefined }) {
  const room = size === 'low' ? 'justify-items-stretch gap-0.5' : 'justify-items-start gap-1.5'
  return <div className={cx('grid grid-cols-1', room, className)} {...props} />
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

export function Input({ size, className, ...props }: Omit<ComponentProps<'input'>, 'size'> & Size) {
  return <input className={cx(controlStyles({ size }), 'px-3', className)} {...props} />
}

export function TextArea({ className, ...props }: ComponentProps<'textarea'>) {
  return <textarea className={cx(controlStyles(), 'px-3 leading-relaxed', className)} {...props} />
}

export function Select({
  size,
  className,
  ...props
}: Omit<ComponentProps<'select'>, 'size'> & Size) {
  return (
    <select className={cx(controlStyles({ size }), selectStyles({ size }), className)} {...props} />
  )
}
