import { MENU_LINE, PillMenu } from '#components/toolbar/pill-menu'
import type { ListBar } from '#lib/catalogue/browse/list-bar'
import { chooseNear } from './near-store.ts'

/** The orders of the list: links, and "nearest" where the device has a place. */
export function SortMenu({
  sorts,
  near,
}: Pick<ListBar, 'sorts'> & {
  /** Whether the nearest come first; null where there is no place. */
  readonly near: boolean | null
}) {
  const chosen = near === true ? 'Nearest' : (sorts.find(({ on }) => on)?.words ?? '')
  return (
    <PillMenu name="Sort" chosen={chosen}>
      {near !== null && (
        <li>
          <button
            type="button"
            className={MENU_LINE}
            aria-current={near ? 'true' : undefined}
            onClick={() => chooseNear({ order: 'near' })}
          >
            Nearest
          </button>
        </li>
      )}
      {sorts.map(({ sets, words, on, href }) => (
        <li key={sets}>
          <a
            className={MENU_LINE}
            href={href}
            data-sets={sets}
            aria-current={on && near !== true ? 'true' : undefined}
            onClick={() => chooseNear({ order: 'list' })}
          >
            {words}
          </a>
        </li>
      ))}
    </PillMenu>
  )
}
