import { cx } from 'class-variance-authority'

/**
 * Drawn by us: in the dark, browsers draw an empty box as grey as one that cannot be ticked. One that cannot has a broken edge and no ground. On paper and
 * under forced colours the browser's own box comes back: both paint no ground.
 */
export const TICK_BOX = cx(
  'grid flex-none cursor-pointer appearance-none place-content-center rounded-sm border-2 border-ink-2 bg-[rgb(255_255_255/0.16)] checked:border-accent checked:bg-accent',
  "before:h-3.5 before:w-2 before:-translate-y-px before:rotate-45 before:border-r-3 before:border-b-3 before:border-on-accent before:opacity-0 before:content-[''] checked:before:opacity-100",
  'disabled:cursor-not-allowed disabled:border-dashed disabled:border-edge disabled:bg-transparent',
  'forced-colors:appearance-auto forced-colors:before:hidden print:appearance-auto print:before:hidden',
)
