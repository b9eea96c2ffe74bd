import { daysFrom, monthsFrom } from '../../../trials/dates/calendar.ts'
import { lengthWords, spokenDate } from '../../../trials/dates/spoken-date.ts'
import type { RecordDate, Trial } from '../../../trials/record/trial.ts'
import { type Finding, finding, NOT_STATED, type Quote } from '../../finding/finding.ts'

/** The United States allow this long after the first person joined. */
const DAYS_ALLOWED = 21

const POSTED = 'studyFirstPostDateStruct'
const ASK = 'Was the plan made public before the first person joined?'
const LATE_CAVEAT = 'Older studies did not have to register first. It is a plain fact, not a fault.'

/** Whether it was sent in by the start, give or take the days allowed. A date without a day is compared by its month. Null where either is no date. */
function inTime(sent: string, start: string): boolean | null {
  const days = daysFrom(start, sent)
  if (days !== null) return days <= DAYS_ALLOWED
  const months = monthsFrom(start, sent)
  return months === null ? null : months <= 0
}

const about = (...dates: readonly RecordDate[]) =>
  dates.some(({ text }) => text.length < 10) ? 'about ' : ''

function yes(sent: RecordDate, start: RecordDate, field: string): Finding {
  const quotes: Quote[] = [
    { text: sent.text, field },
    { text: start.text, field: 'startDateStruct' },
  ]
  const months = monthsFrom(sent.text, start.text) ?? 0
  const when = start.planned === true ? 'before it was due to begin' : 'before it began'
  const sentence =
    months >= 1
      ? `Yes, ${about(sent, start) || (field === POSTED ? 'at least ' : '')}${lengthWords(months)} ${when}`
      : 'Yes, at about the time it began'
  return finding('stated', sentence, { quotes })
}

/**
 * Whether the plan was public before the study began. Counts from the day the sponsor sent the record in: the registry shows
 * it only days later. Where that day is missing, the day it was shown can tell that it was in time, never that it was late.
 */
export function readRegisteredBefore(trial: Trial): Finding {
  const { started, firstSubmitted, firstPosted } = trial
  if (trial.kind === 'access') return finding('n/a', 'Does not apply: it is not a trial')
  const silent = finding('not-stated', NOT_STATED, { ask: ASK })
  if (started === null) return silent
  if (firstSubmitted === null) {
    if (firstPosted === null || inTime(firstPosted.text, started.text) !== true) return silent
    return yes(firstPosted, started, POSTED)
  }
  const early = inTime(firstSubmitted.text, started.text)
  if (early === null) return silent
  if (early) return yes(firstSubmitted, started, 'studyFirstSubmitDate')
  const months = monthsFrom(started.text, firstSubmitted.text) ?? 0
  const span = months < 1 ? 'less than a month' : lengthWords(months)
  const sentence = `Registered ${about(firstSubmitted, started)}${span} after it began, on ${spokenDate(firstSubmitted.text)}`
  return finding('mentioned', sentence, {
    quotes: [
      { text: firstSubmitted.text, field: 'studyFirstSubmitDate' },
      { text: started.text, field: 'startDateStruct' },
    ],
    caveat: LATE_CAVEAT,
    ask: ASK,
  })
}
