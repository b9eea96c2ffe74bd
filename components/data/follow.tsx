import { Section } from '#components/ui/section'
import { feedHref } from '#lib/trials/search/data-links'
import { EVERYTHING } from '#lib/trials/search/search'

/** What the feed tells, and how to read one. */
export function Follow() {
  return (
    <Section title="Follow the list" id="follow">
      <p>
        A feed is a page for programs. A feed reader, on your phone or computer, looks at it now and
        then and shows you what is new. You give nobody your e-mail address. Copy this address into
        your reader:
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
        It tells when a trial is new on our list or leaves it, and when its state, its places, its
        dates or the number of people change, or results are posted. We notice this when we read the
        registry again, often within a day. Of a trial in which we have noticed nothing yet, it says
        when the registry last updated the record. It keeps at most 400 days.
      </p>
    </Section>
  )
}
