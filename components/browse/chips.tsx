import type { BrowseView } from '#lib/catalogue/browse/browse-view'

const CHIP =
  'inline-flex max-w-full min-w-0 wrap-anywhere min-h-touch items-center gap-2 rounded-sm border border-edge px-3.5 py-1.5 leading-snug text-ink no-underline hover:border-ink'

/** Each chosen filter as a link that takes it away. Where the list is live, `data-filter` tells the form which. */
export function Chips({ chips }: Pick<BrowseView, 'chips'>) {
  if (chips.length === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap gap-2 print:hidden" aria-label="Filters that are on">
      {chips.map(({ key, words, href }) => (
        <li key={key}>
          <a className={CHIP} href={href} data-filter={key}>
            <span className="font-bold" aria-hidden="true">
              ×
            </span>
            <span className="sr-only">Remove the filter </span>
            {words}
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a className={CHIP} href="/trials">
            Remove all
          </a>
        </li>
      )}
    </ul>
  )
}
