import { type AnswerId, type Answers, FIELDS, isAnswer } from './fields.ts'
import { QUESTIONS } from './questions.ts'
import type { Replies } from './replies.ts'
import { UNSURE } from './reply.ts'

/** What was told, as it is compared with records. */
export function answersOf(replies: Replies): Answers {
  return {
    age: FIELDS.age.answer(replies.age),
    sex: FIELDS.sex.answer(replies.sex),
    msType: FIELDS.msType.answer(replies.msType),
    edss: FIELDS.edss.answer(replies.edss),
    walking: FIELDS.walking.answer(replies.walking),
    treatments: FIELDS.treatments.answer(replies.treatments),
    relapse: FIELDS.relapse.answer(replies.relapse),
    steroids: FIELDS.steroids.answer(replies.steroids),
    antibiotics: FIELDS.antibiotics.answer(replies.antibiotics),
    probiotics: FIELDS.probiotics.answer(replies.probiotics),
    gut: FIELDS.gut.answer(replies.gut),
    pregnancy: FIELDS.pregnancy.answer(replies.pregnancy),
    mri: FIELDS.mri.answer(replies.mri),
  }
}

/** The answers to which the person said "not sure". Walking and EDSS are one question and one answer to a record. */
export function unsureOf(replies: Replies): readonly AnswerId[] {
  const unsure = QUESTIONS.flatMap(({ fields }) => fields)
    .filter(isAnswer)
    .filter((answer) => replies[answer] === UNSURE)
  return unsure.includes('walking') ? [...unsure, 'edss'] : unsure
}
