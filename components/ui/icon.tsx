import type { IconNode } from 'lucide'
import { createElement } from 'react'

/**
 * One icon of the set, as high as the capitals beside it are with their air. It is only an ornament: words stand beside it always. Drawn from the set's
 * plain shapes, so that no page loads a script for it.
 */
export function Icon({ of, className = 'size-[1.25em]' }: { of: IconNode; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      className={`flex-none ${className}`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {of.map(([tag, shape], place) => createElement(tag, { key: `${tag}${place}`, ...shape }))}
    </svg>
  )
}
