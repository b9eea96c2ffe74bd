import { type AnswerId, type Answers, FIELDS, isAnswer } from './fields.ts'
import { QUESTIONS } from './questions.ts'
import type { Told } from './replies.ts'
import { UNSURE } from './reply.ts'

/** What was told, as it is compared with records. */
export function answersOf(told: Told): Answers {
  return {
    age: FIELDS.age.answer(told.age),
    sex: FIELDS.sex.answer(told.sex),
    msType: FIELDS.msType.answer(told.msType),
    edss: FIELDS.edss.answer(told.edss),
    walking: FIELDS.walking.answer(told.walking),
    treatments: FIELDS.treatments.answer(told.treatments),
    relapse: FIELDS.relapse.answer(told.relapse),
    steroids: FIELDS.steroids.answer(told.steroids),
    antibiotics: FIELDS.antibiotics.answer(told.antibiotics),
    probiotics: FIELDS.probiotics.answer(told.probiotics),
    gut: FIELDS.gut.answer(told.gut),
    pregnancy: FIELDS.pregnancy.answer(told.pregnancy),
    mri: FIELDS.mri.answer(told.mri),
  }
}

/** The answers to which the person said "not sure". Walking and EDSS are one question and one answer to a record. */
export function unsureOf(told: Told): readonly AnswerId[] {
  const unsure = QUESTIONS.flatMap(({ fields }) => fields)
    .filter(isAnswer)
    .filter((answer) => told[answer] === UNSURE)
  return unsure.includes('walking') ? [...unsure, 'edss'] : unsure
}
