import { dataHref, feedHref, feedTitle } from '#lib/trials/data-links'
import type { Search } from '#lib/trials/search'

/** Ways to go on with a list: be told what changes in it, or take it along as a file. */
export function FollowAndTake({ search, matching }: { search: Search; matching: number }) {
  return (
    <>
      <section className="well noprint" id="follow">
        <h2>Follow this list</h2>
        <div className="body stacked">
          <p>
            A feed tells you when a trial is new or has changed, and what changed. It needs a feed
            reader, and no e-mail address. <a href="/about#follow">How to follow a feed</a>
          </p>
          <p>
            <a href={feedHref(search)} type="application/atom+xml">
              Feed: {feedTitle(search)}
            </a>
          </p>
        </div>
      </section>
      <section className="well noprint" id="take">
        <h2>Take the data</h2>
        <div className="body stacked">
          <p>
            {matching === 1 ? 'The trial' : `All ${matching} trials`} of this list, with what each
            record says. <a href="/about#data">What the columns mean</a>
          </p>
          <ul className="stacked">
            <li>
              <a href={dataHref(search, 'csv')}>As a table for spreadsheets (CSV)</a>
            </li>
            <li>
              <a href={dataHref(search, 'json')}>For programs (JSON)</a>
            </li>
          </ul>
        </div>
      </section>
    </>
  )
}
