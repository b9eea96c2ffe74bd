import type { ComponentProps } from 'react'

/** A button in a line of text, as high as a finger needs it. */
export function TextButton(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  return (
    <button
      className="-my-2.5 inline-block cursor-pointer py-2.5 text-left text-accent underline underline-offset-[0.2em] hover:text-accent-deep"
      type="button"
      {...props}
    />
  )
}
