import { ShareTrial } from '#components/share/share-trial'
import { SavedHere } from '#components/shortlist/saved-here'
import { CountryRules } from '#components/signals/country-rules'
import { QuestionsToTake } from '#components/signals/questions-to-take'
import { SignalPanel } from '#components/signals/signal-panel'
import { StopAndThink } from '#components/signals/stop-and-think'
import { JumpLinks } from '#components/ui/lists/jump-links'
import { Note } from '#components/ui/note'
import { BackLink } from '#components/ui/press/back-link'
import { IN_COLUMN } from '#components/ui/section'
import type { Entry, Freshness } from '#lib/catalogue/catalogue'
import { pageTrial } from '#lib/catalogue/check/page-trial'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { readSignals } from '#lib/signals/signals'
import { asOf } from '#lib/trials/record/as-of'
import { Later } from './later/later'
import { AboutThisCopy } from './sections/about-this-copy'
import { Contact } from './sections/contact'
import { Dates } from './sections/dates'
import { InShort } from './sections/in-short'
import { Papers } from './sections/papers'
import { WhatHappens } from './sections/what-happens'
import { WhatIsMeasured } from './sections/what-is-measured'
import { Where } from './sections/where'
import { WhoCanJoin } from './sections/who-can-join'
import { WhoRunsIt } from './sections/who-runs-it'
import { TrialHead } from './trial-head'

/** In the order of the page. Those without `words` are short, last or not always there, and need no way to jump to them. */
const SECTIONS = [
  { id: 'says', words: 'What the record says', Section: SignalPanel },
  { id: 'short', words: 'In short', Section: InShort },
  { id: 'happens', words: 'What happens', Section: WhatHappens },
  { id: 'join', words: 'Who can take part', Section: WhoCanJoin },
  { id: 'where', words: 'Where', Section: Where },
  { id: 'rules', words: null, Section: CountryRules },
  { id: 'asks', words: 'Questions to take with you', Section: QuestionsToTake },
  { id: 'contact', words: 'Contact the study', Section: Contact },
  { id: 'who', words: 'Who runs it', Section: WhoRunsIt },
  { id: 'measured', words: 'What is measured', Section: WhatIsMeasured },
  { id: 'dates', words: null, Section: Dates },
  { id: 'papers', words: 'Results and papers', Section: Papers },
  { id: 'copy', words: null, Section: AboutThisCopy },
  { id: 'share', words: 'Take it with you', Section: ShareTrial },
] as const

const JUMPS = SECTIONS.flatMap(({ id, words }) =>
  words === null ? [] : [{ href: `#${id}`, words }],
)

/**
 * What lies below the first view is laid out when a reader comes near it: half of the work before the first paint. The size is above that
 * of nearly all sections, so that what waits never lies over what follows. One with a list of places would cut the list off.
 */
const LATER =
  '[@media_screen]:[&>section:nth-of-type(n+3):not(:has([role=combobox]))]:[contain-intrinsic-block-size:auto_110rem] [@media_screen]:[&>section:nth-of-type(n+3):not(:has([role=combobox]))]:[content-visibility:auto] [@media_screen]:[&>section:nth-of-type(n+3):not(:has([role=combobox]))]:[overflow-clip-margin:0.75rem]'

/** A whole trial, as its record tells it. Asks nobody and knows no clock: the same input gives the same page. `today` is a day, "2025-11-22"; `site` the address of this site. */
export function TrialView({
  entry,
  freshness,
  today,
  site,
}: {
  readonly entry: Entry
  readonly freshness: Freshness
  readonly today: string
  readonly site: string
}) {
  const { trial, reading } = entry
  const readings = readSignals(trial, today)
  const past = asOf(freshness, today)
  const later = { trial: pageTrial(entry), asOf: past, today }
  const props = {
    trial,
    freshness,
    asOf: past,
    today,
    site,
    readings,
    topics: reading.topics,
    later,
  }
  return (
    <article className={`wrap-anywhere ${LATER}`}>
      <Later show="BackToResults" {...later} />
      <TrialHead entry={entry} asOf={past} readings={readings} />
      <StopAndThink readings={readings}>
        <SavedHere trial={trialToSave(entry)} asOf={past} />
        <nav className="print:hidden" aria-label="On this page">
          <JumpLinks links={JUMPS} />
        </nav>
      </StopAndThink>
      <div className={`${IN_COLUMN} max-w-read no-script:hidden print:hidden`}>
        <Later show="BesideAnswers" {...later}>
          <p>
            <a href="/check">Check what could fit me</a> (2 minutes). Your answers stay on your
            device.
          </p>
        </Later>
      </div>
      {!reading.onTopic && (
        <div className={`${IN_COLUMN} max-w-read`}>
          <Note title="This is not one of the gut trials in MS we list" level="h2">
            <p>{reading.why}</p>
            <p>You can still read it here.</p>
          </Note>
        </div>
      )}
      {SECTIONS.map(({ id, Section }) => (
        <Section key={id} {...props} />
      ))}
      <div className="mt-8">
        <BackLink href="/trials">Back to the list</BackLink>
      </div>
    </article>
  )
}
