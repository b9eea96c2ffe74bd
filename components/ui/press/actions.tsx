import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'

/** The line of a press's outcome is there from the start, so that nothing moves when its words come. */
const STATUS = '[&>[role=status]]:min-h-[1.6em] [&>[role=status]]:basis-full'

const actionsStyles = cva(`items-center gap-x-3 gap-y-2.5 print:hidden ${STATUS}`, {
  variants: {
    narrow: {
      /** As many as fit beside one another. */
      wrap: 'flex flex-wrap',
      /** On a phone each takes the width. */
      stack: 'flex flex-wrap *:max-xs:w-full',
      /** On a phone two or so share a row. */
      even: 'flex flex-wrap max-xs:grid max-xs:grid-cols-[repeat(auto-fit,minmax(min(8rem,100%),1fr))] max-xs:[&>:first-child:nth-last-child(3)]:col-span-full',
    },
  },
  defaultVariants: { narrow: 'wrap' },
})

type Props = ComponentProps<'div'> & VariantProps<typeof actionsStyles>

/** Buttons that belong together. They are not printed. */
export function Actions({ narrow, className, ...props }: Props) {
  return <div className={actionsStyles({ narrow, className })} {...props} />
}
