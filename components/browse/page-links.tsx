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
    <nav className="acts noprint" aria-label="Pages">
      {page > 1 && (
        <a className="btn plain" rel="prev" href={browseHref({ ...search, page: page - 1 })}>
          Previous
        </a>
      )}
      <span className="nums">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a className="btn plain" rel="next" href={browseHref({ ...search, page: page + 1 })}>
          Next
        </a>
      )}
      <a className="btn link" href={browseHref({ ...search, page: 'all' })}>
        All on one page
      </a>
    </nav>
  )
}
