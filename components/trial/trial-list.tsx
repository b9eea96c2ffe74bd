import { SaveButton } from '#components/shortlist/save-button'
import { LeadLines } from '#components/signals/lead-line'
import type { ListedEntry } from '#lib/catalogue/catalogue'
import { trialToSave } from '#lib/shortlist/trial-to-save'
import { overdueSince } from '#lib/trials/overdue'
import { ageWords, enrolmentWords } from '#lib/trials/people-words'
import { placeWords } from '#lib/trials/place-words'
import { spokenDate } from '#lib/trials/spoken-date'
import { stateWords } from '#lib/trials/state'
import { topicWords } from '#lib/trials/topics'

type LinesProps = {
  entry: ListedEntry
  /** ISO day. */
  today: string
  /** Countries that the reader filtered by: their sites are named first. */
  countries: readonly string[]
}

/** Trials in a list: what state, what about, where, how many people, and what their records say to the lead questions. */
export function TrialList({
  entries,
  today,
  countries = [],
}: {
  entries: readonly ListedEntry[]
  today: string
  countries?: readonly string[]
}) {
  return (
    <ul className="trials long wrap-anywhere">
      {entries.map((entry) => (
        <li key={entry.trial.nctId}>
          <TrialLines entry={entry} today={today} countries={countries} />
          <SaveButton trial={trialToSave(entry)} />
        </li>
      ))}
    </ul>
  )
}

/** One trial of a list, without the list around it. */
export function TrialLines({ entry: { trial, reading, lead }, today, countries }: LinesProps) {
  const place = placeWords(trial, countries)
  const overdue = overdueSince(trial, today)
  const topics = reading.topics.map(topicWords).join(', ')
  const facts = [enrolmentWords(trial.enrolment), ageWords(trial)].filter((words) => words !== null)
  return (
    <>
      <p className="kick">
        <b>{stateWords(trial.state)}</b>
        {topics && ` · ${topics}`}
        {trial.updated && ` · updated ${spokenDate(trial.updated.text.slice(0, 7))}`}
      </p>
      <h3 className="trial-name">
        <a href={`/trials/${trial.nctId}`}>{trial.title}</a>
      </h3>
      <p className="facts-line">
        {place && <span className="where">{place}. </span>}
        {facts.map((words) => `${words}. `)}
        {overdue &&
          `Should have ended in ${spokenDate(overdue.text.slice(0, 7))}: may be out of date.`}
      </p>
      <LeadLines lead={lead} />
    </>
  )
}
