import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

const chipStyles = cva(
  'rounded-full border px-2.5 py-0.5 text-sm leading-snug font-semibold print:border-current',
  {
    variants: {
      look: {
        /** It takes people, by its record. */
        open: 'border-transparent bg-teal-tint text-teal contrast-theme:border-current',
        /** Anything else. */
        other: 'border-transparent bg-band text-ink-2 contrast-theme:border-current',
      },
    },
  },
)

/** The state of a trial, in words; the colour says nothing that they do not. */
export function StateChip({
  look,
  children,
}: VariantProps<typeof chipStyles> & { readonly children: ReactNode }) {
  return <b className={chipStyles({ look })}>{children}</b>
}
