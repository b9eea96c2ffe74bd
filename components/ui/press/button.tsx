import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'

/**
 * How what can be pressed looks: one `main` in a view at most, `plain` for the rest, `link` for what matters least; `low` in rows and lists.
 * On paper there is nothing to press. Under forced colours a thicker edge tells the main one.
 */
export const buttonStyles = cva(
  'inline-flex items-center justify-center gap-2 rounded-md border-2 text-center leading-tight transition-[background-color,border-color] duration-120 motion-reduce:transition-none print:hidden',
  {
    variants: {
      look: {
        main: 'border-accent bg-accent font-bold text-on-accent no-underline hover:border-accent-deep hover:bg-accent-deep hover:text-on-accent forced-colors:border-4 forced-colors:border-[ButtonText]',
        plain:
          'border-edge font-semibold text-ink no-underline hover:border-ink hover:text-ink hover:inset-ring hover:inset-ring-ink',
        link: 'border-transparent font-medium text-accent underline underline-offset-[0.2em] hover:text-accent forced-colors:border-[Canvas]',
      },
      size: { tall: 'min-h-tall py-2.5', low: 'min-h-target py-1.5' },
    },
    compoundVariants: [
      { look: ['main', 'plain'], size: 'tall', class: 'px-5.5' },
      { look: ['main', 'plain'], size: 'low', class: 'px-4' },
      { look: 'link', size: 'tall', class: 'px-1' },
      { look: 'link', size: 'low', class: 'px-0.5' },
    ],
    defaultVariants: { look: 'main', size: 'tall' },
  },
)

type Props = ComponentProps<'button'> & VariantProps<typeof buttonStyles>

/** A button that acts on this page; `type="submit"` sends the form it stands in. */
export function Button({ look, size, className, type = 'button', ...props }: Props) {
  return <button type={type} className={buttonStyles({ look, size, className })} {...props} />
}
