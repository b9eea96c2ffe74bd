import { Section } from '#components/ui/section'
import type { BrowseView } from '#lib/catalogue/browse/browse-view'

/** Ways to go on with a list: be told what changes in it, above all where nothing is there yet, or take it along as a file. */
export function FollowAndTake({ follow, matching }: Pick<BrowseView, 'follow' | 'matching'>) {
  return (
    <>
      <Section id="follow" title="Follow this list" printed={false}>
        <p>
          A feed tells you when a trial is new or has changed, and what changed. It needs a feed
          reader, and no e-mail address. <a href="/about#follow">How to follow a feed</a>
        </p>
        <p>
          <a href={follow.href} type="application/atom+xml">
            Feed: {follow.words}
          </a>
        </p>
        {follow.inPart && (
          <p className="text-sm text-ink-2">
            It follows the topics and countries that you chose, and none of your other filters.
          </p>
        )}
      </Section>
      {matching > 0 && (
        <Section id="take" title="Take the data" printed={false}>
          <p>
            {matching === 1
              ? 'The trial on this list, with what its record says.'
              : `All ${matching} trials on this list, with what each record says.`}{' '}
            <a href="/about#data">What the columns mean</a>
          </p>
          <ul className="stack-6">
            <li>
              <a href={follow.csv}>As a table for spreadsheets (CSV)</a>
            </li>
            <li>
              <a href={follow.json}>For programs (JSON)</a>
            </li>
          </ul>
        </Section>
      )}
    </>
  )
}
