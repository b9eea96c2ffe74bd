import { FIELD_NAMES } from '#lib/catalogue/check/wording/field-names'
import type { RecordLine } from '#lib/eligibility/assess/record-lines'
import { RESTATED } from '../../ui/source-styles.ts'

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
        {FIELD_NAMES[field]}: {words}
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
