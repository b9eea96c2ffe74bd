import type { Answers, DaysSince } from './answers.ts'
import { AGO, EDSS, MRI, MS_TYPES, PREGNANCY, SEXES, WALKS } from './choices.ts'
import type { Meaning } from './question.ts'
import { daysSince, isAgo, type Reply, severalTold, type Told, UNSURE } from './replies.ts'

const ANSWERS = [
  'age',
  'sex',
  'msType',
  'edss',
  'walking',
  'treatments',
  'relapse',
  'steroids',
  'antibiotics',
  'probiotics',
  'gut',
  'pregnancy',
  'mri',
] as const satisfies readonly (keyof Answers)[]

function meaning<T>(choices: readonly Meaning<T>[], reply: Reply | undefined): T | null {
  return choices.find(({ id }) => id === reply)?.means ?? null
}

function since(quick: readonly Meaning<DaysSince>[], reply: Reply | undefined): DaysSince | null {
  return isAgo(reply) ? daysSince(reply) : meaning(quick, reply)
}

/** What was told, as it is compared with records. */
export function answersOf(told: Told): Answers {
  return {
    age: typeof told.age === 'number' ? told.age : null,
    sex: meaning(SEXES, told.sex),
    msType: meaning(MS_TYPES, told.msType),
    edss: meaning(EDSS, told.edss),
    walking: meaning(WALKS, told.walking),
    treatments: severalTold(told.treatments),
    relapse: since(AGO.relapse, told.relapse),
    steroids: since(AGO.steroids, told.steroids),
    antibiotics: since(AGO.antibiotics, told.antibiotics),
    probiotics: since(AGO.probiotics, told.probiotics),
    gut: severalTold(told.gut),
    pregnancy: meaning(PREGNANCY, told.pregnancy),
    mri: meaning(MRI, told.mri),
  }
}

/** The answers to which the person said "not sure". Walking and EDSS are one question and one answer to a record. */
export function unsureOf(told: Told): readonly (keyof Answers)[] {
  const unsure = ANSWERS.filter((answer) => told[answer] === UNSURE)
  return unsure.includes('walking') ? [...unsure, 'edss'] : unsure
}
