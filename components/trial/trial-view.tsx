import type { Entry, Freshness } from '#lib/catalogue/catalogue'
import { AboutThisCopy } from './about-this-copy'
import { Dates } from './dates'
import { InShort } from './in-short'
import { Papers } from './papers'
import { TrialHead } from './trial-head'
import { WhatHappens } from './what-happens'
import { WhatIsMeasured } from './what-is-measured'
import { Where } from './where'
import { WhoCanJoin } from './who-can-join'
import { WhoRunsIt } from './who-runs-it'

/** In the order of the page. Those without `words` are short or last, and need no way to jump to them. */
const SECTIONS = [
  { id: 'short', words: 'In short', Section: InShort },
  { id: 'happens', words: 'What happens', Section: WhatHappens },
  { id: 'join', words: 'Who can take part', Section: WhoCanJoin },
  { id: 'where', words: 'Where', Section: Where },
  { id: 'who', words: 'Who runs it', Section: WhoRunsIt },
  { id: 'measured', words: 'What is measured', Section: WhatIsMeasured },
  { id: 'dates', words: null, Section: Dates },
  { id: 'papers', words: 'Results and papers', Section: Papers },
  { id: 'copy', words: null, Section: AboutThisCopy },
] as const

/** A whole trial, as its record tells it. Asks nobody and knows no clock: the same input gives the same page. `today` is a day, "2025-11-22". */
export function TrialView({
  entry,
  freshness,
  today,
}: {
  readonly entry: Entry
  readonly freshness: Freshness
  readonly today: string
}) {
  return (
    <article className="wrap-anywhere">
      <a className="back" href="/trials">
        Back to the list
      </a>
      <TrialHead entry={entry} today={today} />
      <nav className="jump mt-4" aria-label="On this page">
        {SECTIONS.map(
          ({ id, words }) =>
            words !== null && (
              <a key={id} href={`#${id}`}>
                {words}
              </a>
            ),
        )}
      </nav>
      {SECTIONS.map(({ id, Section }) => (
        <Section key={id} trial={entry.trial} freshness={freshness} today={today} />
      ))}
    </article>
  )
}
