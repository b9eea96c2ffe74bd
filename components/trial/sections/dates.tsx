import { type FactRow, Facts } from '#components/ui/lists/facts'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { RecordDate } from '#lib/trials/record/trial'
import { Absent } from '../absent'
import { Fold } from '../fold'
import type { TrialProps } from '../trial-props'

function dateWords({ text, planned }: RecordDate): string {
  return planned ? `${spokenDate(text)} (planned)` : spokenDate(text)
}

/** The dates of the study and of its record. */
export function Dates({ trial, freshness }: TrialProps) {
  const always = (term: string, date: RecordDate | null): FactRow => ({
    term,
    detail: date === null ? <Absent trial={trial} freshness={freshness} /> : dateWords(date),
  })
  const ifThere = (term: string, date: RecordDate | null): FactRow[] =>
    date === null ? [] : [always(term, date)]
  return (
    <Fold id="dates" title="Dates">
      <Facts
        rows={[
          always('Start', trial.started),
          always('Main part ends', trial.mainEnd),
          always('All ends', trial.ended),
          ...ifThere('First in the registry', trial.firstPosted),
          ...ifThere('Results posted', trial.resultsPosted),
          always('Record last changed', trial.updated),
          always('Last confirmed', trial.confirmed),
        ]}
      />
    </Fold>
  )
}
