import type { CheckedFact } from '#lib/eligibility/assess/assess'
import { RESTATED } from '../../ui/source-styles.ts'

const FIELDS = {
  minimumAge: 'Youngest age',
  maximumAge: 'Oldest age',
  sex: 'Sex',
  healthyVolunteers: 'Healthy volunteers',
} as const

/** The record's own words, under the pen unless they are `plain`, or ours with a bar where the copy restates them. */
export function RecordQuote({
  fact,
  restated,
  plain = false,
}: {
  readonly fact: CheckedFact
  readonly restated: boolean
  readonly plain?: boolean
}) {
  const words = (
    <mark className={plain ? 'bg-transparent text-inherit' : undefined}>“{fact.quote}”</mark>
  )
  if (fact.field !== 'eligibilityCriteria') {
    return (
      <>
        {FIELDS[fact.field]}: {words}
      </>
    )
  }
  return restated ? (
    <span className={`${RESTATED} block font-ours`} data-restated="">
      {fact.quote}
    </span>
  ) : (
    words
  )
}
