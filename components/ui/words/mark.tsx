import { cx } from 'class-variance-authority'
import type { ReactNode } from 'react'

const quoteMarks =
  'M7 15c0-3.3 1.3-5.4 4-6.6l.7 1.3c-1.4.8-2 1.6-2.1 2.6h2.3V17H7zm7.5 0c0-3.3 1.3-5.4 4-6.6l.7 1.3c-1.4.8-2 1.6-2.1 2.6h2.3V17h-4.9z'
const outlined = {
  x: 3.2,
  y: 3.2,
  width: 19.6,
  height: 19.6,
  rx: 3,
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2.4,
}

/** How each finding and each verdict is drawn. The words beside a mark carry the meaning; the drawing repeats it. */
const MARKS = {
  stated: (
    <>
      <rect x="2" y="2" width="22" height="22" rx="4" fill="currentColor" />
      <path d={quoteMarks} fill="var(--color-paper)" />
    </>
  ),
  mentioned: (
    <>
      <rect {...outlined} />
      <path d={quoteMarks} fill="currentColor" />
    </>
  ),
  'not-stated': (
    <path
      d="M3 13.5v7.2h20v-7.2"
      stroke="currentColor"
      strokeWidth="2.6"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  ask: (
    <>
      <path
        d="M3 2h20a1.5 1.5 0 0 1 1.5 1.5v14A1.5 1.5 0 0 1 23 19h-9l-6 6v-6H3a1.5 1.5 0 0 1-1.5-1.5v-14A1.5 1.5 0 0 1 3 2z"
        fill="currentColor"
      />
      <path
        d="M10 8.2c0-1.9 1.3-3 3.1-3s3 1.1 3 2.7c0 2-2.6 2.2-2.6 4.3"
        fill="none"
        stroke="var(--color-paper)"
        strokeWidth="2.1"
        strokeLinecap="round"
      />
      <circle cx="13.4" cy="15.6" r="1.5" fill="var(--color-paper)" />
    </>
  ),
  never: (
    <>
      <rect {...outlined} strokeDasharray="3.5 2.8" />
      {[8.5, 13, 17.5].map((x) => (
        <circle key={x} cx={x} cy="13" r="1.6" fill="currentColor" />
      ))}
    </>
  ),
  'not-applicable': <path d="M8 13h10" stroke="currentColor" strokeWidth="3" fill="none" />,
  'could-fit': (
    <>
      <circle cx="13" cy="13" r="10.6" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="13" cy="13" r="5.4" fill="currentColor" />
    </>
  ),
  'not-yet': (
    <>
      <circle cx="13" cy="13" r="10.6" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <path
        d="M13 6.5V13l4.4 2.6"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
    </>
  ),
  'does-not-fit': (
    <>
      <circle cx="8.8" cy="13" r="7.3" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <circle cx="22" cy="13" r="3.6" fill="currentColor" />
    </>
  ),
} as const satisfies Record<string, ReactNode>

/** The drawn mark of a finding or a verdict. It is hidden from screen readers: the words beside it say the same. */
export function Mark({
  name,
  className = 'size-6',
}: {
  readonly name: keyof typeof MARKS
  /** Its size, and what else its place asks for. */
  readonly className?: string
}) {
  return (
    <svg
      className={cx('flex-none text-ink forced-colors:text-[CanvasText]', className)}
      viewBox="0 0 26 26"
      aria-hidden="true"
    >
      {MARKS[name]}
    </svg>
  )
}
