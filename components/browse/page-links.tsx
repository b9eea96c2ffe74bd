import { ButtonLink } from '#components/ui/press/button-link'
import { browseHref } from '#lib/trials/search/data-links'
import type { Search } from '#lib/trials/search/search'

/** The way to the pages before and after. Nothing where one page holds all. */
export function PageLinks({
  search,
  page,
  pages,
}: {
  search: Search
  page: number
  pages: number
}) {
  if (pages === 1) return null
  return (
    <nav className="flex flex-wrap items-center gap-x-3 gap-y-2.5 print:hidden" aria-label="Pages">
      {page > 1 && (
        <ButtonLink look="plain" rel="prev" href={browseHref({ ...search, page: page - 1 })}>
          Previous
        </ButtonLink>
      )}
      <span className="tabular-nums">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <ButtonLink look="plain" rel="next" href={browseHref({ ...search, page: page + 1 })}>
          Next
        </ButtonLink>
      )}
      <ButtonLink look="link" className="ml-2" href={browseHref({ ...search, page: 'all' })}>
        All on one page
      </ButtonLink>
    </nav>
  )
}
