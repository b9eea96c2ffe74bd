import type { ComponentProps } from 'react'

/** One of a few choices that hold at once when pressed. The pressed one has a thicker edge. */
export function Toggle({
  pressed,
  ...props
}: Omit<ComponentProps<'button'>, 'className' | 'type'> & { readonly pressed: boolean }) {
  return (
    <button
      className="min-h-touch rounded-sm border border-edge px-3 aria-pressed:border-ink aria-pressed:font-bold aria-pressed:inset-ring-2 aria-pressed:inset-ring-ink forced-colors:aria-pressed:border-4"
      type="button"
      aria-pressed={pressed}
      {...props}
    />
  )
}

/** Choices side by side. */
export function Toggles(props: Omit<ComponentProps<'div'>, 'className' | 'role'>) {
  // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends
  return <div className="mt-2 flex flex-wrap gap-1.5" role="group" {...props} />
}
