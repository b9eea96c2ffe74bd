import { Section } from '#components/ui/section'
import { feedHref } from '#lib/trials/search/data-links'
import { EVERYTHING } from '#lib/trials/search/search'

/** What the feed tells, and how to read one. */
export function Follow() {
  return (
    <Section title="Follow the list" id="follow">
      <p>
        A feed is a page for programs. A feed reader, on your phone or computer, looks at it from
        time to time and shows you what is new. You give nobody your e-mail address. Copy this
        address into your reader:
      </p>
      <p>
        <a href={feedHref(EVERYTHING)} type="application/atom+xml">
          The feed of all gut trials in MS
        </a>
      </p>
      <p>
        To follow one topic or country, choose it on <a href="/trials">the list</a>. The feed at the
        end of that page is then about it.
      </p>
      <p>
        It says when a trial joins or leaves our list. It also says when a trial’s status, places,
        dates or number of people change, or its results are posted. We notice this when we read the
        registry again, often within a day. If we have noticed no change in a trial yet, it says
        when the registry last updated the record. It goes back 400 days at most.
      </p>
    </Section>
  )
}
