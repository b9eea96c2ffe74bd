import type { ReactNode } from 'react'
import { pillStyles } from './pill-styles.ts'

/** Stays in sight where there is room for it and for the list: not on a phone, not on a wide screen that is zoomed in. */
const STICKY =
  '[@media(min-width:64em)_and_(min-height:30em)]:sticky [@media(min-width:64em)_and_(min-height:30em)]:top-0 z-2'

/** A wide screen has room for all filters at once. A browser that cannot show closed details keeps the pill that opens them. */
const FOLDED =
  'max-md:open:basis-full md:grow md:details-content:block md:details-content:h-auto md:details-content:[content-visibility:visible]'

/**
 * What narrows and orders a list, over that list. On a phone the filters stand behind one pill that says how many are on; `sort` stays beside it.
 * It works without JavaScript where what is in it does.
 */
export function Toolbar({
  label,
  on,
  sort,
  children,
}: {
  readonly label: string
  /** How many filters are on. */
  readonly on: number
  readonly sort: ReactNode
  readonly children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends
    <div
      role="group"
      aria-label={label}
      data-toolbar=""
      className={`${STICKY} flex flex-wrap items-start gap-2 border-b border-rule bg-paper py-2.5 print:hidden`}
    >
      <details className={FOLDED}>
        <summary
          className={`${pillStyles({ on: on > 0 })} md:supports-[selector(::details-content)]:hidden`}
        >
          {on === 0 ? 'Filters' : `Filters · ${on}`}
        </summary>
        <div className="flex flex-wrap gap-2 p-0! max-md:pt-2!">{children}</div>
      </details>
      {sort}
    </div>
  )
}
