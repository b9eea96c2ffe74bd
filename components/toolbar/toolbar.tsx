import type { ReactNode } from 'react'
import { pillStyles } from './pill-styles.ts'
import { STICKY } from './sticky-styles.ts'

/**
 * A wide screen has room for all filters at once: then they stand in one row with the rest. A browser that cannot show closed details keeps the pill that
 * opens them.
 */
const UNFOLDED = {
  details:
    'md:supports-[selector(::details-content)]:contents md:details-content:contents md:details-content:[content-visibility:visible]',
  summary: 'md:supports-[selector(::details-content)]:hidden',
  inside: 'md:supports-[selector(::details-content)]:contents',
}
const FOLDED = { details: '', summary: '', inside: '' }

/**
 * What narrows and orders a list, over that list. The filters stand behind one pill that says how many are on, on a phone or, where they are `folded`, on
 * every screen, where it does not stay in sight either, for the table needs the room; `first` and `sort` stay beside it. It works without JavaScript where what is in it does.
 */
export function Toolbar({
  label,
  on,
  first,
  sort,
  folded = false,
  children,
}: {
  readonly label: string
  /** How many filters are on. */
  readonly on: number
  readonly first: ReactNode
  readonly sort: ReactNode
  readonly folded?: boolean
  readonly children: ReactNode
}) {
  const { details, summary, inside } = folded ? FOLDED : UNFOLDED
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends
    <div
      role="group"
      aria-label={label}
      data-toolbar={folded ? undefined : ''}
      className={`${folded ? '' : STICKY} flex flex-wrap items-start gap-2 border-b border-rule bg-paper py-2.5 print:hidden`}
    >
      {first}
      <details className={`open:basis-full ${details}`}>
        <summary className={`${pillStyles({ on: on > 0 })} ${summary}`}>
          {on === 0 ? 'Filters' : `Filters · ${on}`}
        </summary>
        <div
          className={`flex flex-wrap gap-2 p-0! max-md:pt-2! ${folded ? 'pt-2!' : ''} ${inside}`}
        >
          {children}
        </div>
      </details>
      {sort}
    </div>
  )
}
