import { useEffect } from 'react'
import { PillWords } from '#components/toolbar/pill'
import { MENU_LINE, PillMenu } from '#components/toolbar/pill-menu'
import type { ListBar } from '#lib/catalogue/browse/list-bar'
import { pillStyles } from '../../toolbar/pill-styles.ts'
import { STICKY } from '../../toolbar/sticky-styles.ts'
import { goTo } from '../live/address.ts'
import { SortMenu } from './sort-menu.tsx'
import type { Within } from './use-within.ts'
import { WithinPill } from './within-pill.tsx'

/**
 * The filters and orders that matter most, over the list. What may be shared is a link each and ends up in the address; what depends on the person's
 * place is done on the device and never does. A phone has all filters behind one button, so only the order stands here.
 */
export function BrowseToolbar({
  bar,
  near,
  isThere,
}: {
  readonly bar: ListBar
  readonly near: Within
  /** Whether the list on the page is the one that is wanted. */
  readonly isThere: boolean
}) {
  const { kept, within, order } = near
  const isNear = kept && bar.whole && order !== 'list'
  const canMeasure = bar.whole || bar.all !== null
  // Only a whole list can be measured.
  const needed = kept !== null && (within !== null || order === 'near') ? bar.all : null
  useEffect(() => {
    if (isThere && needed !== null) goTo(needed, 'replace')
  }, [isThere, needed])
  const [open, ...others] = bar.toggles
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends
    <div
      role="group"
      aria-label="Narrow and order this list"
      data-toolbar=""
      className={`${STICKY} flex flex-wrap items-start gap-2 bg-paper lg:border-b lg:border-rule lg:pb-2.5 print:hidden`}
    >
      <div className="contents max-lg:hidden">
        {open !== undefined && <Pill {...open} />}
        {bar.matching > 0 && canMeasure && <WithinPill {...near} />}
        <Topics topics={bar.topics} />
        {others.map((toggle) => (
          <Pill key={toggle.words} {...toggle} />
        ))}
      </div>
      <SortMenu sorts={bar.sorts} near={canMeasure ? (isNear ?? (kept && false)) : null} />
    </div>
  )
}

function Pill({ sets, words, on, href, count }: ListBar['toggles'][number]) {
  return (
    <a
      className={pillStyles({ on })}
      href={href}
      data-sets={sets}
      aria-current={on ? 'true' : undefined}
    >
      <PillWords on={on} count={count}>
        {on && <span className="sr-only">Remove: </span>}
        {words}
      </PillWords>
    </a>
  )
}

function Topics({ topics }: Pick<ListBar, 'topics'>) {
  const [all] = topics
  const chosen = topics.filter(({ on }) => on)
  const words = chosen.length === 1 ? chosen[0]?.words : `${chosen.length} chosen`
  return (
    <PillMenu name="Topic" chosen={words ?? ''} on={all?.on === false}>
      {topics.map(({ sets, words, on, href, count }) => (
        <li key={sets}>
          <a
            className={MENU_LINE}
            href={href}
            data-sets={sets}
            aria-current={on ? 'true' : undefined}
          >
            <PillWords on={on} {...(count === null ? {} : { count })}>
              {words}
            </PillWords>
          </a>
        </li>
      ))}
    </PillMenu>
  )
}
