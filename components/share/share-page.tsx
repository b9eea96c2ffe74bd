import { Note } from '#components/ui/note'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'
import { listHref, MOST_IN_LIST } from '#lib/shortlist/list-link'
import { listName } from '#lib/shortlist/list-wording'
import { counted } from '#lib/trials/text/listed'
import { Share } from './share'

/**
 * Sends the trials of a page of the browse list, as many as a list holds, by their numbers alone and in the server's order: what a person searched
 * for, and what is near them, may tell something about them. Who wants to send the search as well finds its address there, and what is in
 * it.
 */
export function SharePage({
  view: { rows, href, words },
  site,
}: {
  readonly view: Pick<BrowseView, 'rows' | 'href' | 'words'>
  /** The address of this site, without a slash at the end. */
  readonly site: string
}) {
  if (rows.length === 0) return null
  const ids = rows.slice(0, MOST_IN_LIST).map(({ nctId }) => nctId)
  const which = ids.length < rows.length ? 'the first ' : ''
  return (
    <div className="print:hidden">
      <Note
        title={`Send ${which}${counted(ids.length, 'trial')} from this page to someone`}
        look="aside"
      >
        <Share
          address={`${site}${listHref({ ids, title: null })}`}
          title={listName(null, ids.length)}
          holds={`The link holds ${counted(ids.length, 'trial number')}, no filters and no words of a search. Nothing about you is in it.`}
        />
        {href !== '/trials' && (
          <p>
            <a href={href}>The address of this page</a> holds the filters
            {words !== '' && ' and the words you searched for'}.
          </p>
        )}
      </Note>
    </div>
  )
}
