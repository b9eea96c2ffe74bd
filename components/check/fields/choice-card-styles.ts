/** The whole card can be pressed; it wears the mark of the focus and of the choice for its box. */
export const CARD = [
  'relative grid min-h-14 cursor-pointer grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3.5 rounded-lg border-2 border-edge bg-card px-4 py-3 leading-snug',
  'not-has-checked:hover:border-ink has-checked:border-accent has-checked:bg-accent-tint has-checked:inset-ring-2 has-checked:inset-ring-accent',
  'has-focus-visible:inset-ring-0 has-focus-visible:shadow-[0_0_0_3px_var(--color-paper),0_0_0_9px_var(--color-pen)] has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-ink has-focus-visible:outline-solid',
  'transition-[background-color,border-color] duration-120 motion-reduce:transition-none forced-colors:has-checked:border-4 forced-colors:has-checked:border-[Highlight]',
].join(' ')

const BOX =
  'm-0 size-7 appearance-none border-[2.5px] border-edge bg-paper checked:border-accent forced-colors:appearance-auto'

/** The drawn box of each kind of choice. */
export const BOXES = {
  radio: `${BOX} rounded-full checked:bg-[radial-gradient(circle,var(--color-accent)_0_8px,var(--color-paper)_8.8px)]`,
  checkbox: `${BOX} checked:bg-accent`,
} as const

/** Choices one under the other. */
export const CHOICES = 'grid grid-cols-1 gap-3'
