import type { Results } from '#lib/catalogue/check/check-results'
import { type Summary, summaryOf } from '#lib/catalogue/check/summary/summary'
import { madeWords, summaryText } from '#lib/catalogue/check/summary/summary-text'
import { placeReplied } from '#lib/eligibility/questions/replies'
import { toldLines } from '#lib/eligibility/questions/reply-wording'
import { spokenDate } from '#lib/trials/dates/spoken-date'
import type { AsOf } from '#lib/trials/record/as-of'
import { useKept } from '../../shortlist/kept-text.ts'
import type { ScreenProps } from '../screen-props'
import { deviceDay } from '../state/device-day'

/** A summary on paper and as text, and whether what was told is in it. */
export type SummaryNow = {
  readonly summary: Summary
  readonly made: string
  readonly text: () => string
}

/** What the trials come to at the moment, as a page of paper has room for it. It is made here, and stays here. */
export function useSummary(
  { state: { replies }, questions }: ScreenProps,
  results: Results,
  asOf: AsOf,
  withAnswers: boolean,
): SummaryNow {
  const { numbers } = useKept()
  const summary = summaryOf(results, {
    kept: placeReplied(replies),
    asOf,
    saved: new Set(numbers.keys()),
    answers: withAnswers ? toldLines(questions, replies) : [],
  })
  const made = madeWords(
    deviceDay(),
    asOf === null ? '' : `The records are as they were in ${spokenDate(asOf)}.`,
  )
  return { summary, made, text: () => summaryText(summary, made) }
}
