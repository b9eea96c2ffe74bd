import type { CheckedFact } from '#lib/eligibility/assess/assess'
import { RESTATED } from '../../ui/source-styles.ts'

const FIELDS = {
  minimumAge: 'Youngest age',
  maximumAge: 'Oldest age',
  sex: 'Sex',
  healthyVolunteers: 'Healthy volunteers',
} as const

/** The record's own words under the pen, or ours with a bar where the copy restates them. */
export function RecordQuote({ fact, restated }: { fact: CheckedFact; restated: boolean }) {
  if (fact.field !== 'eligibilityCriteria') {
    return (
      <>
        {FIELDS[fact.field]}: <mark>“{fact.quote}”</mark>
      </>
    )
  }
  return restated ? (
    <span className={`${RESTATED} block font-ours`} data-restated="">
      {fact.quote}
    </span>
  ) : (
    <mark>“{fact.quote}”</mark>
  )
}
