import { grainOf } from '../../../trials/dates/calendar.ts'
import { spokenDate } from '../../../trials/dates/spoken-date.ts'
import { STATE_OF, theirWord } from '../../../trials/record/registry-codes.ts'
import type { RecordDate, Trial } from '../../../trials/record/trial.ts'
import { capital } from '../../../trials/text/capital.ts'
import type { Quote } from '../../finding/finding.ts'
import { fieldWords } from '../../text/field-wording.ts'
import { bothWords, type Contradiction } from './contradiction.ts'

/** The dates of a record by the registry's names for them. */
const DATES = {
  startDateStruct: (trial: Trial) => trial.started,
  primaryCompletionDateStruct: (trial: Trial) => trial.mainEnd,
  completionDateStruct: (trial: Trial) => trial.ended,
  studyFirstSubmitDate: (trial: Trial) => trial.firstSubmitted,
  studyFirstPostDateStruct: (trial: Trial) => trial.firstPosted,
  lastUpdatePostDateStruct: (trial: Trial) => trial.updated,
  resultsFirstPostDateStruct: (trial: Trial) => trial.resultsPosted,
} as const satisfies Record<string, (trial: Trial) => RecordDate | null>

type DateField = keyof typeof DATES

const UPDATED = 'lastUpdatePostDateStruct'

/** Which cannot come after which. */
export const DATE_ORDERS = [
  ['startDateStruct', 'primaryCompletionDateStruct'],
  ['startDateStruct', 'completionDateStruct'],
  ['primaryCompletionDateStruct', 'completionDateStruct'],
  ['studyFirstSubmitDate', 'studyFirstPostDateStruct'],
  ['studyFirstPostDateStruct', UPDATED],
  ['studyFirstPostDateStruct', 'resultsFirstPostDateStruct'],
  ['startDateStruct', 'resultsFirstPostDateStruct'],
] as const satisfies readonly (readonly [DateField, DateField])[]

/** Dates of what the study does, which a record can give as past or as planned. */
export const STUDY_DATES = [
  'startDateStruct',
  'primaryCompletionDateStruct',
  'completionDateStruct',
] as const satisfies readonly DateField[]

/** What never began, or was stopped, may keep dates that were planned for it. */
const LEFT_OFF: ReadonlySet<Trial['state']> = new Set(['withdrawn', 'stopped', 'paused'])

const exists = ({ text }: RecordDate) => ['day', 'month'].includes(grainOf(text) ?? '')

/** Whether a date lies wholly after another: a month may be any of its days. False for a day that does not exist. */
function isAfter(one: RecordDate, other: RecordDate): boolean {
  const grain = Math.min(one.text.length, other.text.length)
  const isLater = one.text.slice(0, grain) > other.text.slice(0, grain)
  return isLater && exists(one) && exists(other)
}

const quote = (field: DateField, { text }: RecordDate): Quote => ({ text, field })
const named = (field: DateField, { text }: RecordDate) =>
  `${fieldWords(field)}, ${spokenDate(text)}`

/** Of a study that was left off, what was planned and did not come is no date that could come too late. */
const mayNeverHaveCome = ({ state }: Trial, { planned }: RecordDate) =>
  LEFT_OFF.has(state) && planned !== false

/** Two dates in an order in which they cannot have come. */
export function datesInWrongOrder(
  trial: Trial,
  [first, second]: readonly [DateField, DateField],
): Contradiction | null {
  const [before, after] = [DATES[first](trial), DATES[second](trial)]
  if (before === null || after === null || !isAfter(before, after)) return null
  if (mayNeverHaveCome(trial, before)) return null
  return {
    words: `${capital(named(first, before))}, comes after ${named(second, after)}.`,
    quotes: [quote(first, before), quote(second, after)],
  }
}

/** A date that is given as past, and lies after the day on which the record was last changed. */
export function pastAfterLastChange(trial: Trial, field: DateField): Contradiction | null {
  const [date, updated] = [DATES[field](trial), trial.updated]
  if (date === null || updated === null || date.planned !== false) return null
  if (!isAfter(date, updated)) return null
  return {
    words: `${capital(named(field, date))}, is given as past, and comes after ${named(UPDATED, updated)}.`,
    quotes: [quote(field, date), { text: 'ACTUAL', field }, quote(UPDATED, updated)],
  }
}

/** A study that has ended normally, by its status, before the day on which its last data are taken. */
export function finishedBeforeItsEnd(trial: Trial): Contradiction | null {
  const { ended, updated } = trial
  if (trial.state !== 'finished' || ended === null || updated === null) return null
  if (ended.planned === false || !isAfter(ended, updated)) return null
  return {
    words: bothWords(
      ['its status', 'finished'],
      ['its end date', `${spokenDate(ended.text)}, which is after the last change of the record`],
    ),
    quotes: [
      { text: theirWord<Trial['state']>(STATE_OF, trial.state) ?? '', field: 'overallStatus' },
      quote('completionDateStruct', ended),
      quote(UPDATED, updated),
    ],
  }
}
