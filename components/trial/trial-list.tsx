import { SaveButton } from '#components/shortlist/save-button'
import { KeySignalLines } from '#components/signals/key-signal-lines'
import { FactsLine, TrialName, TrialRows } from '#components/ui/lists/trial-rows'
import type { ListedEntry } from '#lib/catalogue/catalogue'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { overdueSince } from '#lib/trials/dates/overdue'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import { placeWords } from '#lib/trials/sites/places'
import { topicWords } from '#lib/trials/topics/topics'
import { ageWords, enrolmentWords } from '#lib/trials/wording/people-wording'

type LinesProps = {
  entry: ListedEntry
  /** The tense of the copy that the entry is from. */
  asOf: AsOf
  /** ISO day. */
  today: string
  /** Countries that the reader filtered by: their sites are named first. */
  countries: readonly string[]
}

/** Trials in a list: what state, what about, where, how many people, and what their records say to the lead questions. */
export function TrialList({
  trials,
  today,
  top,
}: {
  trials: readonly Pick<LinesProps, 'entry' | 'asOf'>[]
  today: string
  top?: 'open' | 'ruled'
}) {
  return (
    <TrialRows top={top} long>
      {trials.map(({ entry, asOf }) => (
        <li key={entry.trial.nctId}>
          <TrialLines entry={entry} asOf={asOf} today={today} countries={[]} />
          <SaveButton trial={trialToSave(entry)} className="mt-3" />
        </li>
      ))}
    </TrialRows>
  )
}

/** One trial of a list, without the list around it. */
export function TrialLines({ entry, asOf, today, countries }: LinesProps) {
  const { trial, reading, lead } = entry
  const place = placeWords(trial, countries)
  const overdue = overdueSince(trial, today)
  const topics = reading.topics.map(topicWords).join(', ')
  const facts = [enrolmentWords(trial.enrolment), ageWords(trial)].filter((words) => words !== null)
  return (
    <>
      <p className="text-sm leading-snug text-pretty text-ink-2">
        <b className="text-ink">{stateWords(trial.state, asOf)}</b>
        {topics && ` · ${topics}`}
        {trial.updated && ` · updated ${spokenDate(trial.updated.text.slice(0, 7))}`}
      </p>
      <TrialName href={`/trials/${trial.nctId}`}>{trial.title}</TrialName>
      <FactsLine>
        {place && <span className="font-semibold">{place}. </span>}
        {facts.map((words) => `${words}. `)}
        {overdue &&
          `Should have ended in ${spokenDate(overdue.text.slice(0, 7))}: may be out of date.`}
      </FactsLine>
      <div className="mt-3">
        <KeySignalLines lead={lead} />
      </div>
    </>
  )
}
