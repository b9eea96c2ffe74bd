import { ButtonLink } from '#components/ui/press/button-link'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'

/** The way to the pages before and after. Nothing where one page holds all. `data-page` tells a live list that they are pages of this one. */
export function PageLinks({ pages }: Pick<BrowseView, 'pages'>) {
  if (pages === null) return null
  const { page, of, previous, next, all } = pages
  return (
    <nav className="flex flex-wrap items-center gap-x-3 gap-y-2.5 print:hidden" aria-label="Pages">
      {previous !== null && (
        <ButtonLink look="plain" rel="prev" data-page="" href={previous}>
          Previous
        </ButtonLink>
      )}
      <span className="tabular-nums">
        Page {page} of {of}
      </span>
      {next !== null && (
        <ButtonLink look="plain" rel="next" data-page="" href={next}>
          Next
        </ButtonLink>
      )}
      {all !== null && (
        <ButtonLink look="link" className="ml-2" data-page="" href={all}>
          All on one page
        </ButtonLink>
      )}
    </nav>
  )
}
