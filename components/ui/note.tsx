import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps, ReactNode } from 'react'

const noteStyles = cva('grid grid-cols-1 gap-1.5 rounded-xl px-4.5 py-4 print:break-inside-avoid', {
  variants: {
    look: {
      /** What a reader must know or do. */
      act: 'border-2 border-ink bg-card',
      /** What is not there. */
      missing: 'border-2 border-dashed border-ink',
      aside: 'bg-band contrast-theme:border',
    },
  },
  defaultVariants: { look: 'act' },
})

type Props = Omit<ComponentProps<'div'>, 'title'> &
  VariantProps<typeof noteStyles> & {
    /** Says what happened; the children say what still works and what to do. */
    readonly title?: ReactNode
    readonly level?: 'h2' | 'h3'
  }

/** A boxed note. */
export function Note({ title, look, level: Heading = 'h3', className, children, ...props }: Props) {
  return (
    <div className={noteStyles({ look, className })} {...props}>
      {title !== undefined && (
        <Heading className="text-base leading-snug font-bold tracking-normal">{title}</Heading>
      )}
      {children}
    </div>
  )
}
