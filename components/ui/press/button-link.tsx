import type { VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { buttonStyles } from './button'

type Props = ComponentProps<'a'> & VariantProps<typeof buttonStyles>

/** A link that looks like a button: it goes somewhere, and acts on nothing. */
export function ButtonLink({ look, size, className, ...props }: Props) {
  return <a className={buttonStyles({ look, size, className })} {...props} />
}
