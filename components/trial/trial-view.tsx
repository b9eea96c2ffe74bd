import { TrialSheet } from '#components/print/trial-sheet'
import { ShareTrial } from '#components/share/share-trial'
import { SavedNews } from '#components/shortlist/saved-news'
import { CountryRules } from '#components/signals/country-rules'
import { QuestionsToTake } from '#components/signals/questions-to-take'
import { SignalPanel } from '#components/signals/signal-panel'
import { StopAndThink } from '#components/signals/stop-and-think'
import { Note } from '#components/ui/note'
import { BackLink } from '#components/ui/press/back-link'
import type { Entry, Freshness } from '#lib/catalogue/catalogue'
import { pageTrial } from '#lib/catalogue/check/page-trial'
import { paperSheet } from '#lib/catalogue/print/paper-sheet'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { signalCells } from '#lib/signals/key-signals/signal-cell'
import { readSignals } from '#lib/signals/signals'
import { asOf } from '#lib/trials/record/as-of'
import { CARD } from '../ui/card-styles.ts'
import { Later } from './later/later'
import { BurdenCard } from './open/burden-card'
import { Contact } from './open/contact'
import { CouldItFit } from './open/could-it-fit'
import { WhatWasFound } from './open/what-was-found'
import { Where } from './open/where'
import { AboutThisCopy } from './sections/about-this-copy'
import { Dates } from './sections/dates'
import { Described } from './sections/described'
import { InShort } from './sections/in-short'
import { Papers } from './sections/papers'
import { WhatIsMeasured } from './sections/what-is-measured'
import { WhoCanJoin } from './sections/who-can-join'
import { WhoRunsIt } from './sections/who-runs-it'
import { TrialBar } from './trial-bar'
import { TrialHead } from './trial-head'

/** What is open, in the order of the page: what a person decides by. */
const OPEN = [
  { id: 'found', Section: WhatWasFound },
  { id: 'fit', Section: CouldItFit },
  { id: 'where', Section: Where },
  { id: 'contact', Section: Contact },
  { id: 'happens', Section: BurdenCard },
] as const

/** The rest of the record, folded. Those without `words` are short or not always there, and need no way to jump to them. */
const FOLDED = [
  { id: 'join', words: 'Who can take part', Section: WhoCanJoin },
  { id: 'says', words: 'What the record says', Section: SignalPanel },
  { id: 'asks', words: 'Questions to take', Section: QuestionsToTake },
  { id: 'described', words: 'What happens, in full', Section: Described },
  { id: 'short', words: null, Section: InShort },
  { id: 'who', words: 'Who runs it', Section: WhoRunsIt },
  { id: 'measured', words: 'What is measured', Section: WhatIsMeasured },
  { id: 'papers', words: 'Results and papers', Section: Papers },
  { id: 'dates', words: null, Section: Dates },
  { id: 'rules', words: null, Section: CountryRules },
  { id: 'copy', words: null, Section: AboutThisCopy },
  { id: 'share', words: null, Section: ShareTrial },
] as const

const JUMPS = FOLDED.flatMap(({ id, words }) => (words === null ? [] : [{ href: `#${id}`, words }]))

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
    <>
      <article className="wrap-anywhere lg:grid lg:grid-cols-[minmax(0,1fr)_15rem] lg:gap-x-10 print:hidden">
        <div className="min-w-0">
          <Later show="BackToResults" {...later} />
          <TrialHead entry={entry} asOf={past} today={today} readings={readings} />
          <SavedNews trial={trialToSave(entry)} asOf={past} />
          <StopAndThink cells={signalCells(trial)} />
          {!reading.onTopic && (
            <Note
              className="mt-5"
              title="This is not one of the gut trials in MS we list"
              level="h2"
            >
              <p>{reading.why}</p>
              <p>You can still read it here.</p>
            </Note>
          )}
          {OPEN.map(({ id, Section }) => (
            <Section key={id} {...props} />
          ))}
          <h2 className="mt-8 text-xl font-bold">The full record</h2>
          <div className={`${CARD} mt-3 py-1`}>
            {FOLDED.map(({ id, Section }) => (
              <Section key={id} {...props} />
            ))}
          </div>
          <Later show="OpenFolds" {...later} />
          <div className="mt-8">
            <BackLink href="/trials">Back to the list</BackLink>
          </div>
        </div>
        <TrialBar entry={entry} asOf={past} jumps={JUMPS} />
      </article>
      <div className="hidden print:block">
        <div className="sheets">
          <TrialSheet
            {...paperSheet(trial, today)}
            freshness={freshness}
            asOf={past}
            today={today}
            site={site}
            large={false}
          />
        </div>
      </div>
    </>
  )
}
