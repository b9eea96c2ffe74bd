import { useEffect } from 'react'
import { PillWords } from '#components/toolbar/pill'
import { MENU_LINE, PillMenu } from '#components/toolbar/pill-menu'
import { Toolbar } from '#components/toolbar/toolbar'
import type { ListBar } from '#lib/catalogue/browse/list-bar'
import { limitsFrom } from '#lib/trials/sites/limits'
import { useKeptPlace } from '../../place/kept-place.ts'
import { pillStyles } from '../../toolbar/pill-styles.ts'
import { goTo } from '../live/address.ts'
import { useNear } from './near-store.ts'
import { SortMenu } from './sort-menu.tsx'
import { WithinPill } from './within-pill.tsx'

/**
 * The filters and orders that matter most, over the list. What may be shared is a link each and ends up in the address; what depends on the person's
 * place is done on the device and never does.
 */
export function BrowseToolbar({
  bar,
  isThere,
}: {
  readonly bar: ListBar
  /** Whether the list on the page is the one that is wanted. */
  readonly isThere: boolean
}) {
  const kept = useKeptPlace()
  const near = useNear()
  const within = kept && (limitsFrom(kept).find((limit) => limit === near.within) ?? null)
  const isNear = kept && bar.whole && near.order !== 'list'
  const canMeasure = bar.whole || bar.all !== null
  const [open, ...others] = bar.toggles
  // Only a whole list can be measured.
  const needed = kept !== null && (within !== null || near.order === 'near') ? bar.all : null
  useEffect(() => {
    if (isThere && needed !== null) goTo(needed, 'replace')
  }, [isThere, needed])
  return (
    <Toolbar
      label="Narrow and order this list"
      on={bar.on + Number(within !== null)}
      first={open !== undefined && <Pill {...open} />}
      sort={<SortMenu sorts={bar.sorts} near={canMeasure ? (isNear ?? (kept && false)) : null} />}
    >
      {bar.matching > 0 && canMeasure && <WithinPill kept={kept} within={within} />}
      <Topics topics={bar.topics} />
      {others.map((toggle) => (
        <Pill key={toggle.words} {...toggle} />
      ))}
    </Toolbar>
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
        {on && <span className="sr-only">Take off: </span>}
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
