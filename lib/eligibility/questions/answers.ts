import { type AnswerId, type Answers, FIELDS, isAnswer } from './fields.ts'
import { LAST_TIME_IDS, LAST_TIMES, type LastTimeId } from './last-times.ts'
import { QUESTIONS } from './questions.ts'
import type { Replies } from './replies.ts'
import { type DaysSince, UNSURE } from './reply.ts'

/** What was told, as it is compared with records. */
export function answersOf(replies: Replies): Answers {
  return {
    age: FIELDS.age.answer(replies.age),
    sex: FIELDS.sex.answer(replies.sex),
    msType: FIELDS.msType.answer(replies.msType),
    edss: FIELDS.edss.answer(replies.edss),
    walking: FIELDS.walking.answer(replies.walking),
    treatments: FIELDS.treatments.answer(replies.treatments),
    ...lastTimesOf(replies),
    gut: FIELDS.gut.answer(replies.gut),
    pregnancy: FIELDS.pregnancy.answer(replies.pregnancy),
    mri: FIELDS.mri.answer(replies.mri),
  }
}

type LastTimes = Pick<Answers, LastTimeId>

const isWhole = (times: Partial<LastTimes>): times is LastTimes =>
  LAST_TIME_IDS.every((id) => id in times)

function lastTimesOf(replies: Replies): LastTimes {
  const times: { -readonly [Id in LastTimeId]?: DaysSince | null } = {}
  for (const id of LAST_TIME_IDS) times[id] = LAST_TIMES[id].answer(replies[id])
  if (!isWhole(times)) throw new Error('A last time has no field.')
  return times
}

/** The answers to which the person said "not sure". Walking and EDSS are one question and one answer to a record. */
export function unsureOf(replies: Replies): readonly AnswerId[] {
  const unsure = QUESTIONS.flatMap(({ fields }) => fields)
    .filter(isAnswer)
    .filter((answer) => replies[answer] === UNSURE)
  return unsure.includes('walking') ? [...unsure, 'edss'] : unsure
}
