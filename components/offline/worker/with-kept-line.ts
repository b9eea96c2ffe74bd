import { spokenDate } from '#lib/trials/dates/spoken-date'

const LINE = /<p id="kept" hidden=""([^>]*)>[^<]*<\/p>/

/**
 * The HTML of a kept page that says when it was kept. `at` is an ISO time, null where the answer named none. A page without room for the line comes
 * back as it is.
 */
export function withKeptLine(html: string, at: string | null): string {
  const when = at === null ? 'earlier' : `on ${spokenDate(at)}`
  return html.replace(
    LINE,
    `<p id="kept"$1>Our server cannot be reached now. This page was kept on this device ${when}: a trial called recruiting may have closed since.</p>`,
  )
}
