import { isTrial, KindOfRecord } from '#components/signals/kind-of-record'
import type { Entry } from '#lib/catalogue/catalogue'
import type { SignalReading } from '#lib/signals/signals'
import type { AsOf } from '#lib/trials/record/as-of'
import { glanceWords } from '#lib/trials/wording/share-wording'
import { RecordTitle } from './record-title'

/** The trial's name, what kind of record it is and where it stands: the first thing a reader needs. */
export function TrialHead({
  entry,
  asOf,
  readings,
}: {
  readonly entry: Entry
  /** The tense in which its state is told. */
  readonly asOf: AsOf
  readonly readings: readonly SignalReading[]
}) {
  const { trial, reading } = entry
  const [state, ...rest] = glanceWords(trial, reading, asOf)
  return (
    <div className="max-w-read">
      <p className="text-sm leading-snug text-pretty text-ink-2">
        {isTrial(readings) && 'A trial · '}
        <b className="text-ink">{state}</b>
        {rest.map((part) => (
          <span key={part}>
            {' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
      </p>
      <RecordTitle>{trial.title}</RecordTitle>
      <KindOfRecord readings={readings} />
    </div>
  )
}
