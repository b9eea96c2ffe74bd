import { Note } from '#components/ui/note'
import type { Entry } from '#lib/catalogue/catalogue'
import { listHref, MOST_IN_LIST } from '#lib/shortlist/list-link'
import { listName } from '#lib/shortlist/list-wording'
import { browseHref } from '#lib/trials/search/data-links'
import { EVERYTHING, type Search } from '#lib/trials/search/search'
import { counted } from '#lib/trials/text/listed'
import { Share } from './share'

/**
 * Sends the trials of a page of the browse list, as many as a list holds, by their numbers alone and in the server's order: what a person searched
 * for, and what is near them, may tell something about them. Who wants to send the search as well finds its address there, and what is in
 * it.
 */
export function SharePage({
  search,
  shown,
  site,
}: {
  readonly search: Search
  readonly shown: readonly Entry[]
  /** The address of this site, without a slash at the end. */
  readonly site: string
}) {
  if (shown.length === 0) return null
  const ids = shown.slice(0, MOST_IN_LIST).map(({ trial }) => trial.nctId)
  const which = ids.length < shown.length ? 'the first ' : ''
  const here = browseHref(search)
  return (
    <div className="print:hidden">
      <Note
        title={`Send ${which}${counted(ids.length, 'trial')} from this page to someone`}
        look="aside"
      >
        <Share
          address={`${site}${listHref({ ids, title: null })}`}
          title={listName(null, ids.length)}
          what="these trials"
          holds={`The link holds ${counted(ids.length, 'trial number')}, no filters and no words of a search. Nothing about you is in it.`}
          code="none"
        />
        {here !== '/trials' && (
          <p>
            <a href={here}>The address of this page</a> holds the filters
            {search.words !== EVERYTHING.words && ' and the words you searched for'}.
          </p>
        )}
      </Note>
    </div>
  )
}
