import type { RecordLine } from '#lib/eligibility/assess/record-lines'
import { RESTATED } from '../../ui/source-styles.ts'

const FIELDS = {
  minimumAge: 'Youngest age',
  maximumAge: 'Oldest age',
  sex: 'Sex',
  healthyVolunteers: 'Healthy volunteers',
} as const

/** The record's own words, under the pen unless they are `plain`, or ours with a bar where the copy restates them. */
export function RecordQuote({
  line: { quote, field },
  restated,
  plain = false,
}: {
  readonly line: RecordLine
  readonly restated: boolean
  readonly plain?: boolean
}) {
  const words = <mark className={plain ? 'bg-transparent text-inherit' : undefined}>“{quote}”</mark>
  if (field !== undefined) {
    return (
      <>
        {FIELDS[field]}: {words}
      </>
    )
  }
  return restated ? (
    <span className={`${RESTATED} block font-ours`} data-restated="">
      {quote}
    </span>
  ) : (
    words
  )
}
