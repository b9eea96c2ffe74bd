import { isTrial, KindOfRecord } from '#components/signals/kind-of-record'
import { StateChip } from '#components/ui/state-chip'
import type { Entry } from '#lib/catalogue/catalogue'
import type { SignalReading } from '#lib/signals/signals'
import { confirmedAgo } from '#lib/trials/dates/date-wording'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { takesPeople } from '#lib/trials/sites/takes-people'
import { topicWords } from '#lib/trials/topics/topics'
import { InPlainWords } from './open/in-plain-words'
import { RecordTitle } from './record-title'

/** Where a trial stands and how old that is, its name, and what it is: the first thing a reader needs. */
export function TrialHead({
  entry: { trial, reading },
  asOf,
  today,
  readings,
}: {
  readonly entry: Entry
  /** The tense in which its state is told. */
  readonly asOf: AsOf
  /** An ISO day. */
  readonly today: string
  readonly readings: readonly SignalReading[]
}) {
  const open = takesPeople({ state: null }, trial.state)
  const age = confirmedAgo(trial, today)
  const topics = reading.topics.map(topicWords)
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm leading-snug text-ink-2">
        <StateChip look={open ? 'open' : 'other'}>{stateWords(trial.state, asOf)}</StateChip>
        {age !== null && <span className="first-letter:uppercase">{age}</span>}
        {topics.length > 0 && <span>{topics.join(' · ')}</span>}
      </p>
      <RecordTitle>{trial.title}</RecordTitle>
      <InPlainWords trial={trial} />
      {!isTrial(readings) && (
        // A phone has no room for the question: the answer stands for itself.
        <div className="max-md:[&>div>p:first-child]:sr-only">
          <KindOfRecord readings={readings} />
        </div>
      )}
    </div>
  )
}
