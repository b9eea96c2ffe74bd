import { Section } from '#components/ui/section'
import {
  browseHref,
  dataHref,
  feedHref,
  feedTitle,
  followedIn,
} from '#lib/trials/search/data-links'
import { EVERYTHING, type Search } from '#lib/trials/search/search'

/** Ways to go on with a list: be told what changes in it, above all where nothing is there yet, or take it along as a file. */
export function FollowAndTake({ search, matching }: { search: Search; matching: number }) {
  return (
    <>
      <Section id="follow" title="Follow this list" printed={false}>
        <p>
          A feed tells you when a trial is new or has changed, and what changed. It needs a feed
          reader, and no e-mail address. <a href="/about#follow">How to follow a feed</a>
        </p>
        <p>
          <a href={feedHref(search)} type="application/atom+xml">
            Feed: {feedTitle(search)}
          </a>
        </p>
        {hasMore(search) && (
          <p className="text-sm text-ink-2">
            It follows the topics and countries that you chose, and none of your other filters.
          </p>
        )}
      </Section>
      {matching > 0 && (
        <Section id="take" title="Take the data" printed={false}>
          <p>
            {matching === 1 ? 'The trial' : `All ${matching} trials`} of this list, with what each
            record says. <a href="/about#data">What the columns mean</a>
          </p>
          <ul className="stack-6">
            <li>
              <a href={dataHref(search, 'csv')}>As a table for spreadsheets (CSV)</a>
            </li>
            <li>
              <a href={dataHref(search, 'json')}>For programs (JSON)</a>
            </li>
          </ul>
        </Section>
      )}
    </>
  )
}

/** Whether a search asks for more than a feed can follow. The order and the page are no filters. */
function hasMore(search: Search): boolean {
  const { words, chosen } = search
  const filters = { ...EVERYTHING, words, chosen }
  return browseHref(filters) !== browseHref(followedIn(filters))
}
