import { cva } from 'class-variance-authority'

/** How a choice over a list looks. One that is on has a tick and a thicker look: never colour alone. */
export const pillStyles = cva(
  'inline-flex min-h-touch max-w-full min-w-0 items-center gap-2 rounded-full border-2 px-3 py-1 text-left text-sm leading-snug text-ink no-underline hover:border-ink hover:text-ink',
  {
    variants: {
      on: {
        true: 'border-accent bg-accent-tint font-semibold forced-colors:border-4',
        false: 'border-edge bg-paper',
      },
    },
    defaultVariants: { on: false },
  },
)
